package org.schoolhandbook.render;

import java.text.Normalizer;
import java.util.Locale;

/** How titles are put in order. */
final class Titles {

    private Titles() {}

    /** Without capitals, accents and an English article in front: "A parents’ guide" stands under P. */
    static String folded(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(an?|the) (?=\\p{L})", "");
    }

    /** The letter under which an A to Z lists a title: upper case, or {@code 0-9}. */
    static String letter(String title) {
        String folded = folded(title).replaceFirst("^[^\\p{L}\\p{N}]+", "");
        int first = folded.isEmpty() ? '0' : folded.codePointAt(0);
        return Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.ROOT) : "0-9";
    }
}
