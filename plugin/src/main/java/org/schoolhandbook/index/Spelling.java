package org.schoolhandbook.index;

import java.util.Arrays;
import java.util.regex.Pattern;

/** How two words may differ and still be meant as one; the theme's {@code search.js} has the same rules. */
final class Spelling {

    private static final int SHORT = 4;
    private static final int LONG = 7;

    private record Rule(Pattern pattern, String by) {}

    private static final Rule[] AMERICAN = {
        new Rule(Pattern.compile("our(?=$|s$|ed$|ing$|al|able$|ful|ite|less)"), "or"),
        new Rule(Pattern.compile("is(?=e$|ed$|es$|er$|ers$|ing$|ation)"), "iz"),
        new Rule(Pattern.compile("ys(?=e$|ed$|es$|ing$)"), "yz"),
        new Rule(Pattern.compile("ll(?=ed$|ing$|er$|or$)"), "l"),
        new Rule(Pattern.compile("mme$"), "m"),
        new Rule(Pattern.compile("tre(?=s?$)"), "ter"),
        new Rule(Pattern.compile("ce(?=$|d$|s$)"), "se"),
        new Rule(Pattern.compile("ae|oe"), "e")
    };

    private Spelling() {}

    /** The same for both spellings of a word; it need not be a word. */
    static String american(String word) {
        String spelt = word;
        for (Rule rule : AMERICAN) {
            spelt = rule.pattern.matcher(spelt).replaceFirst(rule.by);
        }
        return spelt;
    }

    /** How many wrong letters are forgiven: none in a short word, where any other word is near. */
    static int forgiven(String word) {
        if (word.length() < SHORT) {
            return 0;
        }
        return word.length() < LONG ? 1 : 2;
    }

    /**
     * How many letters differ: one too many, too few or wrong, or two in the wrong order (Damerau, "A technique for
     * computer detection and correction of spelling errors", 1964).
     *
     * @return more than {@code most} if it is more; not how many
     */
    static int edits(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] last = new int[0];
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] next = new int[row.length];
            next[0] = i;
            int least = i;
            for (int j = 1; j < row.length; j++) {
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                next[j] = Math.min(Math.min(row[j] + 1, next[j - 1] + 1), row[j - 1] + cost);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    next[j] = Math.min(next[j], last[j - 2] + 1);
                }
                least = Math.min(least, next[j]);
            }
            if (least > most) {
                return most + 1;
            }
            last = row;
            row = next;
        }
        return Math.min(row[other.length()], most + 1);
    }
}
