package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;

/** Writes paragraphs. */
final class Paragraphs {

    private final Sheet sheet;
    private final Inlines inlines;
    private final Footnotes footnotes;

    Paragraphs(Sheet sheet, Inlines inlines, Footnotes footnotes) {
        this.sheet = sheet;
        this.inlines = inlines;
        this.footnotes = footnotes;
    }

    void paragraph(Paragraph paragraph) {
        sheet.startBlock();
        if (Ownership.isOnlySets(paragraph)) {
            refuseUnowned(paragraph);
        } else if (paragraph.getParent() instanceof TaskListItem item && item.isItemParagraph(paragraph)) {
            task(paragraph, item);
        } else if (isTight(paragraph, sheet)) {
            inlines.writeFlow(paragraph);
            footnotes.afterWords(paragraph);
        } else if (!inlines.images().figure(paragraph)) {
            write(paragraph, Ownership.firstWords(paragraph));
        }
    }

    /** Writes a paragraph from a given child on. */
    void write(Paragraph paragraph, Node first) {
        Attributes attributes = Attributes.of(Ownership.ofBlock(paragraph), "p", sheet);
        Sheet.Flags before = sheet.flags();
        attributes.open(sheet.out().line(), "p", "");
        if (attributes.hidesTerms()) {
            sheet.withoutTerms();
        }
        inlines.write(paragraph, first, true);
        footnotes.afterWords(paragraph);
        sheet.restore(before);
        sheet.out().markup("</p>\n");
    }

    /** Whether a paragraph is printed without a tag, because its list, or in JBake its item, has no blank lines. */
    static boolean isTight(Node paragraph, Sheet sheet) {
        return paragraph instanceof Paragraph words
                && words.getParent() instanceof ListItem item
                && (sheet.options().jbake() ? item.isTight() : item.isInTightList())
                && item.isItemParagraph(words);
    }

    private void task(Paragraph paragraph, TaskListItem item) {
        boolean tight = item.isInTightList();
        String box = item.isItemDoneMarker()
                ? "<label><input type=\"checkbox\" disabled checked> "
                : "<label><input type=\"checkbox\" disabled> ";
        (tight ? sheet.out() : sheet.out().line().markup("<p>")).markup(box);
        inlines.write(paragraph);
        sheet.out().markup("</label>");
        footnotes.afterWords(paragraph);
        sheet.out().markup(tight ? "" : "</p>\n");
    }

    private void refuseUnowned(Paragraph paragraph) {
        if (Ownership.hasOwner(paragraph)) {
            return;
        }
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof AttributeSet set) {
                inlines.refuse(set);
            }
        }
    }
}
