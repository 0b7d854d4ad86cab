package org.schoolhandbook.parse;

import java.util.ArrayList;
import java.util.List;
import org.schoolhandbook.parse.markdown.MarkdownPage;
import org.schoolhandbook.parse.markdown.MarkdownTable;
import org.schoolhandbook.problem.Problem;

/** Consequences: where one protects somebody, another one beside it helps the child to learn. */
final class ConsequenceTables {

    private static final String PROTECTIVE = "Protective";
    private static final String EDUCATIONAL = "Educational";

    private ConsequenceTables() {}

    static boolean isOne(List<String> headings) {
        return MarkdownTable.column(headings, PROTECTIVE).isPresent()
                && MarkdownTable.column(headings, EDUCATIONAL).isPresent();
    }

    static List<Problem> problems(MarkdownPage page) {
        var problems = new ArrayList<Problem>();
        for (MarkdownTable table : page.tables()) {
            if (isOne(table.headings())) {
                int protective = table.column(PROTECTIVE).orElseThrow();
                int educational = table.column(EDUCATIONAL).orElseThrow();
                table.rows().stream()
                        .filter(row -> row.isFilled(protective) && !row.isFilled(educational))
                        .forEach(row -> problems.add(problem(row, protective)));
            }
        }
        return problems;
    }

    private static Problem problem(MarkdownTable.Row row, int protective) {
        return Problem.error(
                "consequence-not-educational",
                row.at(),
                "\"" + row.cells().get(protective) + "\" has no educational consequence beside it.",
                "Fill the cell in the column \"" + EDUCATIONAL + "\": what will the child learn from it?");
    }
}
