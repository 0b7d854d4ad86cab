package org.schoolhandbook.parse.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/**
 * The words of a link say where it leads without the sentence around them (WCAG 2.2, 2.4.4 and 2.4.9): people who hear a
 * page go from link to link.
 */
final class LinkWords {

    private static final Set<String> EMPTY = Set.of(
            "here",
            "click here",
            "click",
            "click this link",
            "click on this link",
            "press here",
            "tap here",
            "see here",
            "find it here",
            "this",
            "this link",
            "this page",
            "link",
            "more",
            "read more",
            "see more",
            "find out more",
            "learn more",
            "more information",
            "more info",
            "further information",
            "details",
            "more details",
            "read on",
            "continue",
            "website",
            "this website",
            "download");

    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    /** A whole address, with a path that nobody would read aloud. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)[^\\s/?#]+[/?#]\\S+");

    /** Whoever writes more than this says something. */
    private static final int LONGEST_EMPTY = 40;

    private LinkWords() {}

    /** @param placed where the link's words stand */
    static void look(String words, Place placed, Sheet sheet) {
        if (sheet.options().jbake()) {
            return;
        }
        if (words.length() <= LONGEST_EMPTY && EMPTY.contains(folded(words))) {
            sheet.report(Problem.warning(
                    "a11y-link-words",
                    placed,
                    "\"" + words + "\" does not say where this link leads.",
                    "Link the words that do: \"Read our [behaviour policy](behaviour.md)\"."));
        } else if (words.indexOf('.') >= 0 && ADDRESS.matcher(words).matches()) {
            sheet.report(Problem.note(
                    "a11y-link-address",
                    placed,
                    "A whole address is no help to people who hear the page.",
                    "Link words instead: [advice on bullying](https://…). In print the address is added behind them."));
        }
    }

    private static String folded(String words) {
        return EDGES.matcher(words).replaceAll("").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
