package org.schoolhandbook.privacy;

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
    byte[] without(byte[] file, Consumer<byte[]> unseen) {
        byte[] rest = new byte[file.length];
        int length = 0;
        int from = 0;
        while (from < file.length) {
            int end = lineEnd(file, from);
            if (!isLongMarkup(file, from, end)) {
                System.arraycopy(file, from, rest, length, end - from);
                length += end - from;
            } else if (!contains(file, from, end)) {
                unseen.accept(Arrays.copyOfRange(file, from, end));
            }
            if (end < file.length) {
                rest[length++] = '\n';
            }
            from = end + 1;
        }
        return Arrays.copyOf(rest, length);
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
