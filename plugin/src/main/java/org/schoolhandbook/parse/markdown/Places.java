package org.schoolhandbook.parse.markdown;

import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.SourceText;

/**
 * Lines and columns for offsets into the Markdown. Remembers the last one asked for, because the next is nearly always
 * a little further on and {@link SourceText#place} counts from the start of the line each time.
 */
final class Places {

    private final SourceText source;
    private final String text;
    private final Filled filled;
    private int at;
    private int lineEnd = -1;
    private int line = 1;
    private int column = 1;

    Places(SourceText source, Filled filled) {
        this.source = source;
        this.text = source.text();
        this.filled = filled;
    }

    Place place(int start, int end) {
        moveTo(start);
        int from = at;
        int until = Math.min(Math.max(filled.originalEnd(end), from), text.length());
        int last = Math.min(until, lineEnd());
        return new Place(source.path(), line, column, Math.max(1, text.codePointCount(from, last)));
    }

    /** Goes to an offset of the Markdown; {@link #line} and {@link #column} are then those of it. */
    void moveTo(int offset) {
        int wanted = Math.min(Math.max(filled.original(offset), 0), text.length());
        if (wanted < at) {
            Place place = source.place(wanted, wanted);
            line = place.line();
            column = place.column();
            at = wanted;
            lineEnd = -1;
        }
        while (wanted > lineEnd()) {
            line++;
            column = 1;
            at = lineEnd + 1;
        }
        column += text.codePointCount(at, wanted);
        at = wanted;
    }

    /** The end of the line on which {@link #at} is. */
    private int lineEnd() {
        if (lineEnd < at) {
            lineEnd = source.lineEnd(line);
        }
        return lineEnd;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
