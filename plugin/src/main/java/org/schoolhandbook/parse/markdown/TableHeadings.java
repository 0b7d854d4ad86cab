package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.schoolhandbook.problem.Problem;

/** Each column of a table has a heading (WCAG 2.2, 1.3.1): people who hear the table hear it before each cell. */
final class TableHeadings {

    private TableHeadings() {}

    static void look(TableBlock table, List<String> headings, Sheet sheet) {
        Node row = table.getFirstChild().getFirstChild();
        if (row == null || headings.stream().noneMatch(TableHeadings::isEmpty)) {
            return;
        }
        if (headings.stream().allMatch(TableHeadings::isEmpty)) {
            sheet.report(Problem.warning(
                    "a11y-table-headings",
                    sheet.place(row.getChars()),
                    "This table has no headings.",
                    "Write into its first row what each column holds, or make it a list."));
        } else {
            empty(row, sheet);
        }
    }

    private static void empty(Node row, Sheet sheet) {
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell && isEmpty(Words.of(cell))) {
                sheet.report(Problem.warning(
                        "a11y-table-heading-empty",
                        sheet.place(cell.getChars()),
                        "This column has no heading.",
                        "Write what the column holds, also above the first one: \"Day\", \"Who\"."));
            }
        }
    }

    private static boolean isEmpty(String words) {
        return words.isBlank();
    }
}
