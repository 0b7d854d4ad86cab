package org.schoolhandbook.model;

import java.util.Locale;
import java.util.Map;

/** Words without the ending of the English plural. */
public final class Stem {

    /** Letters; a shorter word has no ending that could be taken off. */
    public static final int SHORTEST = 4;

    private static final Map<String, String> IRREGULAR = Map.of(
            "children", "child",
            "crises", "crisis",
            "diagnoses", "diagnosis",
            "analyses", "analysis",
            "lives", "life");

    private Stem() {}

    /** The same for a word and its plural, however either is written. It need not be a word itself. */
    public static String of(String word) {
        String exact = exact(word);
        String folded = exact.toLowerCase(Locale.ROOT);
        if (exact.length() < word.length() || folded.length() < SHORTEST) {
            return folded;
        }
        char last = folded.charAt(folded.length() - 1);
        String irregular = last == 's' || last == 'n' ? IRREGULAR.get(folded) : null;
        return irregular == null ? regular(folded) : irregular;
    }

    private static String regular(String folded) {
        char beforeLast = folded.charAt(folded.length() - 2);
        boolean plural = folded.endsWith("s") && beforeLast != 's' && beforeLast != 'u' && beforeLast != 'i';
        String one = plural ? folded.substring(0, folded.length() - 1) : folded;
        if (one.length() < SHORTEST || !one.endsWith("e")) {
            return one;
        }
        // "movies" and "policies", "houses" and "buses" differ only without the plural.
        String before = one.substring(0, one.length() - 1);
        if (before.endsWith("i")) {
            return before.substring(0, before.length() - 1) + 'y';
        }
        boolean hissing = "osxz".indexOf(before.charAt(before.length() - 1)) >= 0;
        return hissing || before.endsWith("ch") || before.endsWith("sh") ? before : one;
    }

    /** An acronym without the small s of its plural, such as EHCP for EHCPs. */
    public static String exact(String word) {
        int last = word.length() - 1;
        boolean plural = last > 1 && word.charAt(last) == 's' && Character.isUpperCase(word.charAt(last - 1));
        return plural ? word.substring(0, last) : word;
    }
}
