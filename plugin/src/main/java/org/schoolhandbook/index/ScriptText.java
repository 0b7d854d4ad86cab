package org.schoolhandbook.index;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.schoolhandbook.model.Utf8Writer;

/** What stands between the quotation marks of a string of JavaScript, in UTF-8. */
final class ScriptText {

    private static final byte[] SEPARATOR = "\u2028".getBytes(StandardCharsets.UTF_8);

    private final Utf8Writer out;

    /** @param room how many bytes are expected */
    ScriptText(int room) {
        out = new Utf8Writer(room);
    }

    /** How many bytes there are so far. */
    int size() {
        return out.size();
    }

    /** Adds cells, none of which has a tab or line end, and ends the line. */
    void line(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            out.write(i == 0 ? "" : "\\t");
            add(cells.get(i));
        }
        out.write("\\n");
    }

    /** Adds a text. */
    ScriptText add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b >= 0 && b < ' ' || b == '"' || b == '\\' || b == SEPARATOR[0] && separates(bytes, i)) {
                out.utf8(bytes, from, i);
                int length = b < 0 ? SEPARATOR.length : 1;
                out.write(escaped(b, bytes[i + length - 1]));
                i += length - 1;
                from = i + 1;
            }
        }
        out.utf8(bytes, from, bytes.length);
        return this;
    }

    /** Whether a line separator or a paragraph separator begins here: older browsers end a line there. */
    private static boolean separates(byte[] bytes, int at) {
        return bytes[at + 1] == SEPARATOR[1] && (bytes[at + 2] & ~1) == SEPARATOR[2];
    }

    private static String escaped(byte first, byte last) {
        return switch (first) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> String.format("\\u%04x", first < 0 ? 0x2028 + (last & 1) : first);
        };
    }

    byte[] toBytes() {
        return out.toBytes();
    }
}
