package org.schoolhandbook.offline.pdf;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/**
 * Sees that every character can be drawn. One that cannot becomes an empty box, as readers know it, and a problem.
 *
 * @param typefaces that may draw it
 */
record Letters(Typefaces typefaces) {

    private static final String BOX = "□";
    private static final int MOST_TOLD = 10;

    List<Problem> check(Element chapter, Place place) {
        Set<Integer> missing = new TreeSet<>();
        chapter.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                String drawn = drawn(text.getWholeText(), missing);
                if (!drawn.equals(text.getWholeText())) {
                    text.text(drawn);
                }
            }
        });
        // A box stands for these as soon as they are drawn.
        chapter.select("[" + Drawings.WORDS + "]").eachAttr(Drawings.WORDS).forEach(words -> drawn(words, missing));
        return missing.isEmpty() ? List.of() : List.of(problem(missing, place));
    }

    private String drawn(String text, Set<Integer> missing) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f || c == '\n')) {
            return text;
        }
        return text.codePoints().mapToObj(c -> drawn(c, missing)).collect(Collectors.joining());
    }

    private String drawn(int character, Set<Integer> missing) {
        if (Character.isWhitespace(character)) {
            return character == '\n' || character == '\t' ? Character.toString(character) : " ";
        }
        if (typefaces.draw(character)) {
            return Character.toString(character);
        }
        if (isUnseen(character)) {
            return "";
        }
        missing.add(character);
        return BOX;
    }

    /** What only tells a browser how to draw others. */
    private static boolean isUnseen(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || character >= 0xFE00 && character <= 0xFE0F
                || character == 0x20E3;
    }

    private static Problem problem(Set<Integer> missing, Place place) {
        String told = missing.stream()
                .limit(MOST_TOLD)
                .map(c -> Character.toString(c) + " (" + String.format("U+%04X", c) + ")")
                .collect(Collectors.joining(", "));
        String more = missing.size() > MOST_TOLD ? " and " + (missing.size() - MOST_TOLD) + " more" : "";
        return Problem.warning(
                "paper-letters",
                place,
                "The PDF has no letters for " + told + more + ", and shows an empty box instead.",
                "Use words instead of a picture sign. English, Welsh, Polish, Arabic, Urdu and most of Europe's languages"
                        + " can be printed.");
    }
}
