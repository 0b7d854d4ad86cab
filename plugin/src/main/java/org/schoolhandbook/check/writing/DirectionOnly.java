package org.schoolhandbook.check.writing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolhandbook.problem.Problem;

/**
 * Readers are not sent to another part of the page by where it lies: on a phone and for those who hear the page, nothing
 * is on the right (WCAG 2.2, 1.3.3). A link in the same paragraph leads them there.
 */
final class DirectionOnly {

    private static final List<String> PARTS = List.of(
            "table",
            "list",
            "section",
            "box",
            "diagram",
            "picture",
            "image",
            "chart",
            "map",
            "form",
            "information",
            "details",
            "steps",
            "paragraph",
            "column",
            "link",
            "links",
            "contents",
            "panel");

    private static final List<String> WHERE = List.of(
            "above",
            "below",
            "opposite",
            "overleaf",
            "on the left",
            "on the right",
            "to the left",
            "to the right",
            "on the next page",
            "on the previous page");

    private static final List<String> LEADING = List.of("see", "listed", "described", "shown", "as", "explained");

    private DirectionOnly() {}

    static List<Phrase> phrases() {
        return WHERE.stream()
                .flatMap(
                        where -> Stream.concat(PARTS.stream(), LEADING.stream()).map(before -> before + " " + where))
                .map(words -> new Phrase(words, DirectionOnly::look))
                .toList();
    }

    private static Optional<Problem> look(Found found) {
        return found.block().linked() || !found.block().isProse()
                ? Optional.empty()
                : Optional.of(Problem.note(
                        "a11y-direction-only",
                        found.place(),
                        "\"" + found.words() + "\" says where something lies, and on a phone or read aloud it does not"
                                + " lie there.",
                        "Name it and link to its heading: [what we record](#record)."));
    }
}
