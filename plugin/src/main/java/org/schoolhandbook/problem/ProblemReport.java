package org.schoolhandbook.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Problems as a person reads them: file, line and column, what is wrong, the line itself, and what to do. */
public final class ProblemReport {

    private static final int WIDEST = 100;
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
        finding.line().ifPresent(line -> lines.addAll(marked(line, problem.place())));
        problem.hint().ifPresent(hint -> lines.add("    " + hint));
        return lines;
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

    /** The line, cut around the mark when it is long. Columns count code points, and so does the mark. */
    private static List<String> marked(String line, Place place) {
        int[] points = line.replace('\t', ' ').codePoints().toArray();
        int at = Math.min(Math.max(place.column() - 1, 0), points.length);
        int from = points.length <= WIDEST ? 0 : Math.max(0, at - WIDEST / 2);
        int until = Math.min(points.length, from + WIDEST);
        int marks = Math.max(1, Math.min(place.length(), until - at));
        String before = from > 0 ? "…" : "";
        String after = until < points.length ? "…" : "";
        var shown = List.of(
                "    " + before + new String(points, from, until - from) + after,
                "    " + " ".repeat(before.length() + at - from) + "^".repeat(marks));
        return place.column() > 0 ? shown : shown.subList(0, 1);
    }
}
