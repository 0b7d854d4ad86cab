package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;

/** The text of one block, and where the small parts of CommonMark's grammar end in it. -1 means that there is none. */
final class Scanned {

    private static final int LONGEST_AUTOLINK = 2000;
    private static final int DEEPEST_BRACKETS = 32;
    private static final char DELETE = 127;
    private static final boolean[] ORDINARY = new boolean[128];

    static {
        for (int c = 0; c < ORDINARY.length; c++) {
            ORDINARY[c] = c == ' ' || Character.isLetter(c);
        }
    }

    private final BasedSequence input;
    private final char[] chars;
    private final int start;
    private final int length;
    private String text;
    private Tags tags;
    private Backticks backticks;
    private int brackets;

    /** @param start where the block begins in {@code chars}, and how long it is */
    Scanned(BasedSequence input, char[] chars, int start, int length) {
        this.input = input;
        this.chars = chars;
        this.start = start;
        this.length = length;
    }

    /** A block that is not one run of the page's characters, because something such as a quotation's marks cuts it. */
    static Scanned of(BasedSequence input, String text) {
        return new Scanned(input, text.toCharArray(), 0, text.length());
    }

    BasedSequence input() {
        return input;
    }

    /** Made only for those few parts of the grammar that need a string. */
    String text() {
        text = text == null ? new String(chars, start, length) : text;
        return text;
    }

    int length() {
        return length;
    }

    char charAt(int at) {
        return at < length ? chars[start + at] : 0;
    }

    /** The first character from {@code from} on that is special and not a letter or a space, which begin no Markdown. */
    int special(int from, BitSet characters) {
        int end = start + length;
        int at = start + from;
        while (at < end && (ORDINARY[chars[at] & 127] || chars[at] > 127 || !characters.get(chars[at]))) {
            at++;
        }
        return at - start;
    }

    /** Counts a bracket that opens, unless too many are open. */
    boolean openBracket(int most) {
        if (brackets == most) {
            return false;
        }
        brackets++;
        return true;
    }

    void closeBracket() {
        brackets--;
    }

    int tagEnd(int at) {
        tags = tags == null ? new Tags(text()) : tags;
        return tags.end(at);
    }

    int afterBlanks(int at) {
        int end = at;
        while (charAt(end) == ' ' || charAt(end) == '\t') {
            end++;
        }
        return end;
    }

    int afterBlanksAndLineEnd(int at) {
        int end = afterBlanks(at);
        int next = afterLineEnd(end);
        return next < 0 ? end : afterBlanks(next);
    }

    /** After the end of this line, if there is nothing but blanks before it. */
    int lineEnd(int at) {
        int end = afterBlanks(at);
        return end >= length ? length : afterLineEnd(end);
    }

    /** The next line, if this backslash is the last of its own. */
    int lineStartAfterBackslash(int at) {
        return afterLineEnd(at + 1);
    }

    private int afterLineEnd(int at) {
        if (charAt(at) == '\r') {
            return charAt(at + 1) == '\n' ? at + 2 : at + 1;
        }
        return charAt(at) == '\n' ? at + 1 : -1;
    }

    /** The runs of backticks in the block. */
    Backticks backticks() {
        backticks = backticks == null ? new Backticks(this) : backticks;
        return backticks;
    }

    /** Whether {@code <} is followed by {@code >} with no space between, and soon. */
    boolean closesSoon(int at) {
        int limit = Math.min(length, at + LONGEST_AUTOLINK);
        for (int i = at + 1; i < limit; i++) {
            char c = chars[start + i];
            if (c == '>') {
                return true;
            }
            if (c <= ' ' || c == '<') {
                return false;
            }
        }
        return false;
    }

    /** The end of an address in angle brackets. */
    int angledEnd(int at) {
        for (int i = at + 1; i < length; i++) {
            switch (chars[start + i]) {
                case '>':
                    return i + 1;
                case '<', '\n', '\r':
                    return -1;
                case '\\':
                    i += Typography.isEscapable(charAt(i + 1)) ? 1 : 0;
                    break;
                default:
            }
        }
        return -1;
    }

    /** The end of an address without brackets around it; those inside it must be in pairs. */
    int bareEnd(int at) {
        int depth = 0;
        int end = at;
        for (; charAt(end) > ' ' && charAt(end) != DELETE; end++) {
            char c = charAt(end);
            if (c == '(' && ++depth > DEEPEST_BRACKETS || c == ')' && --depth < 0) {
                break;
            }
            end += c == '\\' && Typography.isEscapable(charAt(end + 1)) ? 1 : 0;
        }
        return depth > 0 ? -1 : end;
    }

    /** The end of a title in quotation marks or round brackets. */
    int titleEnd(int at) {
        char opener = charAt(at);
        if (opener != '"' && opener != '\'' && opener != '(') {
            return -1;
        }
        char closer = opener == '(' ? ')' : opener;
        for (int i = at + 1; i < length; i++) {
            char c = chars[start + i];
            if (c == closer) {
                return i + 1;
            }
            if (c == '(' && opener == '(') {
                return -1;
            }
            i += c == '\\' && Typography.isEscapable(charAt(i + 1)) ? 1 : 0;
        }
        return -1;
    }

    Flanks flanks(int at, char mark) {
        int end = at;
        while (charAt(end) == mark) {
            end++;
        }
        int before = at == 0 ? '\n' : text().codePointBefore(at);
        int after = end == length ? '\n' : text().codePointAt(end);
        return new Flanks(end - at, before, after);
    }
}
