package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;

/** The words of a part of the tree without any markup. No recursion: it is used where the tree is too deep. */
final class Words {

    private final StringBuilder words = new StringBuilder();
    private final Typography typography;

    private Words(boolean typographic) {
        this.typography = new Typography(typographic);
    }

    /** The words below a node, on one line. */
    static String of(Node root) {
        return of(root, true);
    }

    /** The words below a node, on one line, with the marks of a printed page or without. */
    static String of(Node root, boolean typographic) {
        var collected = new Words(typographic);
        collected.collect(root);
        return collected.words.toString().strip();
    }

    private void collect(Node root) {
        Node node = root.getFirstChild();
        while (node != null) {
            if (enter(node) && node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node != root && node.getNext() == null) {
                leave(node);
                node = node.getParent();
            }
            if (node == root) {
                return;
            }
            leave(node);
            node = node.getNext();
        }
    }

    /** Adds the node's own words; whether its children have more. */
    private boolean enter(Node node) {
        if (node instanceof Text) {
            words.append(typography.set(node.getChars().toString()));
        } else if (node instanceof HtmlEntity) {
            words.append(typography.plain(Entities.text(node.getChars().toString())));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            words.append(typography.plain(" "));
        } else if (node instanceof Code code) {
            words.append(typography.plain(code.getText().toString()));
            return false;
        } else if (node instanceof AutoLink link) {
            words.append(typography.plain(link.getText().toString()));
        } else if (node instanceof MailLink link) {
            words.append(typography.plain(link.getText().toString()));
        } else if (node instanceof LinkRef link && !link.isDefined()) {
            words.append(typography.plain(Links.before(link)));
        }
        return !(node instanceof Footnote);
    }

    private void leave(Node node) {
        if (node instanceof LinkRef link && !link.isDefined() && link.hasChildren()) {
            words.append(typography.plain(Links.after(link)));
        } else if (node instanceof Block) {
            words.append(typography.plain(" "));
        }
    }
}
