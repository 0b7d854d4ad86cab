package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import java.util.function.BiConsumer;
import org.schoolhandbook.problem.Problem;

/** Writes what stands inside paragraphs, headings and cells. */
final class Inlines {

    private static final Map<Class<?>, BiConsumer<Inlines, Node>> WRITERS = Map.ofEntries(
            on(Text.class, (inlines, node) -> inlines.text.write(node)),
            on(HtmlEntity.class, Inlines::entity),
            on(SoftLineBreak.class, Inlines::softBreak),
            on(HardLineBreak.class, Inlines::hardBreak),
            on(Emphasis.class, (inlines, node) -> inlines.element(node, "em")),
            on(StrongEmphasis.class, (inlines, node) -> inlines.element(node, "strong")),
            on(Strikethrough.class, (inlines, node) -> inlines.element(node, "del")),
            on(Code.class, Inlines::code),
            on(HtmlInline.class, (inlines, node) -> inlines.sheet.html().inline(node.getChars())),
            on(Link.class, (inlines, node) -> inlines.links.link(node)),
            on(LinkRef.class, (inlines, node) -> inlines.links.link(node)),
            on(AutoLink.class, (inlines, node) -> inlines.links.link(node)),
            on(MailLink.class, (inlines, node) -> inlines.links.link(node)),
            on(Image.class, (inlines, node) -> inlines.images.image(node)),
            on(ImageRef.class, (inlines, node) -> inlines.images.image(node)),
            on(Footnote.class, (inlines, node) -> inlines.footnotes.reference(node)),
            on(AttributeSet.class, Inlines::attributes));

    private final Sheet sheet;
    private final Links links;
    private final Images images;
    private final Footnotes footnotes;
    private final WrittenText text;

    Inlines(Sheet sheet, Document document, Footnotes footnotes) {
        this.sheet = sheet;
        this.links = new Links(sheet, document, this);
        this.images = new Images(sheet, links);
        this.footnotes = footnotes;
        this.text = new WrittenText(sheet);
    }

    private static <N extends Node> Map.Entry<Class<?>, BiConsumer<Inlines, Node>> on(
            Class<N> type, BiConsumer<Inlines, N> write) {
        return Map.entry(type, (inlines, node) -> write.accept(inlines, type.cast(node)));
    }

    Images images() {
        return images;
    }

    /** Writes what is inside a node, where HTML allows only words and their markup. */
    void write(Node container) {
        write(container, Ownership.firstWords(container), true);
    }

    /** Writes what is inside a node, where HTML allows blocks too: in a cell or a list item. */
    void writeFlow(Node container) {
        write(container, Ownership.firstWords(container), false);
    }

    /** Writes the children from the first given one on. */
    void write(Node container, Node first, boolean phrasing) {
        if (!sheet.descend(container.getChars())) {
            sheet.words(Words.of(container), container.getStartOffset());
            return;
        }
        Node last = Ownership.lastWords(container);
        RawHtml.Frame before = sheet.html().enter(phrasing);
        for (Node node = first; node != null; node = node == last ? null : node.getNext()) {
            if (!sheet.html().isDropping() || node instanceof HtmlInline) {
                one(node);
            }
        }
        sheet.html().leave(before);
        sheet.ascend();
    }

    private void one(Node node) {
        BiConsumer<Inlines, Node> writer = WRITERS.get(node.getClass());
        if (writer != null) {
            writer.accept(this, node);
        } else if (node.hasChildren()) {
            write(node);
        } else {
            words(node.getChars().toString(), node.getStartOffset());
        }
    }

    /** Writes Markdown text. */
    void words(String raw, int offset) {
        text.write(raw, offset);
    }

    private void entity(HtmlEntity node) {
        String text = Entities.text(node.getChars().toString());
        sheet.words(sheet.typography().plain(text), node.getStartOffset());
    }

    private void softBreak(SoftLineBreak node) {
        if (sheet.options().hardWraps()) {
            sheet.out().markup("<br>\n");
            sheet.typography().plain("\n");
        } else {
            sheet.words(sheet.typography().plain("\n"), node.getStartOffset());
        }
    }

    private void hardBreak(HardLineBreak node) {
        sheet.out().markup("<br>\n");
        sheet.typography().plain("\n");
    }

    private void element(Node node, String tag) {
        Attributes attributes = Attributes.of(Ownership.ofInline(node), tag, sheet);
        Sheet.Flags before = sheet.flags();
        attributes.open(sheet.out(), tag, "");
        if (attributes.hidesTerms()) {
            sheet.withoutTerms();
        }
        write(node);
        sheet.restore(before);
        sheet.out().markup("</" + tag + '>');
    }

    private void code(Code node) {
        Attributes.of(Ownership.ofInline(node), "code", sheet).open(sheet.out(), "code", "");
        String code = sheet.text(node.getText()).replace('\n', ' ');
        boolean padded = code.length() > 2 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        String words = padded ? code.substring(1, code.length() - 1) : code;
        sheet.out().code(sheet.typography().plain(words), node.getText().getStartOffset());
        sheet.out().markup("</code>");
    }

    private void attributes(AttributeSet set) {
        Node owner = set.getPrevious();
        while (owner instanceof AttributeSet) {
            owner = owner.getPrevious();
        }
        if (owner == null || !Ownership.isElement(owner)) {
            refuse(set);
            words(set.getChars().toString(), set.getStartOffset());
        }
    }

    /** Reports braces that belong to nothing. */
    void refuse(AttributeSet set) {
        sheet.report(Problem.warning(
                "attribute-refused",
                sheet.place(set.getChars()),
                "These attributes belong to nothing.",
                "Put them directly after a link, an image or *words*, or at the end of a paragraph or heading."));
    }
}
