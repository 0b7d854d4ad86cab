package org.schoolhandbook.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schoolhandbook.model.Body;
import org.schoolhandbook.model.Chart;
import org.schoolhandbook.model.Conventions;
import org.schoolhandbook.model.Draft;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Languages;
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

    /** Rules that know only English words. */
    private static final Set<String> ENGLISH_RULES =
            Set.of("plan-words-missing", "plan-behaviours-missing", "phrase-forbids");

    private final Conventions conventions;
    private final HeaderReader headers;
    private final Map<String, MarkdownReader> markdown = new HashMap<>();
    private final String main;
    private final Dates dates;
    private final TypeChoice types;
    private final Placeholders placeholders;

    /** A parser for a site of this kind, with the words and terms of its school and the words of its theme. */
    public PageParser(Conventions conventions, School school, Languages languages) {
        this.placeholders = new Placeholders(school);
        this.conventions = conventions;
        this.headers = new HeaderReader(conventions.headerSeparator());
        this.main = languages.main().code();
        languages.all().forEach((code, language) -> markdown.put(code, reader(language)));
        this.dates = new Dates(conventions.datePattern(), new Reviews(school));
        this.types = new TypeChoice(conventions);
    }

    private MarkdownReader reader(Language language) {
        return new MarkdownReader(new MarkdownOptions(
                conventions.hardWraps(),
                !conventions.jbake(),
                conventions.typographic(),
                conventions.jbake(),
                language));
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
        Outcome<Draft> page = draft(file, source, header, type.value(), problems, Optional.empty());
        return main.equals(Language.ENGLISH) ? page : new Outcome<>(page.value(), inAnyLanguage(page.problems()));
    }

    /**
     * A page that says in another language what the original says. What is wrong with the original is not reported again.
     *
     * @param language the code of the one in which the page is written
     */
    public Outcome<Draft> parse(
            SourceFile file, SourceText source, SourceFile original, SourceText originalText, String language) {
        if (ForeignPage.is(file)) {
            return ForeignPage.draft(file);
        }
        Header first = header(originalText);
        PageType type = types.choose(original, first).value();
        Header own = header(source);
        var problems = new ArrayList<>(own.problems());
        Header header = new TranslatedHeader(type.schema(), own, problems, original.shown(), Place.of(source.path()))
                .inheriting(first);
        var of = new Of(new PageId(original.name()), language);
        Outcome<Draft> page = draft(file, source, header, type, problems, Optional.of(of));
        List<Problem> news = page.problems().stream()
                .filter(problem -> !problem.place().file().equals(originalText.path()))
                .toList();
        return new Outcome<>(page.value(), inAnyLanguage(news));
    }

    private static List<Problem> inAnyLanguage(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> !ENGLISH_RULES.contains(problem.code()))
                .toList();
    }

    /** What a page translates, and into which language. */
    private record Of(PageId page, String language) {}

    private Outcome<Draft> draft(
            SourceFile file, SourceText source, Header header, PageType type, List<Problem> problems, Optional<Of> of) {
        var fields = new FieldReader(type.schema(), header, dates, Place.of(source.path()), conventions.typographic());
        check(fields, header);
        Filled.Fill fill =
                (name, at) -> conventions.jbake() ? Optional.empty() : placeholders.value(name, at, problems);
        if (!conventions.jbake()) {
            placeholders.checkClosed(source.text(), header.bodyStart(), source::place, problems);
        }
        String language = of.map(Of::language).orElse(main);
        ChartFields chart = conventions.jbake() ? ChartFields.none() : ChartFields.read(fields);
        MarkdownPage page = file.name().toLowerCase(Locale.ROOT).endsWith(".html")
                ? html(source, header.bodyStart())
                : markdown.get(language)
                        .read(source, header.bodyStart(), fields.text("title"), wanted(type, chart), fill);
        String title = page.title().orElseGet(() -> Titles.fromFileName(named(file, of)));
        Common common = CommonFields.read(fields, header, title, conventions.defaultStatus());
        FrontMatter info = PolicyReview.worded(
                type.reading().read(common, fields, page), source.text().substring(header.bodyStart()));
        Undrawn.report(info, fields);
        List<Chart> charts = new Charts(chart, fields, common.title()).read(page);
        if (of.isEmpty() && !conventions.jbake()) {
            TranslatedFields.misplaced(fields).ifPresent(fields::report);
        }
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
                conventions.jbake() || of.isPresent()
                        ? List.of()
                        : Explained.terms(new PageId(file.name()), info, page, Place.of(source.path())),
                file,
                fields.places(CommonFields.SCHEMA),
                charts,
                of.map(original -> TranslatedFields.read(fields, original.page(), original.language())));
        return new Outcome<>(draft, problems);
    }

    private static String named(SourceFile file, Optional<Of> of) {
        return of.map(original -> original.page().path()).orElse(file.name());
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

    private static MarkdownPage html(SourceText source, int start) {
        String html = source.text().substring(start);
        var raw = new Body.Builder<Reference>().markup(html.endsWith("\n") ? html : html + "\n");
        return MarkdownPage.of(raw.build());
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
