package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** Writes quotations, and the notes and warnings that GitHub and Obsidian mark with {@code [!NOTE]} in one. */
final class Quotes {

    private static final Pattern MARKER = Pattern.compile("\\[!(\\p{L}+)][+-]?(?=[ \\t\\n]|$)");
    private static final List<String> KINDS = List.of("note", "tip", "important", "warning", "caution");

    private final Sheet sheet;
    private final Blocks blocks;
    private final Inlines inlines;

    Quotes(Sheet sheet, Blocks blocks, Inlines inlines) {
        this.sheet = sheet;
        this.blocks = blocks;
        this.inlines = inlines;
    }

    void quote(BlockQuote quote) {
        Attributes attributes = Attributes.of(Ownership.ofContainer(quote), "blockquote", sheet);
        if (quote.getFirstChild() instanceof Paragraph first) {
            Matcher marker = MARKER.matcher(first.getChars());
            if (marker.lookingAt() && first.getFirstChild() != null) {
                String kind = marker.group(1).toLowerCase(Locale.ROOT);
                if (KINDS.contains(kind)) {
                    admonition(quote, first, kind, marker.end(), attributes);
                    return;
                }
                reportUnknown(marker.group(1), first.getChars().subSequence(0, marker.end()));
            }
        }
        blocks.container(quote, "blockquote", "", attributes);
    }

    private void reportUnknown(String written, BasedSequence chars) {
        List<String> names =
                KINDS.stream().map(kind -> kind.toUpperCase(Locale.ROOT)).toList();
        sheet.report(Problem.warning(
                "admonition-unknown",
                sheet.place(chars),
                "There is no kind of note called \"" + written + "\".",
                Suggestions.didYouMean(written, names, "The kinds are " + Suggestions.orList(names) + ".")));
    }

    private void admonition(BlockQuote quote, Paragraph first, String kind, int markerEnd, Attributes attributes) {
        Sheet.Flags before = sheet.flags();
        // Not an aside: that would be a landmark, and landmarks stand beside the text, not in it.
        sheet.out().line().markup("<div role=\"note\"");
        attributes.write(sheet.out(), "admonition " + kind);
        sheet.out().markup(">");
        if (attributes.hidesTerms()) {
            sheet.withoutTerms();
        }
        Node lineEnd = first.getFirstChild();
        while (lineEnd != null && !(lineEnd instanceof SoftLineBreak) && !(lineEnd instanceof HardLineBreak)) {
            lineEnd = lineEnd.getNext();
        }
        title(first, lineEnd, kind, first.getStartOffset() + markerEnd);
        cutTo(first, lineEnd);
        blocks.write(quote);
        sheet.restore(before);
        sheet.out().line().markup("</div>\n");
    }

    /** Writes what follows the marker on its line, or else the kind's own name. */
    private void title(Paragraph first, Node lineEnd, String kind, int from) {
        var title = new Paragraph(first.getChars());
        Node next;
        for (Node node = first.getFirstChild(); node != lineEnd; node = next) {
            next = node.getNext();
            if (node.getEndOffset() > from) {
                BasedSequence chars = node.getChars();
                int cut = Math.max(0, from - chars.getStartOffset());
                node.setChars(chars.subSequence(Math.min(cut, chars.length())));
                title.appendChild(node);
            }
        }
        sheet.out().line().markup("<p class=\"admonition-title\">");
        sheet.startBlock();
        if (Words.of(title).isEmpty()) {
            String english = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
            sheet.out().markup(sheet.options().word("text." + kind, english));
        } else {
            stripFirst(title);
            inlines.write(title);
        }
        sheet.out().markup("</p>\n");
    }

    private static void stripFirst(Paragraph title) {
        Node first = title.getFirstChild();
        first.setChars(first.getChars().trimStart());
    }

    /** Takes the marker's line off its paragraph. */
    private static void cutTo(Paragraph first, Node lineEnd) {
        Node next;
        for (Node node = first.getFirstChild(); node != null && node != lineEnd; node = next) {
            next = node.getNext();
            node.unlink();
        }
        if (lineEnd == null || lineEnd.getNext() == null) {
            first.unlink();
        } else {
            lineEnd.unlink();
        }
    }
}
