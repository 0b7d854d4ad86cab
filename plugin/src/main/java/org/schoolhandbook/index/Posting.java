package org.schoolhandbook.index;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a word occurs, or what it means.
 *
 * @param count the number of sections that have it: the fewer, the more it says
 * @param sections those that are written, rising
 * @param levels how much each of them has to say about it, see {@link Impact}
 */
record Posting(String word, int count, int[] sections, byte[] levels) {

    /** Of a word that is almost everywhere only the best sections are written: no reader looks at the rest. */
    private static final int MOST = 3000;

    private static final int MOST_MEANT = 300;

    /** Of a word that is written in these sections. */
    static Posting of(String word, int[] sections, byte[] levels) {
        return new Posting(word, sections.length, sections, levels).best(MOST);
    }

    /** Those with the most to say; of those with the same, the first. */
    private Posting best(int most) {
        if (sections.length <= most) {
            return this;
        }
        int[] counts = new int[Impact.MOST + 2];
        for (byte level : levels) {
            counts[level]++;
        }
        int least = Impact.MOST + 1;
        int room = most;
        while (least > 1 && counts[least] <= room) {
            room -= counts[least--];
        }
        int[] best = new int[most];
        byte[] theirs = new byte[best.length];
        int size = 0;
        for (int i = 0; size < most; i++) {
            if (levels[i] > least || levels[i] == least && room-- > 0) {
                best[size] = sections[i];
                theirs[size++] = levels[i];
            }
        }
        return new Posting(word, count, best, theirs);
    }

    /** Of a word that also means others, which have so much to say; {@code own} is null if nobody wrote it. */
    static Posting of(String word, Posting own, SortedMap<Integer, Double> meant, int sections) {
        int count = own == null ? meant.size() : own.count;
        double rarity = rarity(sections, count);
        var levels = new TreeMap<Integer, Integer>();
        meant.forEach((section, value) -> levels.put(section, Impact.cut(value / rarity)));
        var all = new TreeMap<Integer, Integer>();
        of(word, count, levels).best(MOST_MEANT).into(all);
        if (own != null) {
            own.into(all);
        }
        return of(word, count, all);
    }

    private void into(SortedMap<Integer, Integer> all) {
        for (int i = 0; i < sections.length; i++) {
            all.merge(sections[i], (int) levels[i], Math::max);
        }
    }

    private static Posting of(String word, int count, SortedMap<Integer, Integer> all) {
        int[] sections = all.keySet().stream().mapToInt(section -> section).toArray();
        byte[] levels = new byte[sections.length];
        for (int i = 0; i < sections.length; i++) {
            levels[i] = all.get(sections[i]).byteValue();
        }
        return new Posting(word, count, sections, levels);
    }

    /** How much one level says of a word that so many of all sections have. */
    static double rarity(int all, int count) {
        return Math.log(1 + (double) all / count);
    }

    /** How many sections are written, their number if that is another, the steps from one to the next, and their levels. */
    void write(StringBuilder out) {
        boolean other = sections.length != count;
        Vlq.write(2 * sections.length + (other ? 1 : 0), out);
        if (other) {
            Vlq.write(count, out);
        }
        int before = -1;
        for (int section : sections) {
            Vlq.write(section - before - 1, out);
            before = section;
        }
        for (byte level : levels) {
            Vlq.write(level, out);
        }
    }

    /** About how many characters that are. */
    int size() {
        return word.length() + 2 + 2 * sections.length;
    }
}
