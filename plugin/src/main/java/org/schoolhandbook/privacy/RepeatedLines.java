package org.schoolhandbook.privacy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;

/**
 * Long lines of markup that were looked at and name nobody. The menu of a large handbook is a third of each of its pages,
 * and the same on all pages of a folder. A line is looked at by itself, so that what is found does not depend on what was
 * seen before. It is compared byte by byte; one that takes the place of another costs no more than another look.
 */
final class RepeatedLines {

    private static final int LONG = 1000;
    private static final int SLOTS = 512;

    /** A menu differs from another in the entry that is marked, which moves all letters after it. */
    private static final int STEP = 7;

    private final AtomicReferenceArray<byte[]> lines = new AtomicReferenceArray<>(SLOTS);

    /** A file without its long lines of markup; those that were not seen yet are given away. */
    ByteBuffer without(byte[] file, Consumer<byte[]> unseen) {
        byte[] rest = file;
        int length = 0;
        int kept = 0;
        for (int from = 0; from < file.length; ) {
            int end = lineEnd(file, from);
            if (isLongMarkup(file, from, end)) {
                if (!contains(file, from, end)) {
                    unseen.accept(Arrays.copyOfRange(file, from, end));
                }
                rest = rest == file ? new byte[file.length] : rest;
                System.arraycopy(file, kept, rest, length, from - kept);
                length += from - kept;
                kept = end;
            }
            from = end + 1;
        }
        if (rest == file) {
            return ByteBuffer.wrap(file);
        }
        System.arraycopy(file, kept, rest, length, file.length - kept);
        return ByteBuffer.wrap(rest, 0, length + file.length - kept);
    }

    private static int lineEnd(byte[] file, int from) {
        int end = from;
        while (end < file.length && file[end] != '\n') {
            end++;
        }
        return end;
    }

    private static boolean isLongMarkup(byte[] file, int from, int end) {
        return end - from > LONG && file[from] == '<' && file[end - 1] == '>';
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
