package org.schoolhandbook.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.schoolhandbook.model.Body;
import org.schoolhandbook.model.Draft;
import org.schoolhandbook.model.FieldPlaces;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Section;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.Status;
import org.schoolhandbook.model.front.Common;
import org.schoolhandbook.model.front.PageInfo;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** A page in a language that JBake reads with a library that is not here. It must not vanish without a word. */
final class ForeignPage {

    private static final Set<String> ASCIIDOC = Set.of(".ad", ".adoc", ".asciidoc");

    private ForeignPage() {}

    static boolean is(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return ASCIIDOC.stream().anyMatch(name::endsWith);
    }

    /** An empty draft, and the problem. */
    static Outcome<Draft> draft(SourceFile file) {
        var common = Common.titled(Titles.fromFileName(file.name()), Status.DRAFT);
        var draft = new Draft(
                new PageId(file.name()),
                new PageInfo(common),
                Body.empty(),
                List.of(new Section("", 0, "", 0, 0)),
                Set.of(),
                List.of(),
                file,
                FieldPlaces.none(),
                List.of(),
                Optional.empty());
        var problem = Problem.error(
                "asciidoc-not-read",
                Place.of(file.shown()),
                "This page is written in AsciiDoc, which is not read here.",
                "Turn it into Markdown, for example with Pandoc, or build this site with JBake itself.");
        return new Outcome<>(draft, List.of(problem));
    }
}
