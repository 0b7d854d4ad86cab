package org.schoolhandbook.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.schoolhandbook.model.Body;
import org.schoolhandbook.model.Common;
import org.schoolhandbook.model.Draft;
import org.schoolhandbook.model.FrontMatter.PageInfo;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Section;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.Status;
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
        var common = new Common(
                Titles.fromFileName(file.name()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Status.DRAFT,
                List.of(),
                new TreeMap<>());
        var draft = new Draft(
                new PageId(file.name()),
                new PageInfo(common),
                Body.empty(),
                List.of(new Section("", 0, "", 0)),
                Set.of(),
                List.of(),
                file);
        var problem = Problem.error(
                "asciidoc-not-read",
                Place.of(file.shown()),
                "This page is written in AsciiDoc, which is not read here.",
                "Turn it into Markdown, for example with Pandoc, or build this site with JBake itself.");
        return new Outcome<>(draft, List.of(problem));
    }
}
