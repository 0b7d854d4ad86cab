package org.schoolhandbook.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names nearest to one that was mistyped. A large handbook has ten thousand names, and a broken menu a thousand
 * mistakes, so a column of the table of distances is counted at once, each cell a bit of a number (Hyyrö, "A bit-vector
 * algorithm for computing Levenshtein and Damerau edit distances", 2003), and no further than it could matter.
 */
final class Nearest {

    private static final int MOST = 3;
    private static final int ASCII = 128;

    private static final Comparator<Near> ORDER =
            Comparator.comparingInt(Near::distance).thenComparing(Near::name);

    private final String wanted;
    private final int farthest;
    private final long[] ascii = new long[ASCII];
    private final Map<Character, Long> others = new HashMap<>();
    private final List<Near> best = new ArrayList<>();

    private record Near(String name, int distance) {}

    Nearest(String written) {
        wanted = written.toLowerCase(Locale.ROOT);
        farthest = Math.max(1, Math.min(6, wanted.length() / 3));
        for (int i = 0; i < Math.min(wanted.length(), Long.SIZE); i++) {
            char c = wanted.charAt(i);
            if (c < ASCII) {
                ascii[c] |= 1L << i;
            } else {
                others.merge(c, 1L << i, (one, other) -> one | other);
            }
        }
    }

    void offer(String name) {
        int limit = best.size() < MOST ? farthest : best.get(MOST - 1).distance;
        if (Math.abs(name.length() - wanted.length()) > limit) {
            return;
        }
        int distance = distance(name.toLowerCase(Locale.ROOT), limit);
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

    /** Damerau's distance; where it is more than {@code limit}, some number that is more as well. */
    private int distance(String other, int limit) {
        if (wanted.isEmpty() || wanted.length() > Long.SIZE) {
            return byTable(other, limit);
        }
        int distance = wanted.length();
        long last = 1L << (wanted.length() - 1);
        long more = -1;
        long fewer = 0;
        long same = 0;
        long before = 0;
        for (int i = 0; i < other.length() && distance - (other.length() - i) <= limit; i++) {
            long places = places(other.charAt(i));
            long swapped = ((~same & places) << 1) & before;
            same = (((places & more) + more) ^ more) | places | fewer | swapped;
            long right = fewer | ~(same | more);
            long wrong = same & more;
            distance += (right & last) != 0 ? 1 : 0;
            distance -= (wrong & last) != 0 ? 1 : 0;
            right = (right << 1) | 1;
            more = (wrong << 1) | ~(same | right);
            fewer = right & same;
            before = places;
        }
        return distance;
    }

    /** Where the wanted name has a letter. */
    private long places(char letter) {
        return letter < ASCII ? ascii[letter] : others.getOrDefault(letter, 0L);
    }

    /** Of a name without letters, or with more than a number has bits. */
    private int byTable(String other, int limit) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= wanted.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = wanted.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (swapped(other, i, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return least;
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }

    private boolean swapped(String other, int i, int j) {
        return i > 1
                && j > 1
                && wanted.charAt(i - 1) == other.charAt(j - 2)
                && wanted.charAt(i - 2) == other.charAt(j - 1);
    }
}
