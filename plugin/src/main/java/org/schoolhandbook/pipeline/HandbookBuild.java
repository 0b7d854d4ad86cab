package org.schoolhandbook.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.schoolhandbook.check.HandbookRules;
import org.schoolhandbook.index.SearchIndex;
import org.schoolhandbook.index.SearchIndexer;
import org.schoolhandbook.link.Linker;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Draft;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Languages;
import org.schoolhandbook.model.Look;
import org.schoolhandbook.model.School;
import org.schoolhandbook.model.SearchWords;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.SourceFile.Kind;
import org.schoolhandbook.model.SourceTree;
import org.schoolhandbook.model.review.Approvals;
import org.schoolhandbook.parse.ApprovalsParser;
import org.schoolhandbook.parse.DataParser;
import org.schoolhandbook.parse.PageParser;
import org.schoolhandbook.parse.SchoolParser;
import org.schoolhandbook.parse.SearchWordsParser;
import org.schoolhandbook.parse.TranslatedFiles;
import org.schoolhandbook.parse.WordsParser;
import org.schoolhandbook.privacy.PrivacyGate;
import org.schoolhandbook.privacy.Screening;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;
import org.schoolhandbook.publish.Ledger;
import org.schoolhandbook.publish.Publisher;
import org.schoolhandbook.publish.Reports;
import org.schoolhandbook.render.SiteRenderer;
import org.schoolhandbook.render.ThemeEngine;
import org.schoolhandbook.source.Packs;
import org.schoolhandbook.source.SourceTexts;
import org.schoolhandbook.source.SourceWalk;

/** The way through the program: source, parse, link, check, index, render, publish. */
public final class HandbookBuild {

    /** What a theme searches with. */
    private static final String SEARCH = "theme/find.js";

    private final ThemeEngine engine;
    private final SourceTexts texts = new SourceTexts();
    private final StageClock clock = new StageClock();

    /** A build with this engine; one use. */
    public HandbookBuild(ThemeEngine engine) {
        this.engine = engine;
    }

    /**
     * Builds or checks a site.
     *
     * @throws IOException if the disk fails; whatever an author did wrong is in the report
     */
    public BuildReport run(BuildRequest request) throws IOException {
        try (Packs packs = Packs.open(request.packs());
                Spill spill = new Spill(request.reports())) {
            var walk = new SourceWalk(
                    request.source(),
                    request.output(),
                    request.reports(),
                    Optional.of(request.theme())
                            .filter(theme -> !request.conventions().jbake()),
                    request.conventions().folders());
            Outcome<SourceTree> tree = walk.tree(packs);
            clock.ended("source");
            if (tree.value().files().isEmpty()) {
                return stopped(request, tree);
            }
            Outcome<Handbook> handbook = tree.flatMap(files -> handbook(files, request, spill));
            Outcome<Screening> screening = screen(request, tree.value(), handbook.value());
            clock.ended("privacy");
            return publish(request, tree.value(), handbook.and(pages -> screening.problems()), screening.value());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Outcome<Handbook> handbook(SourceTree tree, BuildRequest request, Spill spill) {
        Outcome<School> school = school(tree);
        Outcome<Languages> languages =
                request.conventions().jbake() ? Outcome.of(Languages.none()) : languages(tree, school.value());
        Outcome<List<Draft>> drafts = parse(tree, school.value(), languages.value(), request, spill);
        clock.ended("parse");
        Outcome<Handbook> handbook = school.flatMap(known ->
                languages.flatMap(tongues -> drafts.flatMap(pages -> link(tree, known, tongues, pages, request))));
        clock.ended("link");
        Outcome<Handbook> checked = handbook.and(new HandbookRules()::problems);
        clock.ended("check");
        return checked;
    }

    /** What may tell who a child is, in every file that was found. */
    private Outcome<Screening> screen(BuildRequest request, SourceTree tree, Handbook handbook) {
        return new ChildNames(texts).of(request, tree).flatMap(names -> {
            Screening screening = new PrivacyGate(names, texts::read).screen(tree, handbook);
            return new Outcome<>(screening, screening.problems());
        });
    }

    private Outcome<List<Draft>> parse(
            SourceTree tree, School school, Languages languages, BuildRequest request, Spill spill) {
        var parser = new PageParser(request.conventions(), school, languages);
        List<SourceFile> pages = tree.of(Kind.CONTENT).stream()
                .filter(file -> isPage(file, request))
                .toList();
        return TranslatedFiles.among(request.conventions().jbake() ? List.of() : pages, languages)
                .flatMap(translated -> Outcome.each(
                        pages, file -> draft(file, translated, parser).map(spill::keep)));
    }

    /** A file that cannot be read has one problem, not also those of the empty page that it becomes. */
    private Outcome<Draft> draft(SourceFile file, TranslatedFiles translated, PageParser parser) {
        Outcome<SourceText> text = texts.read(file);
        Outcome<Draft> draft = translated
                .of(file)
                .map(of -> {
                    SourceText original = texts.read(of.original()).value();
                    return parser.parse(file, text.value(), of.original(), original, of.language());
                })
                .orElseGet(() -> parser.parse(file, text.value()));
        return text.problems().isEmpty() ? draft : new Outcome<>(draft.value(), text.problems());
    }

    private static boolean isPage(SourceFile file, BuildRequest request) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return request.conventions().pageExtensions().stream().anyMatch(name::endsWith);
    }

    private Outcome<Handbook> link(
            SourceTree tree, School school, Languages languages, List<Draft> drafts, BuildRequest request) {
        var linker = new Linker(request.conventions(), request.today());
        return linker.link(tree, school, languages, drafts)
                .flatMap(handbook -> data(tree)
                        .flatMap(data -> approvals(tree, school, request)
                                .flatMap(approvals -> new Looks(texts)
                                        .of(tree, request.theme(), handbook)
                                        .map(look -> handbook.with(data, approvals, look)))));
    }

    private Outcome<School> school(SourceTree tree) {
        return tree.only(Kind.SCHOOL)
                .map(file -> texts.read(file).flatMap(new SchoolParser()::parse))
                .orElseGet(() -> Outcome.of(School.none()));
    }

    private Outcome<Approvals> approvals(SourceTree tree, School school, BuildRequest request) {
        return tree.only(Kind.APPROVALS)
                .filter(file -> !request.conventions().jbake())
                .map(file -> texts.read(file).flatMap(new ApprovalsParser(school)::parse))
                .orElseGet(() -> Outcome.of(Approvals.none()));
    }

    private Outcome<Languages> languages(SourceTree tree, School school) {
        var files = tree.of(Kind.MESSAGES).stream()
                .filter(file -> file.name().endsWith(".properties"))
                .map(texts::read)
                .toList();
        var problems = new ArrayList<Problem>();
        files.forEach(file -> problems.addAll(file.problems()));
        return new Outcome<>(files.stream().map(Outcome::value).toList(), problems)
                .flatMap(words -> new WordsParser().parse(words, school));
    }

    private Outcome<SortedMap<String, Map<String, Object>>> data(SourceTree tree) {
        var data = new TreeMap<String, Map<String, Object>>();
        var problems = new ArrayList<Problem>();
        tree.of(Kind.DATA).stream()
                .filter(file -> file.name().matches(".+\\.ya?ml"))
                .forEach(file -> {
                    Outcome<Map<String, Object>> read = texts.read(file).flatMap(new DataParser()::parse);
                    data.put(file.name(), read.value());
                    problems.addAll(read.problems());
                });
        return new Outcome<>(data, problems);
    }

    private BuildReport publish(BuildRequest request, SourceTree tree, Outcome<Handbook> handbook, Screening screening)
            throws IOException {
        Outcome<Optional<SearchIndex>> index = index(tree, handbook.value());
        clock.ended("index");
        Optional<String> search = index.value().map(SearchIndex::manifest);
        try (var renderer = new SiteRenderer(engine, handbook.value(), handbook.problems(), search)) {
            Outcome<List<Artifact>> artifacts = renderer.artifacts().flatMap(files -> withIndex(files, index));
            Ledger ledger = Ledger.of(tree, handbook.value(), artifacts.value());
            // What cannot be made or is lost stops every build; of what an author did wrong, the request decides.
            Outcome<List<Artifact>> made = artifacts.and(files -> ledger.losses());
            var problems = new ArrayList<>(handbook.problems());
            problems.addAll(made.problems());
            clock.ended("render");
            boolean stopped = request.failOn().stops(problems) || made.hasErrors();
            List<Artifact> watched = screening.watched(artifacts.value());
            List<Problem> failures = stopped || request.checkOnly()
                    ? Publisher.rehearse(watched)
                    : new Publisher(request.output()).publish(watched);
            clock.ended("publish");
            problems.addAll(failures);
            boolean failed = failures.stream().anyMatch(Problem::isError);
            var report = new BuildReport(
                    new Findings(texts, tree, screening).of(problems),
                    stopped || failed || request.failOn().stops(problems),
                    handbook.value().published().size()
                            + handbook.value().translated().size(),
                    artifacts.value().size(),
                    clock.times());
            new Reports(request.reports()).write(ledger.with(screening::coveredPath), report.problems());
            return report;
        }
    }

    /**
     * None where nothing would load it: in sites with JBake's own templates, with a theme that cannot search, and inside
     * another website, whose own search finds these pages.
     */
    private Outcome<Optional<SearchIndex>> index(SourceTree tree, Handbook handbook) {
        boolean searched = !handbook.conventions().jbake()
                && handbook.look().scope().equals(Look.WHOLE_PAGE)
                && handbook.files().stream().anyMatch(file -> file.name().equals(SEARCH));
        return searched
                ? searchWords(tree)
                        .flatMap(words -> new SearchIndexer().index(handbook, words))
                        .map(Optional::of)
                : Outcome.of(Optional.empty());
    }

    private static Outcome<List<Artifact>> withIndex(List<Artifact> files, Outcome<Optional<SearchIndex>> index) {
        return index.map(made -> Stream.concat(files.stream(), made.stream().flatMap(search -> search.files().stream()))
                .toList());
    }

    private Outcome<SearchWords> searchWords(SourceTree tree) {
        var parser = new SearchWordsParser();
        return Outcome.each(
                        tree.of(Kind.SEARCH_WORDS),
                        file -> texts.read(file)
                                .flatMap(file.name().equals("queries.yml") ? parser::questions : parser::synonyms))
                .map(SearchWords::together);
    }

    private BuildReport stopped(BuildRequest request, Outcome<SourceTree> tree) throws IOException {
        var report = new BuildReport(new Findings(texts, tree.value()).of(tree.problems()), true, 0, 0, clock.times());
        new Reports(request.reports()).problems(report.problems());
        return report;
    }
}
