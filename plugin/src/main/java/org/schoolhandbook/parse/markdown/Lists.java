package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Writes lists: with bullets, numbers or boxes to tick, and of definitions. */
final class Lists {

    private final Sheet sheet;
    private final Blocks blocks;
    private final Inlines inlines;
    private final Kept kept;

    Lists(Sheet sheet, Blocks blocks, Inlines inlines, Kept kept) {
        this.sheet = sheet;
        this.blocks = blocks;
        this.inlines = inlines;
        this.kept = kept;
    }

    void list(ListBlock list) {
        boolean ordered = list instanceof OrderedList;
        boolean tasks = list.getFirstChild() instanceof TaskListItem;
        Attributes attributes = Attributes.of(Ownership.ofBlock(list), "list", sheet);
        Sheet.Flags before = sheet.flags();
        Out out = sheet.out().line().markup(ordered ? "<ol" : "<ul");
        boolean numbers = !sheet.options().jbake();
        if (numbers && list instanceof OrderedList numbered && numbered.getStartNumber() != 1) {
            out.attribute("start", String.valueOf(numbered.getStartNumber()));
        }
        attributes.write(out, tasks ? "tasks" : "");
        out.markup(">\n");
        if (attributes.hidesTerms()) {
            sheet.withoutTerms();
        }
        int words = out.pieces();
        blocks.write(list);
        if (out.pieces() > words) {
            kept.list();
        }
        sheet.restore(before);
        out.line().markup(ordered ? "</ol>\n" : "</ul>\n");
    }

    void item(ListItem item) {
        open(item, "li", item instanceof TaskListItem ? "task" : "");
        sheet.out().markup("</li>\n");
    }

    /** Opens an item and writes what is in it. */
    private void open(ListItem item, String tag, String ownClass) {
        Attributes attributes = Attributes.of(sets(item), tag, sheet);
        Sheet.Flags before = sheet.flags();
        attributes.open(sheet.out().line(), tag, ownClass);
        if (attributes.hidesTerms()) {
            sheet.withoutTerms();
        }
        blocks.write(item);
        sheet.restore(before);
    }

    private List<AttributeSet> sets(ListItem item) {
        List<AttributeSet> sets = Ownership.ofContainer(item);
        Node first = item.getFirstChild();
        boolean bare = first instanceof Paragraph && (Paragraphs.isTight(first, sheet) || item instanceof TaskListItem);
        if (!bare || Ownership.isOnlySets(first)) {
            return sets;
        }
        var all = new ArrayList<>(sets);
        all.addAll(Ownership.ofBlock(first));
        return all;
    }

    void definitions(DefinitionList list) {
        Attributes.of(Ownership.ofBlock(list), "dl", sheet).open(sheet.out().line(), "dl", "");
        sheet.out().line();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DefinitionTerm term) {
                term(term);
            } else if (node instanceof DefinitionItem item
                    && sheet.definitions().isShown(item)) {
                open(item, "dd", sheet.definitions().htmlClass(item));
                sheet.out().markup("</dd>\n");
            }
        }
        sheet.definitions().end();
        sheet.out().markup("</dl>\n");
    }

    private void term(DefinitionTerm term) {
        Node words = term.getFirstChild() instanceof Paragraph paragraph ? paragraph : term;
        Attributes attributes = Attributes.of(Ownership.ofBlock(words), "dt", sheet);
        boolean named = attributes.id().isPresent();
        String anchor = named ? attributes.id().get() : sheet.anchors().take(Definitions.name(Words.of(words)));
        sheet.definitions().start(words, anchor);
        sheet.out().line().markup("<dt").attribute("id", named ? "" : anchor);
        attributes.write(sheet.out(), "");
        sheet.out().markup(">");
        Sheet.Flags before = sheet.flags();
        sheet.withoutTerms();
        sheet.startBlock();
        inlines.write(words);
        sheet.restore(before);
        sheet.out().markup("</dt>\n");
    }
}
