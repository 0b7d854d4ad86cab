package org.schoolhandbook.privacy;

import java.util.Arrays;

/**
 * What a person reads in a text, without what markup hides in it, and where each character stands in the text as it was
 * written. Built by {@link Reading}.
 */
final class Readable {

    private final String raw;
    private final char[] characters;
    private char[] text;
    private int length;

    /** Where each run of characters that stand side by side in both texts begins: in this text, and in the raw one. */
    private int[] runs = new int[64];

    private int[] origins = new int[64];
    private int runCount;
    private int next = -1;

    /** @param characters those of {@code raw} */
    Readable(String raw, char[] characters) {
        this.raw = raw;
        this.characters = characters;
        text = new char[raw.length() + 64];
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
        return raw;
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
        char written = raw.charAt(last);
        if (written == '&') {
            return Math.max(raw.indexOf(';', last), last) + 1;
        }
        if (written == '%' && text[end - 1] != '%') {
            return Math.min(last + 3, raw.length());
        }
        return last + 1 + (Character.isHighSurrogate(written) ? 1 : 0);
    }
}
