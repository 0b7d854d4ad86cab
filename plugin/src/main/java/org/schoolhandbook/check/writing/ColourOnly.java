package org.schoolhandbook.check.writing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.schoolhandbook.problem.Problem;

/**
 * No part of a page is named by its colour alone, which not everybody sees (WCAG 2.2, 1.4.1 and 1.3.3). Things in the
 * world have colours: the blue gate, a note in the red box, a form on yellow paper.
 */
final class ColourOnly {

    private static final List<String> COLOURS =
            List.of("red", "green", "blue", "yellow", "orange", "purple", "pink", "amber", "grey", "gray", "turquoise");

    private static final List<String> PARTS = List.of(
            "section",
            "sections",
            "text",
            "words",
            "column",
            "columns",
            "row",
            "rows",
            "cell",
            "cells",
            "link",
            "links",
            "button",
            "buttons",
            "heading",
            "headings",
            "panel",
            "panels",
            "entries");

    private static final List<String> SHOWN = List.of(
            "shown",
            "marked",
            "highlighted",
            "printed",
            "written",
            "listed",
            "given",
            "displayed",
            "shaded",
            "coloured",
            "colored",
            "appear",
            "appears");

    /** Somebody holds these in a hand. */
    private static final Set<String> IN_THE_WORLD =
            Set.of("pen", "pens", "ink", "paper", "pencil", "chalk", "crayon", "book", "books", "folder", "folders");

    private ColourOnly() {}

    static List<Phrase> phrases() {
        return COLOURS.stream()
                .flatMap(colour -> Stream.of(
                                PARTS.stream().map(part -> colour + " " + part),
                                SHOWN.stream().map(shown -> shown + " in " + colour),
                                SHOWN.stream().map(shown -> shown + " " + colour))
                        .flatMap(phrases -> phrases))
                .map(words -> new Phrase(words, ColourOnly::look))
                .toList();
    }

    private static Optional<Problem> look(Found found) {
        return IN_THE_WORLD.contains(found.next()) || found.block().kind() == Block.Kind.FIELD
                ? Optional.empty()
                : Optional.of(Problem.note(
                        "a11y-colour-only",
                        found.place(),
                        "Readers who do not see colours cannot follow \"" + found.words() + "\".",
                        "Say what it is called as well, or mark it with a word: \"the section on bullying\","
                                + " \"marked new\"."));
    }
}
