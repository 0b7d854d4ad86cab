package org.schoolhandbook.privacy;

import java.util.Arrays;

/**
 * What a person reads in a text, without what markup hides in it, and where each character stands in the text as it was
 * written. Built by {@link Reading}.
 */
final class Readable {

    private final char[] characters;
    private final int written;
    private char[] text;
    private int length;

    /** Where each run of characters that stand side by side in both texts begins: in this text, and in the raw one. */
    private int[] runs = new int[64];

    private int[] origins = new int[64];
    private int runCount;
    private int next = -1;

    /** Of the raw text in this buffer, which has so many characters. */
    Readable(char[] characters, int written) {
        this.characters = characters;
        this.written = written;
        text = new char[written + 64];
    }

    void copy(int from, int until) {
        if (from < until) {
            room(until - from);
            System.arraycopy(characters, from, text, length, until - from);
            run(from);
            length += until - from;
            next = until;
        }
    }

    /** A character that stands for something else at this place. */
    void put(char c, int origin) {
        room(1);
        run(origin);
        text[length++] = c;
        next = origin + 1;
    }

    private void run(int origin) {
        if (origin == next) {
            return;
        }
        if (runCount == runs.length) {
            runs = Arrays.copyOf(runs, runCount * 2);
            origins = Arrays.copyOf(origins, runCount * 2);
        }
        runs[runCount] = length;
        origins[runCount++] = origin;
    }

    private void room(int more) {
        if (text.length - length < more) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, length + more));
        }
    }

    String raw() {
        return new String(characters, 0, written);
    }

    char[] text() {
        return text;
    }

    int length() {
        return length;
    }

    String between(int start, int end) {
        return new String(text, start, end - start);
    }

    /** Where a character stands in the raw text. */
    int origin(int at) {
        int found = Arrays.binarySearch(runs, 0, runCount, at);
        int run = found >= 0 ? found : -found - 2;
        return origins[run] + at - runs[run];
    }

    /** Where the characters before {@code end} stop in the raw text: after the whole of an entity or escape. */
    int originEnd(int end) {
        int last = origin(end - 1);
        char sign = characters[last];
        if (sign == '&') {
            return Math.max(next(';', last), last) + 1;
        }
        if (sign == '%' && text[end - 1] != '%') {
            return Math.min(last + 3, written);
        }
        return last + 1 + (Character.isHighSurrogate(sign) ? 1 : 0);
    }

    private int next(char mark, int from) {
        int at = from;
        while (at < written && characters[at] != mark) {
            at++;
        }
        return at < written ? at : -1;
    }
}
