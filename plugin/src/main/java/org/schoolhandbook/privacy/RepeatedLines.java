package org.schoolhandbook.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;

/**
 * Lines of markup that were looked at and name nobody. What stands around the main text of a large handbook, such as its
 * menu, is half of each of its pages, and the same on all pages of a folder. A line is looked at by itself, so that what is
 * found does not depend on what was seen before. It is compared byte by byte; one that takes the place of another costs no
 * more than another look.
 */
final class RepeatedLines {

    /** In the main text only what is much longer than a paragraph; around it, what is longer than a tag or two. */
    private static final int LONG = 1000;

    private static final int LONG_AROUND = 60;
    private static final byte[] MAIN = "<main".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MAIN_END = "</main>".getBytes(StandardCharsets.US_ASCII);

    private static final int SLOTS = 1024;

    /** A menu differs from another in the entry that is marked, which moves all letters after it. */
    private static final int STEP = 7;

    private final AtomicReferenceArray<byte[]> lines = new AtomicReferenceArray<>(SLOTS);

    /** A file without its long lines of markup; those that were not seen yet are given away. */
    ByteBuffer without(ByteBuffer text, Consumer<byte[]> unseen) {
        byte[] file = text.array();
        int size = text.limit();
        byte[] rest = file;
        int length = 0;
        int kept = 0;
        boolean around = true;
        for (int from = 0; from < size; ) {
            int end = lineEnd(file, from, size);
            around = around ? !begins(file, from, end, MAIN) : begins(file, from, end, MAIN_END);
            if (isMarkup(file, from, end, around ? LONG_AROUND : LONG)) {
                if (!contains(file, from, end)) {
                    unseen.accept(Arrays.copyOfRange(file, from, end));
                }
                rest = rest == file ? new byte[size] : rest;
                System.arraycopy(file, kept, rest, length, from - kept);
                length += from - kept;
                kept = end;
            }
            from = end + 1;
        }
        if (rest == file) {
            return text;
        }
        System.arraycopy(file, kept, rest, length, size - kept);
        return ByteBuffer.wrap(rest, 0, length + size - kept);
    }

    private static int lineEnd(byte[] file, int from, int size) {
        int end = from;
        while (end < size && file[end] != '\n') {
            end++;
        }
        return end;
    }

    private static boolean begins(byte[] file, int from, int end, byte[] tag) {
        return end - from >= tag.length && Arrays.equals(file, from, from + tag.length, tag, 0, tag.length);
    }

    private static boolean isMarkup(byte[] file, int from, int end, int longer) {
        return end - from > longer && file[from] == '<' && file[end - 1] == '>';
    }

    private boolean contains(byte[] file, int from, int end) {
        byte[] kept = lines.get(slot(file, from, end));
        return kept != null && Arrays.equals(kept, 0, kept.length, file, from, end);
    }

    /** This line names nobody. */
    void add(byte[] line) {
        lines.set(slot(line, 0, line.length), line);
    }

    private static int slot(byte[] bytes, int from, int end) {
        int hash = end - from;
        for (int i = from; i < end; i += STEP) {
            hash = hash * 31 + bytes[i];
        }
        return Math.floorMod(hash ^ hash >>> 15, SLOTS);
    }
}
