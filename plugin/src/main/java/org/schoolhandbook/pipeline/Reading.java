package org.schoolhandbook.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.schoolhandbook.link.Linker;
import org.schoolhandbook.model.Draft;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Image;
import org.schoolhandbook.model.Languages;
import org.schoolhandbook.model.Look;
import org.schoolhandbook.model.School;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.SourceFile.Kind;
import org.schoolhandbook.model.SourceTree;
import org.schoolhandbook.model.review.Approvals;
import org.schoolhandbook.model.standard.Standards;
import org.schoolhandbook.parse.ApprovalsParser;
import org.schoolhandbook.parse.DataParser;
import org.schoolhandbook.parse.PageParser;
import org.schoolhandbook.parse.SchoolParser;
import org.schoolhandbook.parse.StandardsParser;
import org.schoolhandbook.parse.TranslatedFiles;
import org.schoolhandbook.parse.WordsParser;
import org.schoolhandbook.picture.photo.Photos;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;
import org.schoolhandbook.source.SourceTexts;

/** Files become a handbook: parse, link. */
record Reading(BuildRequest request, SourceTexts texts, Spill spill, StageClock clock) {

    /** Reads all of it. */
    Outcome<Handbook> handbook(SourceTree tree) {
        Outcome<School> school = school(tree);
        Outcome<Languages> languages =
                request.conventions().jbake() ? Outcome.of(Languages.none()) : languages(tree, school.value());
        Outcome<List<Draft>> drafts = parse(tree, school.value(), languages.value());
        clock.ended("parse");
        Outcome<Handbook> handbook = school.flatMap(
                known -> languages.flatMap(tongues -> drafts.flatMap(pages -> link(tree, known, tongues, pages))));
        clock.ended("link");
        return handbook;
    }

    private Outcome<List<Draft>> parse(SourceTree tree, School school, Languages languages) {
        var parser = new PageParser(request.conventions(), school, languages);
        List<SourceFile> pages =
                tree.of(Kind.CONTENT).stream().filter(this::isPage).toList();
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

    private boolean isPage(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return request.conventions().pageExtensions().stream().anyMatch(name::endsWith);
    }

    private Outcome<Handbook> link(SourceTree tree, School school, Languages languages, List<Draft> drafts) {
        var linker = new Linker(request.conventions(), request.today());
        Outcome<Handbook> linked = linker.link(tree, school, languages, drafts);
        Outcome<SortedMap<String, Map<String, Object>>> data = data(tree);
        Outcome<Approvals> approvals = approvals(tree, school);
        Outcome<SortedMap<String, Image>> images = images(linked.value());
        Outcome<Look> look = new Looks(texts).of(tree, request.theme(), linked.value());
        Outcome<Standards> standards = standards(tree);
        return linked.map(handbook ->
                        handbook.with(data.value(), approvals.value(), images.value(), look.value(), standards.value()))
                .and(handbook -> Stream.of(data, approvals, images, look, standards)
                        .flatMap(beside -> beside.problems().stream())
                        .toList());
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

    private Outcome<Approvals> approvals(SourceTree tree, School school) {
        return tree.only(Kind.APPROVALS)
                .filter(file -> !request.conventions().jbake())
                .map(file -> texts.read(file).flatMap(new ApprovalsParser(school)::parse))
                .orElseGet(() -> Outcome.of(Approvals.none()));
    }

    private static Outcome<SortedMap<String, Image>> images(Handbook handbook) {
        return handbook.conventions().jbake()
                ? Outcome.of(new TreeMap<>())
                : new Photos()
                        .of(handbook.files().stream()
                                // What is wrong with the logo is told where it is read.
                                .filter(file -> !handbook.school().logo().equals(Optional.of(file.name())))
                                .toList());
    }

    private Outcome<Standards> standards(SourceTree tree) {
        return Outcome.each(tree.of(Kind.STANDARDS), texts::read).flatMap(new StandardsParser()::parse);
    }

    private Outcome<School> school(SourceTree tree) {
        return tree.only(Kind.SCHOOL)
                .map(file -> texts.read(file).flatMap(new SchoolParser()::parse))
                .orElseGet(() -> Outcome.of(School.none()));
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
}
