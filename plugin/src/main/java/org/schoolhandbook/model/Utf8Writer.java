package org.schoolhandbook.model;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text as UTF-8 in memory, encoded as it comes, so that what is UTF-8 already can be added without being decoded. Half a
 * surrogate pair becomes a question mark, as in {@link String#getBytes}. Used by one thread. Its three loops are alike on
 * purpose: nearly all characters are ASCII, and a call for each costs as much as the rest.
 */
public final class Utf8Writer extends Writer {

    private byte[] bytes;
    private int size;
    private char high;

    /** @param room how many bytes are expected */
    public Utf8Writer(int room) {
        bytes = new byte[Math.max(16, room)];
    }

    /** How many bytes there are so far. */
    public int size() {
        return size;
    }

    @Override
    public void write(int c) {
        write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(char[] chars, int from, int length) {
        need(length * 3 + 1);
        for (int i = from; i < from + length; i++) {
            char c = chars[i];
            if (c < 0x80 && high == 0) {
                bytes[size++] = (byte) c;
            } else {
                wide(c);
            }
        }
    }

    @Override
    public void write(String text, int from, int length) {
        need(length * 3 + 1);
        for (int i = from; i < from + length; i++) {
            char c = text.charAt(i);
            if (c < 0x80 && high == 0) {
                bytes[size++] = (byte) c;
            } else {
                wide(c);
            }
        }
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    /** Adds what is UTF-8 already. */
    public void utf8(byte[] from, int start, int end) {
        need(end - start + 1);
        System.arraycopy(from, start, bytes, size, end - start);
        size += end - start;
    }

    /** Adds text with {@code & < > "} as character references. */
    public void escaped(String text) {
        escaped(text.toCharArray(), text.length());
    }

    /** Adds the first characters of an array with {@code & < > "} as character references. */
    public void escaped(char[] chars, int length) {
        need(length * 3 + 1);
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            String reference = c > '>' ? null : Escape.reference(c);
            if (reference != null) {
                write(reference);
                need((length - i) * 3);
            } else if (c < 0x80 && high == 0) {
                bytes[size++] = (byte) c;
            } else {
                wide(c);
            }
        }
    }

    private void wide(char c) {
        if (high != 0) {
            char first = high;
            high = 0;
            if (Character.isLowSurrogate(c)) {
                supplementary(Character.toCodePoint(first, c));
                return;
            }
            bytes[size++] = '?';
        }
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (c < 0x80 || Character.isLowSurrogate(c)) {
            bytes[size++] = c < 0x80 ? (byte) c : (byte) '?';
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        } else {
            bytes[size++] = (byte) (0xE0 | c >> 12);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        }
    }

    private void supplementary(int point) {
        need(4);
        bytes[size++] = (byte) (0xF0 | point >> 18);
        bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | point & 0x3F);
    }

    private void need(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    private void end() {
        if (high != 0) {
            high = 0;
            need(1);
            bytes[size++] = '?';
        }
    }

    /** What was written. */
    public byte[] toBytes() {
        end();
        return Arrays.copyOf(bytes, size);
    }

    /** Writes all of it at once. */
    public void writeTo(OutputStream out) throws IOException {
        end();
        out.write(bytes, 0, size);
    }

    /** What was written, as text. */
    @Override
    public String toString() {
        end();
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
