package org.schoolhandbook.parse.markdown;

import java.util.List;

/**
 * British quotation marks, dashes and ellipses for the straight ones, and the characters that backslashes protect.
 * Works on the source text, so that {@code \"} stays straight, and remembers the character before, so that markup
 * between two runs of text makes no difference.
 */
final class Typography {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String OPENERS = "([{<-/–—“‘=";
    private static final List<String> ELISIONS = List.of("tis", "twas", "til", "em", "n'", "cause", "bout");

    private static final boolean[] SECOND_LOOK = new boolean[128];

    static {
        "\\'\"-.@:w".chars().forEach(c -> SECOND_LOOK[c] = true);
    }

    private final boolean on;
    private char before = ' ';

    /** @param on whether marks are changed at all */
    Typography(boolean on) {
        this.on = on;
    }

    static boolean isEscapable(char c) {
        return ESCAPABLE.indexOf(c) >= 0;
    }

    /** Takes away the backslashes that protect characters. */
    static String unescape(String raw) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        var text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\' && i + 1 < raw.length() && isEscapable(raw.charAt(i + 1))) {
                i++;
            }
            text.append(raw.charAt(i));
        }
        return text.toString();
    }

    /** The next text starts a block: nothing stands before it. */
    void startBlock() {
        before = ' ';
    }

    /** Something that is not text stands before the next one, such as code or an image. */
    void afterElement() {
        before = 'x';
    }

    /** Sets Markdown text. */
    String set(String raw) {
        return raw.isEmpty() ? raw : !on ? plain(unescape(raw)) : isPlain(raw) ? plain(raw) : setMarks(raw, true);
    }

    /** Sets text in which a backslash is a backslash. */
    String setRaw(String raw) {
        return raw.isEmpty() ? raw : !on || isPlain(raw) ? plain(raw) : setMarks(raw, false);
    }

    /** Text that is to stay as it is. */
    String plain(String text) {
        if (!text.isEmpty()) {
            before = text.charAt(text.length() - 1);
        }
        return text;
    }

    /** Takes these characters as text, if there is no mark to set, no backslash and no bare address in them. */
    boolean plain(char[] chars, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = chars[i];
            if (c < SECOND_LOOK.length && SECOND_LOOK[c] && !standsAlone(chars, i, end)) {
                return false;
            }
        }
        if (start < end) {
            before = chars[end - 1];
        }
        return true;
    }

    private static boolean standsAlone(char[] chars, int at, int end) {
        char next = at + 1 < end ? chars[at + 1] : ' ';
        return switch (chars[at]) {
            case '-', '.', 'w' -> next != chars[at];
            case ':' -> next != '/';
            default -> false;
        };
    }

    private static boolean isPlain(String raw) {
        return raw.indexOf('\\') < 0
                && raw.indexOf('\'') < 0
                && raw.indexOf('"') < 0
                && !raw.contains("--")
                && !raw.contains("...");
    }

    private String setMarks(String raw, boolean escapes) {
        var set = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            int mark = nextMark(raw, at);
            if (mark > at) {
                set.append(raw, at, mark);
                before = raw.charAt(mark - 1);
                at = mark;
            }
            if (at < raw.length()) {
                at += special(set, raw, at, escapes);
                before = set.charAt(set.length() - 1);
            }
        }
        return set.toString();
    }

    private static int nextMark(String raw, int from) {
        for (int i = from; i < raw.length(); i++) {
            switch (raw.charAt(i)) {
                case '\\', '\'', '"', '-', '.' -> {
                    return i;
                }
                default -> {}
            }
        }
        return raw.length();
    }

    private int special(StringBuilder set, String raw, int at, boolean escapes) {
        char c = raw.charAt(at);
        if (escapes && c == '\\' && at + 1 < raw.length() && isEscapable(raw.charAt(at + 1))) {
            set.append(raw.charAt(at + 1));
            return 2;
        }
        return mark(set, raw, at, c);
    }

    /** Appends the mark for the characters at a place, and says how many they were. */
    private int mark(StringBuilder set, String raw, int at, char c) {
        switch (c) {
            case '"' -> set.append(opens(raw, at) ? '“' : '”');
            case '\'' -> set.append(opens(raw, at) && !elides(raw, at) ? '‘' : '’');
            case '-' -> {
                return dashes(set, runOf('-', raw, at));
            }
            case '.' -> {
                return dots(set, runOf('.', raw, at));
            }
            default -> set.append(c);
        }
        return 1;
    }

    private boolean opens(String raw, int at) {
        boolean gapBefore = Character.isWhitespace(before) || Character.isSpaceChar(before);
        boolean gapAfter = at + 1 < raw.length() && Character.isWhitespace(raw.charAt(at + 1));
        return (gapBefore || OPENERS.indexOf(before) >= 0) && !gapAfter;
    }

    private static boolean elides(String raw, int at) {
        String rest = raw.substring(at + 1, Math.min(raw.length(), at + 7));
        if (rest.length() > 1 && Character.isDigit(rest.charAt(0)) && Character.isDigit(rest.charAt(1))) {
            return true;
        }
        return ELISIONS.stream()
                .anyMatch(word -> rest.regionMatches(true, 0, word, 0, word.length())
                        && (rest.length() == word.length() || !Character.isLetter(rest.charAt(word.length()))));
    }

    private static int runOf(char c, String raw, int at) {
        int end = at;
        while (end < raw.length() && raw.charAt(end) == c) {
            end++;
        }
        return end - at;
    }

    private static int dashes(StringBuilder set, int count) {
        switch (count) {
            case 2 -> set.append('–');
            case 3 -> set.append('—');
            default -> set.append("-".repeat(count));
        }
        return count;
    }

    private static int dots(StringBuilder set, int count) {
        set.append("…".repeat(count / 3)).append(".".repeat(count % 3));
        return count;
    }
}
