package org.schoolhandbook.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Where a word occurs.
 *
 * @param sections rising
 * @param levels how much each of them has to say about it, see {@link Impact}
 */
record Posting(String word, int[] sections, byte[] levels) {

    /** Of a word that is almost everywhere only the best sections are written: no reader looks at the rest. */
    static final int MOST = 3000;

    /** Its number of sections, those that are written, the steps from one to the next, and their levels. */
    void write(StringBuilder out) {
        Vlq.write(sections.length, out);
        int[] kept = kept();
        if (sections.length > MOST) {
            Vlq.write(kept.length, out);
        }
        int before = -1;
        for (int at : kept) {
            Vlq.write(sections[at] - before - 1, out);
            before = sections[at];
        }
        for (int at : kept) {
            Vlq.write(levels[at], out);
        }
    }

    /** About how many characters that are. */
    int size() {
        return word.length() + 2 + 3 * Math.min(sections.length, MOST);
    }

    /** The best, or all of them; rising. */
    int[] kept() {
        IntStream all = IntStream.range(0, sections.length);
        if (sections.length <= MOST) {
            return all.toArray();
        }
        int[] best = all.boxed()
                .sorted(Comparator.comparing((Integer at) -> -levels[at]).thenComparing(at -> at))
                .limit(MOST)
                .mapToInt(Integer::intValue)
                .toArray();
        Arrays.sort(best);
        return best;
    }
}
