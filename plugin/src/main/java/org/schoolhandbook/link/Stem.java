package org.schoolhandbook.link;

import java.util.Locale;

/** Words without the ending of the English plural. */
final class Stem {

    private static final int SHORTEST = 4;

    private Stem() {}

    /** The same for a word and its plural, however either is written. */
    static String of(String word) {
        String exact = exact(word);
        String folded = exact.toLowerCase(Locale.ROOT);
        if (exact.length() < word.length() || folded.length() < SHORTEST || !folded.endsWith("s")) {
            return folded;
        }
        if (folded.endsWith("ies")) {
            return folded.substring(0, folded.length() - 3) + "y";
        }
        if (folded.matches(".*(ss|sh|ch|x|z)es")) {
            return folded.substring(0, folded.length() - 2);
        }
        return folded.matches(".*(ss|us|is)") ? folded : folded.substring(0, folded.length() - 1);
    }

    /** An acronym without the small s of its plural, such as EHCP for EHCPs. */
    static String exact(String word) {
        int last = word.length() - 1;
        boolean plural = last > 1 && word.charAt(last) == 's' && Character.isUpperCase(word.charAt(last - 1));
        return plural ? word.substring(0, last) : word;
    }
}
