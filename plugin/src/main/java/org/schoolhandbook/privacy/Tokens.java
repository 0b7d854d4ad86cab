package org.schoolhandbook.privacy;

import java.util.Arrays;
import org.schoolhandbook.privacy.Words.Kind;

/**
 * The words of a text, found in one pass. A word is a run of letters; a capital letter after a small one begins another,
 * so that {@code jackSmith} is two.
 */
final class Tokens {

    private static final byte NO_LETTER = 0;
    private static final byte SMALL = 1;
    private static final byte CAPITAL = 2;
    private static final byte[] ASCII = new byte[0x80];

    static {
        for (char c = 'A'; c <= 'Z'; c++) {
            ASCII[c] = CAPITAL;
            ASCII[c + 32] = SMALL;
        }
    }

    private final char[] text;
    private final int length;
    private int[] starts;
    private int[] ends;
    private long[] hashes;
    private int[] kinds;
    private int count;
    private int[] digits = new int[32];
    private int digitCount;
    private int[] ats = new int[4];
    private int atCount;

    private Tokens(Readable readable) {
        text = readable.text();
        length = readable.length();
        int room = length / 5 + 16;
        starts = new int[room];
        ends = new int[room];
        hashes = new long[room];
    }

    static Tokens of(Readable readable) {
        var tokens = new Tokens(readable);
        tokens.read();
        return tokens;
    }

    private void read() {
        char[] chars = text;
        int until = length;
        int at = 0;
        while (at < until) {
            char c = chars[at];
            int kind = c < 0x80 ? ASCII[c] : kind(c);
            if (kind != NO_LETTER) {
                at = word(chars, at, until, kind);
            } else if (c >= '0' && c <= '9') {
                at = number(at);
            } else {
                if (c == '@') {
                    ats = added(ats, atCount++, at);
                }
                at++;
            }
        }
    }

    /** Nearly all letters are ASCII, and a call for each, or a field, would cost as much as the rest. */
    private int word(char[] chars, int start, int until, int first) {
        long hash = 0;
        int at = start;
        int kind = first;
        int before;
        char c = chars[at];
        do {
            hash = c < 0x80 ? Folding.addAscii(hash, c) : Folding.add(hash, c);
            before = kind;
            c = ++at < until ? chars[at] : ' ';
            kind = c < 0x80 ? ASCII[c] : kind(c);
        } while (kind == SMALL || kind == CAPITAL && before == CAPITAL);
        if (count == starts.length) {
            room();
        }
        starts[count] = start;
        ends[count] = at;
        hashes[count++] = hash;
        return at;
    }

    private int number(int start) {
        int at = start;
        while (at < length && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        digits = added(digits, digitCount++, start);
        return at;
    }

    /** Dashes and quotation marks are common enough to be worth a comparison. */
    private static int kind(char c) {
        if (c >= '\u2000' && c <= '\u206F' || !Character.isLetter(c)) {
            return NO_LETTER;
        }
        return Character.isUpperCase(c) ? CAPITAL : SMALL;
    }

    private void room() {
        int more = count * 2;
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        hashes = Arrays.copyOf(hashes, more);
    }

    private static int[] added(int[] list, int size, int value) {
        int[] room = size < list.length ? list : Arrays.copyOf(list, size * 2);
        room[size] = value;
        return room;
    }

    /** How many words there are. */
    int count() {
        return count;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    long hash(int token) {
        return hashes[token];
    }

    /** How many letters a word has when it is folded. */
    int width(int token) {
        int width = 0;
        for (int i = starts[token]; i < ends[token]; i++) {
            width += Folding.width(text[i]);
        }
        return width;
    }

    /** Whether a word is of a kind; false for a number that is no word's. */
    boolean is(int token, Kind kind) {
        return token >= 0 && token < count && (kinds()[token] & kind.bit) != 0;
    }

    /** The kinds of all words; looked up when first asked for, as the finished site is scanned without them. */
    int[] kinds() {
        if (kinds == null) {
            Words words = Words.english();
            kinds = new int[count];
            for (int i = 0; i < count; i++) {
                kinds[i] = words.kinds(hashes[i]);
            }
        }
        return kinds;
    }

    /** Where each run of digits begins. */
    int[] digits() {
        return Arrays.copyOf(digits, digitCount);
    }

    /** Where each {@code @} stands. */
    int[] ats() {
        return Arrays.copyOf(ats, atCount);
    }

    /** The first word that begins at or after a character. */
    int from(int at) {
        int found = Arrays.binarySearch(starts, 0, count, at);
        return found >= 0 ? found : -found - 1;
    }
}
