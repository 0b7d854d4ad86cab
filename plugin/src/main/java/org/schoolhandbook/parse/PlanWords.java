package org.schoolhandbook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.schoolhandbook.parse.markdown.MarkdownTable;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** What a section of a plan says about difficult or dangerous behaviours: which they are, and what adults do and say. */
final class PlanWords {

    private static final String DO = "What we do";
    private static final String SAY = "What we say";

    private PlanWords() {}

    static List<Problem> problems(Part part, Place at) {
        var problems = new ArrayList<Problem>();
        boolean named = part.hasList() || part.tables().stream().anyMatch(PlanWords::namesBehaviours);
        if (!named) {
            problems.add(Problem.error(
                    "plan-behaviours-missing",
                    at,
                    "The section \"" + part.anchor() + "\" names no behaviours.",
                    "List them, or give its table a column such as \"What we see\"."));
        }
        doAndSay(part, at).ifPresent(problems::add);
        return problems;
    }

    private static boolean namesBehaviours(MarkdownTable table) {
        return IntStream.range(0, table.headings().size())
                .filter(column -> !isColumn(table, DO, column) && !isColumn(table, SAY, column))
                .anyMatch(column -> table.rows().stream().anyMatch(row -> row.isFilled(column)));
    }

    private static boolean isColumn(MarkdownTable table, String heading, int column) {
        return table.column(heading).filter(found -> found == column).isPresent();
    }

    private static Optional<Problem> doAndSay(Part part, Place at) {
        List<MarkdownTable> tables = part.tables().stream()
                .filter(table ->
                        table.column(DO).isPresent() || table.column(SAY).isPresent())
                .toList();
        if (tables.isEmpty()) {
            return Optional.of(Problem.error(
                    "plan-words-missing",
                    at,
                    "The section \"" + part.anchor() + "\" does not say what we do and what we say.",
                    "Give it a table with the columns \"" + DO + "\" and \"" + SAY + "\"."));
        }
        return tables.stream().anyMatch(PlanWords::hasFullRow)
                ? Optional.empty()
                : Optional.of(incomplete(tables.get(0), part));
    }

    private static boolean hasFullRow(MarkdownTable table) {
        Optional<Integer> does = table.column(DO);
        Optional<Integer> says = table.column(SAY);
        return does.isPresent()
                && says.isPresent()
                && table.rows().stream().anyMatch(row -> row.isFilled(does.get()) && row.isFilled(says.get()));
    }

    private static Problem incomplete(MarkdownTable table, Part part) {
        String missing = table.column(DO).isEmpty() ? DO : SAY;
        boolean both = table.column(DO).isPresent() && table.column(SAY).isPresent();
        return Problem.error(
                "plan-words-missing",
                table.at(),
                both
                        ? "In this table of the section \"" + part.anchor()
                                + "\", no row says both what we do and what we say."
                        : "This table of the section \"" + part.anchor() + "\" has no column \"" + missing + "\".",
                both
                        ? "Fill both cells in at least one row. A dash does not count."
                        : "Add the column, and fill it in at least one row.");
    }
}
