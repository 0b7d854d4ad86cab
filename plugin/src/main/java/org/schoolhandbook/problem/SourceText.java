package org.schoolhandbook.problem;

import java.util.Arrays;
import java.util.Optional;

/**
 * The text of one file as the author wrote it, with Unix line ends and without a byte order mark. Offsets are UTF-16
 * indexes into {@link #text()}; line and column are derived only when somebody asks.
 */
public final class SourceText {

    private final String path;
    private final String text;
    private final int[] lineStarts;

    /** Null until somebody asks: in most files nothing is wrong. */
    private Boolean pairs;

    /**
     * @param path the path the author knows, relative to the source folder
     * @param text the decoded text; lines end in a line feed
     */
    public SourceText(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /** The path the author knows. */
    public String path() {
        return path;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The place of the characters from {@code start} to {@code end}, which is cut off at the end of its first line. */
    public Place place(int start, int end) {
        int line = lineOf(start);
        int lineStart = lineStarts[line];
        int lineEnd = line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
        int from = Math.min(Math.max(start, lineStart), lineEnd);
        int until = Math.min(Math.max(end, from), lineEnd);
        return new Place(path, line + 1, points(lineStart, from) + 1, Math.max(1, points(from, until)));
    }

    /** To count them for each of many places in an endless line would take endless time. */
    private int points(int from, int until) {
        Boolean known = pairs;
        if (known == null) {
            known = hasPairs(text);
            pairs = known;
        }
        return known ? text.codePointCount(from, until) : until - from;
    }

    /** The text of a line, or nothing if there is no such line. */
    public Optional<String> line(int line) {
        if (line < 1 || line > lineStarts.length) {
            return Optional.empty();
        }
        return Optional.of(text.substring(lineStarts[line - 1], lineEnd(line)));
    }

    /** The offset at which a line ends, before its line feed. Lines count from 1. */
    public int lineEnd(int line) {
        return line < lineStarts.length ? lineStarts[line] - 1 : text.length();
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static boolean hasPairs(String text) {
        for (char c : text.toCharArray()) {
            if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
