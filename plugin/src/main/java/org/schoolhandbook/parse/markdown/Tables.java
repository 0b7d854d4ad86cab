package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes tables, each in a region of its own that can be scrolled and is named after the table's headings. A JBake
 * site's own style sheet does not know of that, so there they stand alone.
 */
final class Tables {

    private final Sheet sheet;
    private final Inlines inlines;
    private final Kept kept;

    Tables(Sheet sheet, Inlines inlines, Kept kept) {
        this.sheet = sheet;
        this.inlines = inlines;
        this.kept = kept;
    }

    void table(TableBlock table) {
        Attributes attributes = Attributes.of(Ownership.ofBlock(table), "table", sheet);
        Sheet.Flags before = sheet.flags();
        if (attributes.hidesTerms()) {
            sheet.withoutTerms();
        }
        Out out = sheet.out().line();
        boolean region = !sheet.options().jbake();
        if (region) {
            List<String> headings = headings(table);
            TableHeadings.look(table, headings, sheet);
            kept.table(table, headings);
            openRegion(headings);
        }
        attributes.open(out, "table", "");
        out.line();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            part(part);
        }
        sheet.restore(before);
        out.markup(region ? "</table>\n</div>\n" : "</table>\n");
    }

    private void openRegion(List<String> headings) {
        String label = headings.stream().filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
        Out out = sheet.out().markup("<div class=\"table\"");
        if (!label.isEmpty()) {
            out.markup(" role=\"group\" tabindex=\"0\"").attribute("aria-label", label);
        }
        out.markup(">\n");
    }

    private static List<String> headings(TableBlock table) {
        Node row = table.getFirstChild().getFirstChild();
        return row == null ? List.of() : Kept.cells(row);
    }

    private void part(Node part) {
        if (part instanceof TableHead) {
            rows(part, "thead");
        } else if (part instanceof TableBody && part.hasChildren()) {
            rows(part, "tbody");
        }
    }

    private void rows(Node part, String tag) {
        sheet.out().markup('<' + tag + ">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            sheet.out().markup("<tr>\n");
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell instanceof TableCell words) {
                    cell(words);
                }
            }
            sheet.out().markup("</tr>\n");
        }
        sheet.out().markup("</" + tag + ">\n");
    }

    /** flexmark leaves an empty text before each bar, which would hide attributes at the end of the cell. */
    private static void dropEmptyEnd(TableCell cell) {
        Node last = cell.getLastChild();
        if (last != null && last.getChars().isEmpty()) {
            last.unlink();
        }
    }

    private void cell(TableCell cell) {
        dropEmptyEnd(cell);
        String tag = cell.isHeader() ? "th" : "td";
        sheet.out().markup(cell.isHeader() ? "<th scope=\"col\"" : "<td");
        String alignment =
                cell.getAlignment() == null ? "" : cell.getAlignment().name().toLowerCase(Locale.ROOT);
        boolean jbake = sheet.options().jbake();
        sheet.out().attribute("align", jbake ? alignment : "");
        Attributes.of(Ownership.ofBlock(cell), tag, sheet).write(sheet.out(), jbake ? "" : alignment);
        sheet.out().markup(">");
        sheet.startBlock();
        inlines.writeFlow(cell);
        sheet.out().markup("</" + tag + ">\n");
    }
}
