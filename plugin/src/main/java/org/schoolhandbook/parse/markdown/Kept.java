package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.schoolhandbook.problem.Place;

/** What is remembered of the blocks of a page, for the rules of its type. */
final class Kept {

    private final Sheet sheet;
    private final Outline outline;
    private final List<MarkdownTable> tables = new ArrayList<>();
    private final SortedSet<Integer> lists = new TreeSet<>();

    Kept(Sheet sheet, Outline outline) {
        this.sheet = sheet;
        this.outline = outline;
    }

    List<MarkdownTable> tables() {
        return tables;
    }

    /** The numbers of the sections with a list. */
    SortedSet<Integer> lists() {
        return lists;
    }

    void list() {
        lists.add(outline.current());
    }

    void table(TableBlock table, List<String> headings) {
        if (!sheet.wanted().tables().test(headings)) {
            return;
        }
        var rows = new ArrayList<MarkdownTable.Row>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); part instanceof TableBody && row != null; row = row.getNext()) {
                rows.add(row(row, headings.size()));
            }
        }
        tables.add(new MarkdownTable(
                outline.current(),
                List.copyOf(headings),
                List.copyOf(rows),
                sheet.place(table.getChars()),
                sheet.out().size()));
    }

    private MarkdownTable.Row row(Node row, int columns) {
        Place whole = sheet.place(row.getChars().trim());
        var cells = new ArrayList<String>();
        var places = new ArrayList<Place>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell words) {
                cells.add(Words.of(cell));
                places.add(words.getText().isBlank() ? whole : sheet.place(words.getText()));
            }
        }
        while (cells.size() < columns) {
            cells.add("");
            places.add(whole);
        }
        return new MarkdownTable.Row(List.copyOf(cells), List.copyOf(places), whole);
    }

    /** The words of the cells of a row. */
    static List<String> cells(Node row) {
        var cells = new ArrayList<String>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(Words.of(cell));
            }
        }
        return cells;
    }
}
