package org.schoolhandbook.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names that a mistyped name may have meant. */
public final class Suggestions {

    private static final int MOST = 3;

    private Suggestions() {}

    private record Near(String name, int distance) {}

    /**
     * Up to three names, the nearest first. A name is near when at most a third of its letters differ (Damerau's
     * distance: a swap of two neighbours is one change).
     */
    public static List<String> near(String written, Collection<String> names) {
        String wanted = written.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, Math.min(6, wanted.length() / 3));
        return names.stream()
                .filter(name -> Math.abs(name.length() - wanted.length()) <= limit)
                .map(name -> new Near(name, distance(wanted, name.toLowerCase(Locale.ROOT), limit)))
                .filter(near -> near.distance <= limit)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(MOST)
                .map(Near::name)
                .toList();
    }

    /** "Did you mean a, b or c?", or the other sentence when nothing is near. */
    public static String didYouMean(String written, Collection<String> names, String otherwise) {
        List<String> near = near(written, names);
        return near.isEmpty() ? otherwise : "Did you mean " + orList(near) + "?";
    }

    /** The names in quotation marks, as a sentence lists them: {@code "a", "b" or "c"}. */
    public static String orList(Collection<String> names) {
        List<String> quoted = names.stream().map(name -> '"' + name + '"').toList();
        int last = quoted.size() - 1;
        return last < 1
                ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
    }

    private static int distance(String a, String b, int limit) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (swapped(a, b, i, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            if (best > limit) {
                return best;
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }

    private static boolean swapped(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
