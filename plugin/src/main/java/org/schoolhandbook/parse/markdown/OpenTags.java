package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.schoolhandbook.problem.Problem;

/** The author's HTML elements that are open, innermost last. Only those of the Markdown block we are in can end. */
final class OpenTags {

    private static final int MOST_GHOSTS = 200;

    private final Sheet sheet;
    private final List<Open> open = new ArrayList<>();
    private int floor;
    private int ghosts;

    OpenTags(Sheet sheet) {
        this.sheet = sheet;
    }

    /** An element that is open. A ghost was refused, so its end tag is not printed either. */
    private record Open(String name, BasedSequence chars, boolean ghost, Sheet.Flags before) {}

    /** Enters a Markdown block; the result is to be given back on leaving it. */
    int enter() {
        int before = floor;
        floor = open.size();
        return before;
    }

    void leave(int before) {
        closeTo(floor);
        floor = before;
    }

    /** Adds an element whose opening tag is printed. */
    void add(String name, BasedSequence chars, Sheet.Flags before) {
        open.add(new Open(name, chars, false, before));
    }

    /** Adds an element whose opening tag is not printed. */
    void addGhost(String name, BasedSequence chars) {
        if (ghosts < MOST_GHOSTS) {
            ghosts++;
            open.add(new Open(name, chars, true, sheet.flags()));
        }
    }

    boolean isEmpty() {
        return open.size() == ghosts;
    }

    /** The name of the innermost element that is printed, or nothing. */
    String top() {
        for (int i = open.size() - 1; i >= floor; i--) {
            if (!open.get(i).ghost) {
                return open.get(i).name;
            }
        }
        return "";
    }

    /** Closes the elements that HTML ends by itself where another one starts. */
    void endBefore(String name) {
        while (open.size() > floor && HtmlRules.endsBefore(top(), name)) {
            close(open.size() - 1);
        }
    }

    /** Closes a paragraph, because a block of Markdown starts. */
    void endParagraph() {
        for (int i = floor; i < open.size(); i++) {
            if (open.get(i).name.equals("p") && !open.get(i).ghost) {
                closeTo(i);
            }
        }
    }

    /** Closes the innermost element of a name; false if there is none. */
    boolean end(String name) {
        int found = open.size() - 1;
        while (found >= floor && !open.get(found).name.equals(name)) {
            found--;
        }
        if (found < floor) {
            return false;
        }
        if (!open.get(found).ghost) {
            closeTo(found + 1);
        }
        close(found);
        return true;
    }

    /** Closes what is open from a place in the list on, and says so where HTML wants an end tag. */
    private void closeTo(int place) {
        while (open.size() > place) {
            Open last = open.get(open.size() - 1);
            if (!last.ghost && !HtmlRules.endsByItself(last.name)) {
                reportUnclosed(last.name, last.chars);
            }
            close(open.size() - 1);
        }
    }

    private void close(int place) {
        Open closed = open.remove(place);
        if (closed.ghost) {
            ghosts--;
            return;
        }
        sheet.ascend();
        sheet.restore(closed.before);
        sheet.out().markup("</" + closed.name + '>');
    }

    void reportUnclosed(String name, BasedSequence chars) {
        sheet.report(Problem.warning(
                "html-not-closed",
                sheet.place(chars),
                "The element <" + name + "> is not closed where its paragraph, list item or quotation ends.",
                "Write </" + name + "> in the same one, or in a block of its own after it."));
    }
}
