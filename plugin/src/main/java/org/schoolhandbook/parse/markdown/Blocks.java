package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import java.util.function.BiConsumer;
import org.schoolhandbook.problem.Problem;

/** Writes blocks. What is not in its table, such as the definition of a link, is not seen where it stands. */
final class Blocks {

    private static final Map<Class<?>, BiConsumer<Blocks, Node>> WRITERS = Map.ofEntries(
            on(Paragraph.class, (blocks, node) -> blocks.paragraphs.paragraph(node)),
            on(Heading.class, Blocks::heading),
            on(BlockQuote.class, (blocks, node) -> blocks.quotes.quote(node)),
            on(BulletList.class, (blocks, node) -> blocks.lists.list(node)),
            on(OrderedList.class, (blocks, node) -> blocks.lists.list(node)),
            on(BulletListItem.class, (blocks, node) -> blocks.lists.item(node)),
            on(OrderedListItem.class, (blocks, node) -> blocks.lists.item(node)),
            on(TaskListItem.class, (blocks, node) -> blocks.lists.item(node)),
            on(DefinitionList.class, (blocks, node) -> blocks.lists.definitions(node)),
            on(TableBlock.class, (blocks, node) -> blocks.tables.table(node)),
            on(FencedCodeBlock.class, (blocks, node) -> blocks.code.fenced(node)),
            on(IndentedCodeBlock.class, (blocks, node) -> blocks.code.indented(node)),
            on(ThematicBreak.class, Blocks::rule),
            on(HtmlBlock.class, Blocks::html),
            on(HtmlCommentBlock.class, Blocks::html));

    private final Sheet sheet;
    private final Outline outline;
    private final Document document;
    private final Footnotes footnotes;
    private final Inlines inlines;
    private final Paragraphs paragraphs;
    private final Quotes quotes;
    private final Lists lists;
    private final Tables tables;
    private final CodeBlocks code;

    Blocks(Sheet sheet, Outline outline, Document document, Kept kept) {
        this.sheet = sheet;
        this.outline = outline;
        this.document = document;
        this.footnotes = new Footnotes(sheet, document, outline);
        this.inlines = new Inlines(sheet, document, footnotes);
        this.paragraphs = new Paragraphs(sheet, inlines, footnotes);
        this.quotes = new Quotes(sheet, this, inlines);
        this.lists = new Lists(sheet, this, inlines, kept);
        this.tables = new Tables(sheet, inlines, kept);
        this.code = new CodeBlocks(sheet);
    }

    private static <N extends Node> Map.Entry<Class<?>, BiConsumer<Blocks, Node>> on(
            Class<N> type, BiConsumer<Blocks, N> write) {
        return Map.entry(type, (blocks, node) -> write.accept(blocks, type.cast(node)));
    }

    void writeDocument() {
        write(document);
        footnotes.write(this);
    }

    /** Writes the blocks inside a block. */
    void write(Node container) {
        write(container, container.getFirstChild());
    }

    /** Writes the blocks from a given one on. */
    void write(Node container, Node first) {
        if (!sheet.descend(container.getChars())) {
            sheet.words(Words.of(container), container.getStartOffset());
            return;
        }
        RawHtml.Frame before = sheet.html().enter(false);
        for (Node node = first; node != null; node = node.getNext()) {
            one(node);
        }
        sheet.html().leave(before);
        sheet.ascend();
    }

    private void one(Node node) {
        BiConsumer<Blocks, Node> writer = WRITERS.get(node.getClass());
        boolean isHtml = node instanceof HtmlBlockBase;
        if (writer == null || sheet.html().isDropping() && !isHtml) {
            return;
        }
        if (!isHtml) {
            sheet.html().beforeBlock();
        }
        writer.accept(this, node);
    }

    /** Opens a block that holds blocks, writes them, and closes it. */
    void container(Node node, String tag, String ownClass, Attributes attributes) {
        Sheet.Flags before = sheet.flags();
        attributes.open(sheet.out().line(), tag, ownClass);
        if (attributes.hidesTerms()) {
            sheet.withoutTerms();
        }
        write(node);
        sheet.restore(before);
        sheet.out().line().markup("</" + tag + ">\n");
    }

    private void heading(Heading heading) {
        Attributes attributes = Attributes.of(Ownership.ofBlock(heading), "heading", sheet);
        String words = Words.of(heading, sheet.options().typographic());
        boolean named = attributes.id().isPresent();
        String anchor = named ? attributes.id().get() : sheet.anchors().take(words);
        if (outline.isDropped(heading)) {
            outline.lifted(anchor);
            return;
        }
        if (words.isEmpty() && !sheet.options().jbake()) {
            reportEmpty(heading);
        }
        sheet.out().line();
        String tag = "h" + outline.start(heading, anchor, words);
        sheet.out().markup('<' + tag).attribute("id", named ? "" : anchor);
        attributes.write(sheet.out(), "");
        sheet.out().markup(">");
        Sheet.Flags before = sheet.flags();
        sheet.withoutTerms();
        sheet.startBlock();
        inlines.write(heading);
        sheet.restore(before);
        sheet.out().markup("</" + tag + ">\n");
    }

    private void reportEmpty(Heading heading) {
        sheet.report(Problem.warning(
                "a11y-heading-empty",
                sheet.place(heading.getChars()),
                "This heading has no words.",
                "Write what the section is about, or take the # away: people who hear the page go from heading to"
                        + " heading."));
    }

    private void rule(ThematicBreak rule) {
        Attributes.of(Ownership.ofBlock(rule), "hr", sheet).open(sheet.out().line(), "hr", "");
        sheet.out().line();
    }

    private void html(HtmlBlockBase block) {
        sheet.html().block(block.getContentChars());
    }
}
