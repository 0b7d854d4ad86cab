package org.schoolhandbook.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Problems as a person reads them: file, line and column, what is wrong, the line itself, and what to do. */
public final class ProblemReport {

    private static final int MOST_OF_A_KIND = 50;

    private ProblemReport() {}

    /** A line to print, and how loudly. */
    public record Line(Severity severity, String text) {}

    /** All lines. Of one code, at most fifty are shown, and how many more there are. */
    public static List<Line> print(List<Finding> findings) {
        var lines = new ArrayList<Line>();
        Map<String, Integer> shown = new TreeMap<>();
        for (Finding finding : findings) {
            Severity severity = finding.problem().severity();
            if (shown.merge(finding.problem().code(), 1, Integer::sum) <= MOST_OF_A_KIND) {
                lines(finding).forEach(text -> lines.add(new Line(severity, text)));
            }
        }
        shown.forEach((code, count) -> {
            if (count > MOST_OF_A_KIND) {
                String text =
                        "… and " + (count - MOST_OF_A_KIND) + " more of " + code + ", all of them in problems.json";
                lines.add(new Line(Severity.NOTE, text));
            }
        });
        return lines;
    }

    /** One problem: the sentence, the line with a mark under it, the hint. */
    public static List<String> lines(Finding finding) {
        Problem problem = finding.problem();
        var lines = new ArrayList<String>();
        lines.add(where(problem.place()) + ": " + word(problem.severity()) + ": " + problem.message() + " ["
                + problem.code() + "]");
        Excerpt.of(finding).ifPresent(excerpt -> lines.addAll(shown(excerpt, problem.place())));
        problem.hint().ifPresent(hint -> lines.add("    " + hint));
        return lines;
    }

    /** A line for each rule that more than one problem is about, those of which there are most first. */
    public static List<Line> rules(List<Problem> problems) {
        Map<String, List<Problem>> byRule =
                problems.stream().collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .filter(rule -> rule.getValue().size() > 1)
                .sorted(Comparator.comparing(rule -> -rule.getValue().size()))
                .map(rule -> new Line(worst(rule.getValue()), rule.getValue().size() + " of [" + rule.getKey() + "]"))
                .toList();
    }

    private static Severity worst(List<Problem> problems) {
        return problems.stream()
                .map(Problem::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** How many of each severity, in words. */
    public static String summary(List<Problem> problems) {
        return count(problems, Severity.ERROR) + ", " + count(problems, Severity.WARNING) + ", "
                + count(problems, Severity.NOTE);
    }

    private static String count(List<Problem> problems, Severity severity) {
        long count = problems.stream().filter(p -> p.severity() == severity).count();
        return count + " " + word(severity) + (count == 1 ? "" : "s");
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String where(Place place) {
        String column = place.column() > 0 ? ":" + place.column() : "";
        return place.line() > 0 ? place.file() + ":" + place.line() + column : place.file();
    }

    private static List<String> shown(Excerpt excerpt, Place place) {
        int before = excerpt.before().codePointCount(0, excerpt.before().length());
        int marks =
                Math.max(1, excerpt.marked().codePointCount(0, excerpt.marked().length()));
        var shown = List.of("    " + excerpt.line(), "    " + " ".repeat(before) + "^".repeat(marks));
        return place.column() > 0 ? shown : shown.subList(0, 1);
    }
}
