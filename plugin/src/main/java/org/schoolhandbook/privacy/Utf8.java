package org.schoolhandbook.privacy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 (RFC 3629) as characters. Java's own way takes three times as long for text with a dash or a curly quotation mark
 * here and there, which is nearly every page; it does the rest.
 */
final class Utf8 {

    private static final int CONTINUED = 0xC0;
    private static final int TWO = 0xE0;

    private Utf8() {}

    /** What is no UTF-8 becomes U+FFFD. */
    static CharBuffer characters(ByteBuffer text) {
        byte[] bytes = text.array();
        int end = text.limit();
        var characters = new char[end];
        int at = 0;
        int count = 0;
        while (at < end) {
            int first = bytes[at];
            if (first >= 0) {
                characters[count++] = (char) first;
                at++;
            } else if ((first & TWO) == CONTINUED && first > (byte) 0xC1 && follow(bytes, at, 1, end)) {
                characters[count++] = (char) ((first & 0x1F) << 6 | bytes[at + 1] & 0x3F);
                at += 2;
            } else if (first > (byte) TWO && first < (byte) 0xED && follow(bytes, at, 2, end)) {
                characters[count++] = (char) ((first & 0xF) << 12 | (bytes[at + 1] & 0x3F) << 6 | bytes[at + 2] & 0x3F);
                at += 3;
            } else {
                return StandardCharsets.UTF_8.decode(text.duplicate());
            }
        }
        return CharBuffer.wrap(characters, 0, count);
    }

    private static boolean follow(byte[] bytes, int at, int more, int end) {
        if (at + more >= end) {
            return false;
        }
        for (int i = 1; i <= more; i++) {
            if ((bytes[at + i] & CONTINUED) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
