package org.schoolhandbook.render;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How titles are put in order. */
final class Titles {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ARTICLE = Pattern.compile("^(an?|the) (?=\\p{L})");
    private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private Titles() {}

    /** Without capitals, accents and an English article in front: "A parents’ guide" stands under P. */
    static String folded(String title) {
        String plain =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD)).replaceAll("");
        return ARTICLE.matcher(plain.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    /** The letter under which an A to Z lists a title: upper case, or {@code 0-9}. */
    static String letter(String title) {
        String folded = SIGNS.matcher(folded(title)).replaceFirst("");
        int first = folded.isEmpty() ? '0' : folded.codePointAt(0);
        return Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.ROOT) : "0-9";
    }
}
