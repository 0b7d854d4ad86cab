package org.schoolhandbook.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where the reader's words stand in the HTML of a {@link Body}: four numbers for each run of them. A start below zero
 * says that no glossary term may be linked, a line below zero that a block starts, a column below zero that it is code.
 */
final class TextMarks {

    private static final int STRIDE = 4;

    private final int[] marks;

    private TextMarks(int[] marks) {
        this.marks = marks;
    }

    int count() {
        return marks.length / STRIDE;
    }

    int start(int text) {
        int start = marks[text * STRIDE];
        return start < 0 ? -start - 1 : start;
    }

    int end(int text) {
        return marks[text * STRIDE + 1];
    }

    boolean startsBlock(int text) {
        return marks[text * STRIDE + 2] < 0;
    }

    boolean hasDigit(int text, byte[] html) {
        int end = end(text);
        for (int at = start(text); at < end; at++) {
            if (html[at] >= '0' && html[at] <= '9') {
                return true;
            }
        }
        return false;
    }

    Text text(int text, byte[] html) {
        int at = text * STRIDE;
        int start = start(text);
        String words = new String(html, start, end(text) - start, StandardCharsets.UTF_8);
        return new Text(
                Escape.undo(words),
                marks[at] >= 0,
                marks[at + 3] < 0,
                Math.abs(marks[at + 2]),
                Math.abs(marks[at + 3]));
    }

    /** Collects them in the order of the body. */
    static final class Builder {

        private int[] marks = new int[64];
        private int count;
        private boolean block = true;

        int count() {
            return count;
        }

        void startBlock() {
            block = true;
        }

        void add(int start, int end, boolean glossary, boolean code, int line, int column) {
            int at = count * STRIDE;
            if (at == marks.length) {
                marks = Arrays.copyOf(marks, at * 2);
            }
            marks[at] = glossary ? start : -start - 1;
            marks[at + 1] = end;
            marks[at + 2] = block ? -line : line;
            marks[at + 3] = code ? -column : column;
            block = false;
            count++;
        }

        TextMarks build() {
            return new TextMarks(Arrays.copyOf(marks, count * STRIDE));
        }
    }
}
