package org.schoolhandbook.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.SourceTree;
import org.schoolhandbook.privacy.Screening;
import org.schoolhandbook.problem.Finding;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;
import org.schoolhandbook.problem.Told;
import org.schoolhandbook.source.SourceTexts;

/** Reads the lines that problems are about: texts are not kept in memory after parsing. */
final class Findings {

    /** Who reads them can mend their own files at once; what a pack or theme brought, only its makers can. */
    private static final Comparator<Problem> NEAREST_FIRST = Comparator.comparing(
                    (Problem problem) -> problem.place().file().startsWith("["))
            .thenComparing(Comparator.naturalOrder());

    private final SourceTexts texts;
    private final Screening screening;
    private final Map<String, SourceFile> files = new HashMap<>();

    /** Of files that were not looked at for personal data. */
    Findings(SourceTexts texts, SourceTree tree) {
        this(texts, tree, Screening.none());
    }

    /** @param screening what no report may show */
    Findings(SourceTexts texts, SourceTree tree, Screening screening) {
        this.texts = texts;
        this.screening = screening;
        tree.files().forEach(file -> files.put(file.shown(), file));
    }

    List<Finding> of(List<Problem> problems) {
        var findings = new ArrayList<Finding>();
        Optional<SourceText> open = Optional.empty();
        Optional<Place> before = Optional.empty();
        Optional<String> line = Optional.empty();
        for (Problem problem : told(problems)) {
            String file = problem.place().file();
            if (problem.place().line() > 0
                    && open.filter(text -> text.path().equals(file)).isEmpty()) {
                open = Optional.ofNullable(files.get(file))
                        .map(texts::read)
                        .map(outcome -> screening.covered(outcome.value()));
            }
            boolean sameLine = before.filter(last -> last.file().equals(file)
                            && last.line() == problem.place().line())
                    .isPresent();
            // One copy for all problems of a line: a line may be as long as a file.
            if (!sameLine) {
                line = open.filter(text -> text.path().equals(file))
                        .flatMap(text -> text.line(problem.place().line()));
            }
            before = Optional.of(problem.place());
            findings.add(new Finding(screening.covered(problem), line));
        }
        return findings;
    }

    private static List<Problem> told(List<Problem> problems) {
        List<Problem> told =
                Told.of(problems.stream().sorted(NEAREST_FIRST).distinct().toList());
        return told.stream().sorted(NEAREST_FIRST).toList();
    }
}
