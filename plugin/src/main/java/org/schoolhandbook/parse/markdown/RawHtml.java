package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/**
 * Lets the author's own HTML through, tag by tag, and keeps it well formed whatever the author wrote: an element ends at
 * the latest where the Markdown block ends in which it began.
 */
final class RawHtml {

    private static final int MOST_GHOSTS = 200;

    private final Sheet sheet;
    private final HtmlTags tags;
    private final List<Open> open = new ArrayList<>();
    private Frame frame = new Frame(0, false);
    private Dropped dropped = Dropped.NOTHING;
    private int ghosts;

    RawHtml(Sheet sheet) {
        this.sheet = sheet;
        this.tags = new HtmlTags(sheet);
    }

    /** A Markdown block or element: where its open tags start, and whether only words and their markup may be in it. */
    record Frame(int floor, boolean phrasing) {}

    /** An element that is open; a ghost is one whose tags are not printed. */
    private record Open(String name, BasedSequence chars, boolean ghost, Sheet.Flags before) {}

    /** The element of which nothing is kept, and how many of its name are open in it. */
    private record Dropped(String name, int depth, BasedSequence chars) {
        static final Dropped NOTHING = new Dropped("", 0, BasedSequence.NULL);
    }

    Frame enter(boolean phrasing) {
        Frame before = frame;
        frame = new Frame(open.size(), phrasing);
        return before;
    }

    void leave(Frame before) {
        if (isDropping()) {
            reportUnclosed(dropped.name, dropped.chars);
            dropped = Dropped.NOTHING;
        }
        closeTo(frame.floor);
        frame = before;
    }

    /** Whether we are inside an element that goes with all that is in it. */
    boolean isDropping() {
        return dropped != Dropped.NOTHING;
    }

    String droppedName() {
        return dropped.name;
    }

    /** A Markdown block starts here, which ends a paragraph that is open. */
    void beforeBlock() {
        for (int i = frame.floor; i < open.size(); i++) {
            if (open.get(i).name.equals("p") && !open.get(i).ghost) {
                closeTo(i);
            }
        }
    }

    /** Handles one tag in a line of words. */
    void inline(BasedSequence chars) {
        tag(chars);
    }

    /** Handles a block of HTML. */
    void block(BasedSequence chars) {
        sheet.out().line();
        sheet.typography().startBlock();
        new HtmlText(sheet, this).write(chars);
        sheet.out().line();
    }

    void tag(BasedSequence chars) {
        char second = chars.charAt(1);
        if (second == '/') {
            end(name(chars, 2), chars);
        } else if (second == '?' || second == '!') {
            instruction(chars);
        } else if (!isDropping()) {
            start(name(chars, 1), chars);
        } else if (name(chars, 1).equals(dropped.name) && !HtmlRules.isRawText(dropped.name)) {
            dropped = new Dropped(dropped.name, dropped.depth + 1, dropped.chars);
        }
    }

    private static String name(BasedSequence chars, int from) {
        int end = from;
        while (end < chars.length() && (Character.isLetterOrDigit(chars.charAt(end)) || chars.charAt(end) == '-')) {
            end++;
        }
        return chars.subSequence(from, end).toString().toLowerCase(java.util.Locale.ROOT);
    }

    private void instruction(BasedSequence chars) {
        if (!chars.startsWith("<!--") && !isDropping()) {
            tags.reportRefused(chars.subSequence(0, 2).toString(), chars);
        }
    }

    private void start(String name, BasedSequence chars) {
        boolean closed = HtmlRules.isVoid(name) || chars.charAt(chars.length() - 2) == '/';
        if (!HtmlRules.isAllowed(name)) {
            tags.reportRefused('<' + name + '>', chars);
            if (!closed && HtmlRules.goesWithContent(name)) {
                dropped = new Dropped(name, 1, chars);
                return;
            }
            haunt(name, chars, closed);
            return;
        }
        while (open.size() > frame.floor && HtmlRules.endsBefore(top(), name)) {
            closeTo(open.size() - 1);
        }
        if (isMisplaced(name)) {
            tags.reportMisplaced(name, chars);
            haunt(name, chars, closed);
        } else if (closed) {
            tags.print(chars, name);
            sheet.out().markup(HtmlRules.isVoid(name) ? "" : "</" + name + '>');
        } else if (sheet.descend(chars)) {
            open(name, chars);
        } else {
            haunt(name, chars, false);
        }
    }

    private void open(String name, BasedSequence chars) {
        Sheet.Flags before = sheet.flags();
        HtmlTags.Printed printed = tags.print(chars, name);
        if (printed == HtmlTags.Printed.NOTHING) {
            sheet.ascend();
            haunt(name, chars, false);
            return;
        }
        open.add(new Open(name, chars, false, before));
        if (name.equals("a")) {
            sheet.asLink();
        }
        if (HtmlRules.isCode(name)) {
            sheet.asLiteral();
        }
        if (printed == HtmlTags.Printed.WITHOUT_TERMS) {
            sheet.withoutTerms();
        }
    }

    private void haunt(String name, BasedSequence chars, boolean closed) {
        if (!closed && ghosts < MOST_GHOSTS) {
            ghosts++;
            open.add(new Open(name, chars, true, sheet.flags()));
        }
    }

    private boolean isMisplaced(String name) {
        String top = open.size() > frame.floor ? top() : "";
        boolean blockAmongWords = HtmlRules.isBlock(name) && frame.phrasing;
        return !HtmlRules.mayStandIn(top, name) || blockAmongWords || name.equals("a") && sheet.linked();
    }

    /** The innermost open element that is printed. */
    private String top() {
        for (int i = open.size() - 1; i >= frame.floor; i--) {
            if (!open.get(i).ghost) {
                return open.get(i).name;
            }
        }
        return "";
    }

    private void end(String name, BasedSequence chars) {
        if (isDropping()) {
            if (name.equals(dropped.name)) {
                int depth = dropped.depth - 1;
                dropped = depth == 0 ? Dropped.NOTHING : new Dropped(name, depth, dropped.chars);
            }
            return;
        }
        int found = open.size() - 1;
        while (found >= frame.floor && !open.get(found).name.equals(name)) {
            found--;
        }
        if (found < frame.floor) {
            reportUnopened(name, chars);
        } else if (open.get(found).ghost) {
            open.remove(found);
            ghosts--;
        } else {
            closeTo(found + 1);
            close(open.get(found));
        }
    }

    /** Closes what is open from a place in the list on, and says so where HTML wants an end tag. */
    private void closeTo(int floor) {
        while (open.size() > floor) {
            Open last = open.get(open.size() - 1);
            if (!last.ghost && !HtmlRules.endsByItself(last.name)) {
                reportUnclosed(last.name, last.chars);
            }
            close(last);
        }
    }

    private void close(Open last) {
        open.remove(open.size() - 1);
        if (last.ghost) {
            ghosts--;
            return;
        }
        sheet.ascend();
        sheet.restore(last.before);
        sheet.out().markup("</" + last.name + '>');
    }

    private void reportUnclosed(String name, BasedSequence chars) {
        Place place = sheet.place(chars);
        sheet.report(Problem.warning(
                "html-not-closed",
                place,
                "The element <" + name + "> is not closed where its paragraph, list item or quotation ends.",
                "Write </" + name + "> in the same one, or in a block of its own after it."));
    }

    private void reportUnopened(String name, BasedSequence chars) {
        sheet.report(Problem.warning(
                "html-not-opened",
                sheet.place(chars),
                "</" + name + "> closes an element that is not open here.",
                "Take it out, or write <" + name + "> before it in the same paragraph or block."));
    }
}
