package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import org.schoolhandbook.problem.Problem;

/**
 * Lets the author's own HTML through, tag by tag, and keeps it well formed whatever the author wrote: an element ends
 * at the latest where the Markdown block ends in which it began.
 */
final class RawHtml {

    private final Sheet sheet;
    private final HtmlTags tags;
    private final OpenTags open;
    private boolean phrasing;
    private Dropped dropped = Dropped.NOTHING;

    RawHtml(Sheet sheet) {
        this.sheet = sheet;
        this.tags = new HtmlTags(sheet);
        this.open = new OpenTags(sheet);
    }

    /** What was around a Markdown block or element. */
    record Frame(int floor, boolean phrasing) {}

    /** The element of which nothing is kept, and how many of its name are open in it. */
    private record Dropped(String name, int depth, BasedSequence chars) {
        static final Dropped NOTHING = new Dropped("", 0, BasedSequence.NULL);
    }

    /** Enters a Markdown block or element, in which there may be only words and their markup or blocks too. */
    Frame enter(boolean onlyPhrasing) {
        var before = new Frame(open.enter(), phrasing);
        phrasing = onlyPhrasing;
        return before;
    }

    /** Leaves it: what was opened in it is closed. */
    void leave(Frame before) {
        if (isDropping()) {
            open.reportUnclosed(dropped.name, dropped.chars);
            dropped = Dropped.NOTHING;
        }
        open.leave(before.floor);
        phrasing = before.phrasing;
    }

    /** Whether we are inside an element that goes with all that is in it. */
    boolean isDropping() {
        return dropped != Dropped.NOTHING;
    }

    String droppedName() {
        return dropped.name;
    }

    /** A Markdown block starts here. */
    void beforeBlock() {
        open.endParagraph();
    }

    /** Handles a block of HTML. */
    void block(BasedSequence chars) {
        sheet.out().line();
        sheet.startBlock();
        if (sheet.options().jbake()) {
            sheet.out().markup(chars.toString());
        } else {
            new HtmlText(sheet, this).write(chars);
        }
        sheet.out().line();
    }

    /** Handles one tag in a line of words. */
    void inline(BasedSequence chars) {
        if (sheet.options().jbake()) {
            sheet.out().markup(chars.toString());
        } else {
            tag(chars);
        }
    }

    /** Handles one tag. */
    void tag(BasedSequence chars) {
        char second = chars.charAt(1);
        if (second == '?' || second == '!') {
            if (!chars.startsWith("<!--") && !isDropping()) {
                tags.reportRefused(chars.subSequence(0, 2).toString(), chars);
            }
            return;
        }
        boolean end = second == '/';
        String name = name(chars, end ? 2 : 1);
        if (isDropping()) {
            drop(name, end ? -1 : 1);
        } else if (!end) {
            start(name, chars);
        } else if (!open.end(name)) {
            reportUnopened(name, chars);
        }
    }

    private static String name(BasedSequence chars, int from) {
        int end = from;
        while (end < chars.length() && (Character.isLetterOrDigit(chars.charAt(end)) || chars.charAt(end) == '-')) {
            end++;
        }
        return chars.subSequence(from, end).toString().toLowerCase(Locale.ROOT);
    }

    private void drop(String name, int step) {
        if (name.equals(dropped.name) && (step < 0 || !HtmlRules.isRawText(name))) {
            int depth = dropped.depth + step;
            dropped = depth == 0 ? Dropped.NOTHING : new Dropped(name, depth, dropped.chars);
        }
    }

    private void start(String name, BasedSequence chars) {
        boolean closed = HtmlRules.isVoid(name) || chars.charAt(chars.length() - 2) == '/';
        if (!HtmlRules.isAllowed(name)) {
            tags.reportRefused('<' + name + '>', chars);
            if (!closed && HtmlRules.goesWithContent(name)) {
                dropped = new Dropped(name, 1, chars);
            } else {
                refuse(name, chars, closed);
            }
            return;
        }
        open.endBefore(name);
        if (isMisplaced(name)) {
            tags.reportMisplaced(name, chars);
            refuse(name, chars, closed);
        } else if (closed) {
            boolean printed = tags.print(chars, name) != HtmlTags.Printed.NOTHING;
            sheet.out().markup(printed && !HtmlRules.isVoid(name) ? "</" + name + '>' : "");
        } else {
            open(name, chars);
        }
    }

    private void refuse(String name, BasedSequence chars, boolean closed) {
        if (!closed) {
            open.addGhost(name, chars);
        }
    }

    private boolean isMisplaced(String name) {
        return !HtmlRules.mayStandIn(open.top(), name)
                || phrasing && HtmlRules.isBlock(name)
                || sheet.linked() && name.equals("a");
    }

    private void open(String name, BasedSequence chars) {
        if (!sheet.descend(chars)) {
            open.addGhost(name, chars);
            return;
        }
        Sheet.Flags before = sheet.flags();
        HtmlTags.Printed printed = tags.print(chars, name);
        if (printed == HtmlTags.Printed.NOTHING) {
            sheet.ascend();
            open.addGhost(name, chars);
            return;
        }
        open.add(name, chars, before);
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

    private void reportUnopened(String name, BasedSequence chars) {
        sheet.report(Problem.warning(
                "html-not-opened",
                sheet.place(chars),
                "</" + name + "> closes an element that is not open here.",
                "Take it out, or write <" + name + "> before it in the same paragraph or block."));
    }
}
