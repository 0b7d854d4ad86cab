package org.schoolhandbook.privacy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;

/** What came of looking at all files, and what reports about them may show. */
public final class Screening {

    private final List<Problem> problems;
    private final Map<String, Spans> covered;
    private final Set<String> known;
    private final LeakRules rules;
    private final Setting setting;

    /**
     * @param covered what to cover in each file, by the path that its author knows
     * @param known the values that were found, which need not be told again of the finished site
     */
    Screening(List<Problem> problems, Map<String, Spans> covered, Set<String> known, LeakRules rules, Setting setting) {
        this.problems = problems;
        this.covered = covered;
        this.known = known;
        this.rules = rules;
        this.setting = setting;
    }

    /** Nothing was looked at, and nothing is covered. */
    public static Screening none() {
        return new Screening(List.of(), Map.of(), Set.of(), LeakRules.namesAlone(NameList.none()), Setting.none());
    }

    /** What was found. */
    public List<Problem> problems() {
        return problems;
    }

    /** The text of a file with personal data covered. */
    public SourceText covered(SourceText text) {
        Spans spans = covered.get(text.path());
        return spans == null ? text : new SourceText(text.path(), spans.cover(text.text()));
    }

    /** A path with names covered. */
    public String coveredPath(String path) {
        var passage = new Passage(path, setting);
        return covered(passage, rules.fileName(passage));
    }

    /** Words, such as a title, with personal data covered. */
    public String covered(String words) {
        var passage = new Passage(words, setting);
        return covered(passage, rules.certain(passage));
    }

    private static String covered(Passage passage, List<Leak> leaks) {
        String words = passage.readable().raw();
        return leaks.isEmpty()
                ? words
                : new Spans(leaks.stream()
                                .map(leak -> FileScreen.span(passage, leak))
                                .toList())
                        .cover(words);
    }

    /** The same problem, naming nobody: another rule may quote what this stage must not show. */
    public Problem covered(Problem problem) {
        Place at = problem.place();
        return new Problem(
                problem.severity(),
                problem.code(),
                new Place(coveredPath(at.file()), at.line(), at.column(), at.length()),
                covered(problem.message()),
                problem.hint().map(this::covered));
    }

    /** Files of the site that are looked at as they are written. */
    public List<Artifact> watched(List<Artifact> artifacts) {
        var watch = new OutputScreen(rules, setting, known, new RepeatedLines());
        return artifacts.stream().map(watch::watched).toList();
    }
}
