package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schoolhandbook.model.Section;
import org.schoolhandbook.problem.Problem;

/** The headings of a page: which one is its title, on which level the others are, and the sections they start. */
final class Outline {

    private static final int LOWEST = 6;

    private final Sheet sheet;
    private final List<Section> sections = new ArrayList<>();
    private final List<FootnoteBlock> notes = new ArrayList<>();
    private final Optional<Heading> dropped;
    private final Optional<String> foundTitle;
    private final boolean lowered;
    private int lastLevel = 1;

    Outline(Document document, Sheet sheet, Optional<String> title) {
        this.sheet = sheet;
        sections.add(new Section("", 0, "", 0));
        var headings = new ArrayList<Heading>();
        scan(document, headings);
        Optional<Heading> first = sheet.options().titled() ? firstHeading(document) : Optional.empty();
        Optional<String> words = first.map(Words::of).filter(text -> !text.isEmpty());
        boolean isTitle = words.isPresent()
                && title.map(known -> isSame(known, words.get())).orElse(true);
        dropped = isTitle ? first : Optional.empty();
        foundTitle = isTitle && title.isEmpty() ? words : Optional.empty();
        lowered = sheet.options().titled()
                && headings.stream().anyMatch(heading -> heading.getLevel() == 1 && !isDropped(heading));
        Braces.FOUND
                .get(document)
                .forEach(set -> set.attributes().stream()
                        .filter(attribute -> attribute.name().equals("id"))
                        .forEach(attribute -> sheet.anchors().reserve(attribute.value())));
    }

    List<Section> sections() {
        return sections;
    }

    Optional<String> foundTitle() {
        return foundTitle;
    }

    /** The footnotes of the page, in the order in which they are defined. */
    List<FootnoteBlock> notes() {
        return notes;
    }

    boolean isDropped(Heading heading) {
        return dropped.isPresent() && dropped.get() == heading;
    }

    /** The title leaves the body, but links to it still find it: the page begins with its anchor. */
    void lifted(String anchor) {
        sections.set(0, new Section(anchor, 0, "", 0));
    }

    /** The number of the section that is being written. */
    int current() {
        return sections.size() - 1;
    }

    /** Starts a section, and says on which level its heading is. */
    int start(Heading heading, String anchor, String words) {
        int level = Math.min(LOWEST, heading.getLevel() + (lowered ? 1 : 0));
        if (sheet.options().titled() && level > lastLevel + 1) {
            sheet.report(Problem.warning(
                    "heading-skips-level",
                    sheet.place(heading.getChars()),
                    "This heading is on level " + level + ", but the one before it is on level " + lastLevel + ".",
                    "Take away a #: people who hear the page use the levels to find their way."));
        }
        lastLevel = level;
        sections.add(new Section(anchor, level, words, sheet.out().pieces()));
        return level;
    }

    /** Without recursion, as there is no limit yet to how deep the tree is. */
    private void scan(Document document, List<Heading> headings) {
        Node node = document.getFirstChild();
        while (node != null) {
            if (node instanceof Heading heading) {
                headings.add(heading);
            } else if (node instanceof FootnoteBlock note) {
                notes.add(note);
            }
            node = next(node, document);
        }
    }

    private static Node next(Node node, Document document) {
        boolean holdsBlocks = !(node instanceof Paragraph) && !(node instanceof TableBlock);
        if (holdsBlocks && node.getFirstChild() instanceof Block) {
            return node.getFirstChild();
        }
        Node last = node;
        while (last != document && last.getNext() == null) {
            last = last.getParent();
        }
        return last == document ? null : last.getNext();
    }

    private static Optional<Heading> firstHeading(Document document) {
        Node first = document.getFirstChild();
        while (first instanceof Reference
                || first instanceof BlankLine
                || first instanceof HtmlCommentBlock
                || first instanceof FootnoteBlock) {
            first = first.getNext();
        }
        return first instanceof Heading heading && heading.getLevel() == 1 ? Optional.of(heading) : Optional.empty();
    }

    private static boolean isSame(String title, String heading) {
        return plain(title).equals(plain(heading));
    }

    private static String plain(String words) {
        return words.replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201C\u201D]", "\"")
                .replace("\u2013", "--")
                .replace("\u2014", "---")
                .replace("\u2026", "...")
                .replaceAll("[\\s\u00A0]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
