package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Which element a pair of braces belongs to: the link, image, code or emphasis that it touches; else, at the start or
 * end of a block's words, that block; alone in a paragraph, the block before it or, if there is none, the one around
 * it.
 */
final class Ownership {

    private Ownership() {}

    /** The sets of an inline element: those that touch it, and those at the ends of its words. */
    static List<AttributeSet> ofInline(Node element) {
        if (!(element.getNext() instanceof AttributeSet) && !hasSets(element)) {
            return List.of();
        }
        List<AttributeSet> sets = atEnds(element);
        addChain(sets, element.getNext());
        return sets;
    }

    /** The sets of a block: those at the ends of its words, and those alone after it. */
    static List<AttributeSet> ofBlock(Node block) {
        Node after = block.getNext();
        boolean alone = after != null && isOnlySets(after);
        if (!alone && !hasSets(block)) {
            return List.of();
        }
        List<AttributeSet> sets = isOnlySets(block) ? new ArrayList<>() : atEnds(block);
        if (alone) {
            addChain(sets, after.getFirstChild());
        }
        return sets;
    }

    /** The sets of a block that holds blocks: those alone at its start, and those alone after it. */
    static List<AttributeSet> ofContainer(Node container) {
        List<AttributeSet> sets = new ArrayList<>(ofBlock(container));
        Node first = container.getFirstChild();
        if (first != null && isOnlySets(first)) {
            addChain(sets, first.getFirstChild());
        }
        return sets;
    }

    /** Whether a block is a paragraph of nothing but braces. */
    static boolean isOnlySets(Node block) {
        if (!(block instanceof Paragraph) || !(block.getFirstChild() instanceof AttributeSet)) {
            return false;
        }
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof AttributeSet) && !(child instanceof SoftLineBreak)) {
                return false;
            }
        }
        return true;
    }

    /** Whether such a paragraph has a block before it or around it. */
    static boolean hasOwner(Node paragraph) {
        Node before = paragraph.getPrevious();
        while (before instanceof Reference || before instanceof BlankLine || before instanceof FootnoteBlock) {
            before = before.getPrevious();
        }
        return before == null
                ? paragraph.getParent().getParent() != null
                : before == paragraph.getPrevious()
                        && !(before instanceof HtmlBlock)
                        && !(before instanceof HtmlCommentBlock)
                        && !isOnlySets(before);
    }

    /** The first child of a block that is more than braces at its start. */
    static Node firstWords(Node block) {
        Node first = block.getFirstChild();
        while (first instanceof AttributeSet) {
            first = first.getNext();
        }
        return first != block.getFirstChild() && first instanceof SoftLineBreak ? first.getNext() : first;
    }

    /** The last child of a block that is more than braces at its end. */
    static Node lastWords(Node block) {
        Node last = block.getLastChild();
        while (last instanceof AttributeSet) {
            last = last.getPrevious();
        }
        if (last == block.getLastChild() || last == null || isElement(last)) {
            return block.getLastChild();
        }
        return last instanceof SoftLineBreak && last.getPrevious() != null ? last.getPrevious() : last;
    }

    private static boolean hasSets(Node node) {
        return node.getFirstChild() instanceof AttributeSet || node.getLastChild() instanceof AttributeSet;
    }

    private static List<AttributeSet> atEnds(Node block) {
        var sets = new ArrayList<AttributeSet>();
        addChain(sets, block.getFirstChild());
        Node last = lastWords(block);
        if (last != null && last != block.getLastChild()) {
            addChain(
                    sets,
                    last.getNext() instanceof SoftLineBreak ? last.getNext().getNext() : last.getNext());
        }
        return sets;
    }

    private static void addChain(List<AttributeSet> sets, Node first) {
        for (Node node = first; node instanceof AttributeSet set; node = node.getNext()) {
            sets.add(set);
        }
    }

    /** Whether a node is an element that can carry attributes. */
    static boolean isElement(Node node) {
        return node instanceof InlineLinkNode
                || node instanceof RefNode reference && reference.isDefined()
                || node instanceof DelimitedLinkNode
                || node instanceof DelimitedNodeImpl
                || node instanceof Strikethrough;
    }
}
