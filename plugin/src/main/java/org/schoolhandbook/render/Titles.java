package org.schoolhandbook.render;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.schoolhandbook.model.Language;

/** How titles are put in order. */
final class Titles {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ARTICLE = Pattern.compile("^(an?|the) (?=\\p{L})");
    private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private Titles() {}

    /** Without capitals, accents and an English article in front: "A parents’ guide" stands under P. */
    static String folded(String title) {
        return folded(title, Language.ENGLISH);
    }

    /** @param language its code; in Polish, "A" is no article */
    static String folded(String title, String language) {
        String plain =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD)).replaceAll("");
        String small = plain.toLowerCase(Locale.ROOT);
        return language.equals(Language.ENGLISH) ? ARTICLE.matcher(small).replaceFirst("") : small;
    }

    /** The letter under which an A to Z lists a title: upper case, or {@code 0-9}. */
    static String letter(String title) {
        return letter(title, Language.ENGLISH);
    }

    /** @param language its code */
    static String letter(String title, String language) {
        String folded = SIGNS.matcher(folded(title, language)).replaceFirst("");
        int first = folded.isEmpty() ? '0' : folded.codePointAt(0);
        return Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.ROOT) : "0-9";
    }
}
