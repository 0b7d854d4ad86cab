package org.schoolhandbook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.schoolhandbook.model.Body;
import org.schoolhandbook.model.Common;
import org.schoolhandbook.model.Conventions;
import org.schoolhandbook.model.Draft;
import org.schoolhandbook.model.FrontMatter;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Reference;
import org.schoolhandbook.model.Section;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.Status;
import org.schoolhandbook.model.Term;
import org.schoolhandbook.parse.markdown.MarkdownOptions;
import org.schoolhandbook.parse.markdown.MarkdownPage;
import org.schoolhandbook.parse.markdown.MarkdownReader;
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

    /** A parser for a site of this kind. */
    public PageParser(Conventions conventions) {
        this.conventions = conventions;
        this.headers = new HeaderReader(conventions.headerSeparator());
        this.markdown = new MarkdownReader(new MarkdownOptions(
                conventions.hardWraps(), !conventions.jbake(), conventions.typographic(), conventions.jbake()));
        this.dates = new Dates(conventions.datePattern());
        this.types = new TypeChoice(conventions);
    }

    /** The page, whatever is wrong with it: others may link to it. */
    public Outcome<Draft> parse(SourceFile file, SourceText source) {
        if (ForeignPage.is(file)) {
            return ForeignPage.draft(file);
        }
        Header header = headers.read(source);
        var problems = new ArrayList<>(header.problems());
        var type = types.choose(file, header);
        problems.addAll(type.problems());
        var fields = new FieldReader(type.value().schema(), header, dates);
        fields.check(Place.of(source.path()), conventions.jbake());
        boolean glossary = type.value().name().equals("glossary");
        MarkdownPage page = body(file, source, header.bodyStart(), fields.text("title"), glossary);
        FrontMatter info = type.value().record().apply(common(file, header, fields, page.title()), fields);
        problems.addAll(fields.problems());
        problems.addAll(page.problems());
        boolean readable = header.problems().isEmpty() && !source.text().isBlank();
        if (readable && !header.fields().containsKey("title") && page.title().isEmpty()) {
            problems.add(untitled(file, source));
        }
        emptiness(source, header).ifPresent(problems::add);
        return new Outcome<>(
                new Draft(
                        new PageId(file.name()),
                        info,
                        page.body(),
                        page.sections(),
                        page.anchors(),
                        terms(new PageId(file.name()), page),
                        file),
                problems);
    }

    private static List<Term> terms(PageId id, MarkdownPage page) {
        return page.definitions().stream()
                .map(entry -> new Term(
                        entry.name(),
                        entry.expansion(),
                        entry.words(),
                        entry.also(),
                        entry.misspelt(),
                        entry.formerly(),
                        entry.audience(),
                        id,
                        entry.anchor(),
                        entry.end(),
                        entry.at()))
                .toList();
    }

    private MarkdownPage body(SourceFile file, SourceText source, int start, Optional<String> title, boolean glossary) {
        if (file.name().toLowerCase(Locale.ROOT).endsWith(".html")) {
            String html = source.text().substring(start);
            var raw = new Body.Builder<Reference>().markup(html.endsWith("\n") ? html : html + "\n");
            return new MarkdownPage(
                    raw.build(), List.of(new Section("", 0, "", 0)), Set.of(), List.of(), Optional.empty(), List.of());
        }
        return markdown.read(source, start, title, glossary);
    }

    private Common common(SourceFile file, Header header, FieldReader fields, Optional<String> heading) {
        var written = new TreeMap<String, Object>();
        header.fields().forEach((name, entry) -> written.put(name, entry.value().plain()));
        String title = fields.text("title").or(() -> heading).orElseGet(() -> Titles.fromFileName(file.name()));
        return new Common(
                title,
                fields.text("summary"),
                fields.time("date"),
                fields.date("updated"),
                fields.text("status").map(PageParser::status).orElse(conventions.defaultStatus()),
                fields.list("tags"),
                written);
    }

    private static Status status(String word) {
        return switch (word) {
            case "draft" -> Status.DRAFT;
            case "published-date" -> Status.PUBLISHED_DATE;
            default -> Status.PUBLISHED;
        };
    }

    private static Problem untitled(SourceFile file, SourceText source) {
        return Problem.note(
                "no-title",
                Place.of(source.path()),
                "This page has no title, so it is called \"" + Titles.fromFileName(file.name()) + "\" after its file.",
                "Begin it with a line such as \"# Calm corner\", or with front matter that has a title.");
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
