package org.schoolhandbook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schoolhandbook.model.Body;
import org.schoolhandbook.model.Chart;
import org.schoolhandbook.model.Conventions;
import org.schoolhandbook.model.Draft;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Reference;
import org.schoolhandbook.model.School;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.front.Common;
import org.schoolhandbook.model.front.FrontMatter;
import org.schoolhandbook.parse.markdown.Filled;
import org.schoolhandbook.parse.markdown.MarkdownOptions;
import org.schoolhandbook.parse.markdown.MarkdownPage;
import org.schoolhandbook.parse.markdown.MarkdownReader;
import org.schoolhandbook.parse.markdown.Wanted;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;

/** Reads one page. Made once, used by many threads. */
public final class PageParser {

    private final Conventions conventions;
    private final HeaderReader headers;
    private final MarkdownReader markdown;
    private final Dates dates;
    private final TypeChoice types;
    private final Placeholders placeholders;

    /** A parser for a site of this kind, with the words and terms of its school. */
    public PageParser(Conventions conventions, School school) {
        this.placeholders = new Placeholders(school);
        this.conventions = conventions;
        this.headers = new HeaderReader(conventions.headerSeparator());
        this.markdown = new MarkdownReader(new MarkdownOptions(
                conventions.hardWraps(), !conventions.jbake(), conventions.typographic(), conventions.jbake()));
        this.dates = new Dates(conventions.datePattern(), new Reviews(school));
        this.types = new TypeChoice(conventions);
    }

    /** The page, whatever is wrong with it: others may link to it. */
    public Outcome<Draft> parse(SourceFile file, SourceText source) {
        if (ForeignPage.is(file)) {
            return ForeignPage.draft(file);
        }
        Header header = header(source);
        var problems = new ArrayList<>(header.problems());
        var type = types.choose(file, header);
        problems.addAll(type.problems());
        var fields = new FieldReader(
                type.value().schema(), header, dates, Place.of(source.path()), conventions.typographic());
        check(fields, header);
        Filled.Fill fill =
                (name, at) -> conventions.jbake() ? Optional.empty() : placeholders.value(name, at, problems);
        if (!conventions.jbake()) {
            placeholders.checkClosed(source.text(), header.bodyStart(), source::place, problems);
        }
        ChartFields chart = conventions.jbake() ? ChartFields.none() : ChartFields.read(fields);
        Wanted wanted = wanted(type.value(), chart);
        MarkdownPage page = body(file, source, header.bodyStart(), fields.text("title"), wanted, fill);
        String title = page.title().orElseGet(() -> Titles.fromFileName(file.name()));
        Common common = CommonFields.read(fields, header, title, conventions.defaultStatus());
        FrontMatter info = PolicyReview.worded(
                type.value().reading().read(common, fields, page), source.text().substring(header.bodyStart()));
        Undrawn.report(info, fields);
        List<Chart> charts = new Charts(chart, fields, common.title()).read(page);
        problems.addAll(fields.problems());
        problems.addAll(page.problems());
        problems.addAll(ConsequenceTables.problems(page));
        untitled(file, source, header, page).ifPresent(problems::add);
        emptiness(source, header).ifPresent(problems::add);
        var draft = new Draft(
                new PageId(file.name()),
                info,
                page.body(),
                page.sections(),
                page.anchors(),
                conventions.jbake()
                        ? List.of()
                        : Explained.terms(new PageId(file.name()), info, page, Place.of(source.path())),
                file,
                fields.places(CommonFields.SCHEMA),
                charts);
        return new Outcome<>(draft, problems);
    }

    private Wanted wanted(PageType type, ChartFields chart) {
        return conventions.jbake()
                ? Wanted.nothing()
                : new Wanted(
                        type == WordTypes.GLOSSARY_PAGE,
                        headings -> type == SheetTypes.PLAN_PAGE
                                || ConsequenceTables.isOne(headings)
                                || chart.draws(headings));
    }

    /** Stock JBake knows no placeholders. */
    private Header header(SourceText source) {
        Header header = headers.read(source);
        return conventions.jbake() ? header : header.filled(placeholders);
    }

    /** Where a header cannot be read to its end, nobody knows what it lacks. */
    private void check(FieldReader fields, Header header) {
        if (!conventions.jbake()) {
            fields.checkNames();
        }
        if (header.problems().isEmpty()) {
            fields.checkNeeds();
        }
    }

    private MarkdownPage body(
            SourceFile file, SourceText source, int start, Optional<String> title, Wanted wanted, Filled.Fill fill) {
        if (file.name().toLowerCase(Locale.ROOT).endsWith(".html")) {
            String html = source.text().substring(start);
            var raw = new Body.Builder<Reference>().markup(html.endsWith("\n") ? html : html + "\n");
            return MarkdownPage.of(raw.build());
        }
        return markdown.read(source, start, title, wanted, fill);
    }

    private static Optional<Problem> untitled(SourceFile file, SourceText source, Header header, MarkdownPage page) {
        boolean readable = header.problems().isEmpty() && !source.text().isBlank();
        if (!readable || header.fields().containsKey("title") || page.title().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Problem.note(
                "no-title",
                Place.of(source.path()),
                "This page has no title, so it is called \"" + Titles.fromFileName(file.name()) + "\" after its file.",
                "Begin it with a line such as \"# Calm corner\", or with front matter that has a title."));
    }

    private static Optional<Problem> emptiness(SourceText source, Header header) {
        Place place = Place.of(source.path());
        if (source.text().isBlank()) {
            return Optional.of(
                    Problem.warning("empty-file", place, "This file is empty.", "Write the page, or delete the file."));
        }
        if (header.problems().isEmpty() && isBlankFrom(source.text(), header.bodyStart())) {
            return Optional.of(Problem.warning(
                    "no-text",
                    place,
                    "This page has front matter but no text.",
                    "Write the page below the front matter."));
        }
        return Optional.empty();
    }

    private static boolean isBlankFrom(String text, int start) {
        return text.chars().skip(start).allMatch(Character::isWhitespace);
    }
}
