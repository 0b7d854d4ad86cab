package org.schoolhandbook.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.schoolhandbook.check.statutory.StatutoryRules;
import org.schoolhandbook.index.SearchIndex;
import org.schoolhandbook.index.SearchIndexer;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Look;
import org.schoolhandbook.model.SearchWords;
import org.schoolhandbook.model.SourceFile.Kind;
import org.schoolhandbook.model.SourceTree;
import org.schoolhandbook.model.standard.Coverage;
import org.schoolhandbook.offline.OfflineFiles;
import org.schoolhandbook.offline.form.FormFiles;
import org.schoolhandbook.parse.SearchWordsParser;
import org.schoolhandbook.privacy.Screening;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.publish.Ledger;
import org.schoolhandbook.publish.Publisher;
import org.schoolhandbook.publish.report.Reports;
import org.schoolhandbook.publish.report.Verdict;
import org.schoolhandbook.render.SiteRenderer;
import org.schoolhandbook.render.ThemeEngine;
import org.schoolhandbook.source.Repository;
import org.schoolhandbook.source.SourceTexts;

/** A handbook becomes a site: index, render, publish. */
record Making(BuildRequest request, ThemeEngine engine, SourceTexts texts, Spill spill, StageClock clock) {

    /** What a theme searches with. */
    private static final String SEARCH = "theme/find.js";

    /**
     * Makes and publishes all of it, or says what speaks against that.
     *
     * @param found the handbook and what is wrong so far
     * @throws IOException if the disk fails
     */
    BuildReport site(SourceTree tree, Outcome<Handbook> found, Screening screening) throws IOException {
        Outcome<Severities> severities = Severities.of(found.value().school(), request.rules(), RuleCodes.all());
        Outcome<Handbook> handbook = severities.flatMap(weights -> weights.of(found));
        Outcome<Optional<SearchIndex>> index = index(tree, handbook.value());
        clock.ended("index");
        SortedMap<String, String> search =
                index.value().map(SearchIndex::manifests).orElseGet(TreeMap::new);
        FormFiles forms = FormFiles.ofSite(handbook.value());
        try (var renderer =
                new SiteRenderer(engine, handbook.value(), handbook.problems(), search, forms.addresses())) {
            Outcome<List<Artifact>> artifacts = renderer.artifacts()
                    .map(files -> together(files, forms.artifacts()))
                    .flatMap(files -> withIndex(files, index));
            Ledger ledger = Ledger.of(tree, handbook.value(), artifacts.value());
            // What cannot be made or is lost stops every build; of what an author did wrong, the request decides.
            Outcome<List<Artifact>> made = artifacts.and(files -> ledger.losses());
            var problems = new ArrayList<>(handbook.problems());
            problems.addAll(severities.value().of(made).problems());
            clock.ended("render");
            boolean stopped = request.failOn().stops(problems) || made.hasErrors();
            List<Artifact> watched =
                    severities.value().of(wanted(handbook.value(), renderer, screening, artifacts.value()));
            List<Problem> failures = stopped || request.checkOnly()
                    ? Publisher.rehearse(watched)
                    : new Publisher(request.target(), request.failOn()::stops).publish(watched);
            clock.ended("publish");
            // A mistake in a template that all pages share is one mistake.
            failures.stream().distinct().forEach(problems::add);
            boolean failed = failures.stream().anyMatch(Problem::isError);
            var report = new BuildReport(
                    new Findings(texts, tree, screening).of(problems),
                    stopped || failed || request.failOn().stops(problems),
                    handbook.value().published().size()
                            + handbook.value().translated().size(),
                    watched.size(),
                    clock.times());
            Verdict verdict = verdict(Optional.of(handbook.value()), report, screening);
            new Reports(request.reports()).write(ledger.with(screening::coveredPath), verdict);
            return report;
        }
    }

    /** The files of the site, or those in which the same pages are read without a network. */
    private List<Artifact> wanted(Handbook handbook, SiteRenderer renderer, Screening screening, List<Artifact> files) {
        List<Artifact> site = screening.watched(files);
        return request.offline().isEmpty()
                ? site
                : new OfflineFiles(
                                handbook, medium -> renderer.book(medium, site).watched(screening::watched), site)
                        .artifacts(request.offline());
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
                ? searchWords(tree, handbook.languages().main())
                        .flatMap(words -> new SearchIndexer(spill::keep).index(handbook, words))
                        .map(Optional::of)
                : Outcome.of(Optional.empty());
    }

    private static Outcome<List<Artifact>> withIndex(List<Artifact> files, Outcome<Optional<SearchIndex>> index) {
        return index.map(made -> together(
                files, made.stream().flatMap(search -> search.files().stream()).toList()));
    }

    private static List<Artifact> together(List<Artifact> files, List<Artifact> more) {
        return Stream.concat(files.stream(), more.stream()).toList();
    }

    private Outcome<SearchWords> searchWords(SourceTree tree, Language language) {
        var parser = new SearchWordsParser();
        Stream<SearchWords> everyday = language.isEnglish() ? Stream.of(parser.everyday()) : Stream.empty();
        return Outcome.each(
                        tree.of(Kind.SEARCH_WORDS),
                        file -> texts.read(file)
                                .flatMap(file.name().equals("queries.yml") ? parser::questions : parser::synonyms))
                .map(words -> SearchWords.together(
                        Stream.concat(everyday, words.stream()).toList()));
    }

    /**
     * What is said of a build that has nothing to make.
     *
     * @throws IOException if the disk fails
     */
    BuildReport nothing(Outcome<SourceTree> tree) throws IOException {
        var report = new BuildReport(new Findings(texts, tree.value()).of(tree.problems()), true, 0, 0, clock.times());
        new Reports(request.reports()).write(verdict(Optional.empty(), report, Screening.none()));
        return report;
    }

    private Verdict verdict(Optional<Handbook> handbook, BuildReport report, Screening screening) {
        var pages = new TreeMap<String, String>();
        handbook.ifPresent(made -> Stream.concat(made.published().stream(), made.translated().stream())
                .forEach(page ->
                        pages.put(screening.coveredPath(page.source().shown()), screening.covered(page.title()))));
        return new Verdict(
                handbook.flatMap(made -> made.school().name()).orElse("Handbook"),
                request.today(),
                report.stopped(),
                request.failOn().from(),
                report.findings(),
                pages,
                handbook.map(new StatutoryRules()::coverage).orElseGet(() -> new Coverage(List.of())),
                Repository.wayTo(request.source()));
    }
}
