package org.schoolhandbook.parse.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The ids of a page. Those that the author chose come first; the others give way to them. */
final class Anchors {

    private final Set<String> reserved = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /** Keeps an id for the element that will claim it. */
    void reserve(String id) {
        reserved.add(id);
    }

    /** Takes an id that the author chose; false if it is taken. */
    boolean claim(String id) {
        return taken.add(id);
    }

    /** Every id of the page so far. */
    Set<String> taken() {
        return taken;
    }

    /** Takes the id that follows from some words, with a number if need be. */
    String take(String words) {
        String slug = slug(words);
        String id = slug;
        int number = next.getOrDefault(slug, 0);
        while (reserved.contains(id) || taken.contains(id)) {
            number++;
            id = slug + '-' + number;
        }
        next.put(slug, number);
        taken.add(id);
        return id;
    }

    private static String slug(String words) {
        var slug = new StringBuilder(words.length());
        words.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || isMark(c) || c == '-' || c == '_') {
                slug.appendCodePoint(c);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                slug.append('-');
            }
        });
        return slug.isEmpty() ? "section" : slug.toString();
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
