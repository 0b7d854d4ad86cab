package org.schoolhandbook.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The names nearest to one that was mistyped. A large handbook has ten thousand names, and a broken menu a thousand
 * mistakes: most names are passed over by their letters, and no distance is counted further than it could matter.
 */
final class Nearest {

    private static final int MOST = 3;

    /** Letters share a place where there are more of them, so names may only look nearer than they are. */
    private static final int LETTERS = 64;

    private static final Comparator<Near> ORDER =
            Comparator.comparingInt(Near::distance).thenComparing(Near::name);

    private final String wanted;
    private final int farthest;
    private final int[] letters = new int[LETTERS];
    private final List<Near> best = new ArrayList<>();
    private int[] beforeLast = new int[0];
    private int[] last = new int[0];
    private int[] row = new int[0];

    private record Near(String name, int distance) {}

    Nearest(String written) {
        wanted = written.toLowerCase(Locale.ROOT);
        farthest = Math.max(1, Math.min(6, wanted.length() / 3));
        count(wanted, 1);
    }

    void offer(String name) {
        int limit = best.size() < MOST ? farthest : best.get(MOST - 1).distance;
        if (Math.abs(name.length() - wanted.length()) > limit) {
            return;
        }
        String other = name.toLowerCase(Locale.ROOT);
        int distance = differing(other) > limit ? limit + 1 : distance(wanted, other, limit);
        if (distance <= limit) {
            best.add(new Near(name, distance));
            best.sort(ORDER);
            if (best.size() > MOST) {
                best.remove(MOST);
            }
        }
    }

    List<String> names() {
        return best.stream().map(Near::name).toList();
    }

    /** How many letters one of the two has and the other has not: no distance is shorter. */
    private int differing(String other) {
        count(other, -1);
        int more = 0;
        int fewer = 0;
        for (int letter : letters) {
            more += Math.max(letter, 0);
            fewer += Math.max(-letter, 0);
        }
        count(other, 1);
        return Math.max(more, fewer);
    }

    private void count(String word, int by) {
        for (int i = 0; i < word.length(); i++) {
            letters[word.charAt(i) % LETTERS] += by;
        }
    }

    /** Damerau's distance, or more than {@code limit} if it is more; not how much. */
    private int distance(String a, String b, int limit) {
        if (row.length <= b.length()) {
            beforeLast = new int[b.length() + 1];
            last = new int[b.length() + 1];
            row = new int[b.length() + 1];
        }
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            if (row(a, b, i, limit) > limit) {
                return limit + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    /** Only what is near the diagonal: farther off it, more letters are missing than may differ. */
    private int row(String a, String b, int i, int limit) {
        int from = Math.max(1, i - limit);
        int until = Math.min(b.length(), i + limit);
        Arrays.fill(row, 0, b.length() + 1, limit + 1);
        row[0] = i;
        int least = from == 1 ? i : limit + 1;
        for (int j = from; j <= until; j++) {
            int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
            row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
            if (swapped(a, b, i, j)) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
            least = Math.min(least, row[j]);
        }
        return least;
    }

    private static boolean swapped(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
