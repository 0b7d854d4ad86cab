package org.schoolhandbook.privacy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * Turns Markdown, HTML, YAML and SVG alike into {@link Readable} text: emphasis marks, inline tags, entities, escapes,
 * soft hyphens and characters without width are taken out of words; addresses, attributes and comments are moved to the
 * end, so that no word is divided by them. One use each.
 */
final class Reading {

    private static final boolean[] PLAIN = new boolean[0x300];

    /** Tags that may stand inside a word, as numbers. */
    private static final long[] INLINE = Stream.of(
                    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "em", "font", "i", "ins", "mark", "q", "s",
                    "small", "span", "strong", "sub", "sup", "tspan", "u", "wbr")
            .mapToLong(name -> number(name.toCharArray(), 0, name.length()))
            .sorted()
            .toArray();

    private static final int LONGEST_ENTITY = 12;
    private static final char BREAK = '|';

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = "\0*`~\\&<]%\u00A0\u00AD".indexOf(c) < 0;
        }
    }

    private record Aside(int from, int until) {}

    private final char[] characters;
    private final Readable readable;
    private final Deque<Aside> asides = new ArrayDeque<>();
    private final Deque<Aside> reversed = new ArrayDeque<>();
    private final Upcoming semicolons;
    private final Upcoming comments;
    private final Upcoming angles;
    private final Upcoming brackets;
    private final Upcoming lines;
    private int at;

    private Reading(char[] characters, int length) {
        this.characters = characters;
        this.readable = new Readable(characters, length);
        this.semicolons = new Upcoming(characters, length, ";");
        this.comments = new Upcoming(characters, length, "-->");
        this.angles = new Upcoming(characters, length, ">");
        this.brackets = new Upcoming(characters, length, ")");
        this.lines = new Upcoming(characters, length, "\n");
    }

    static Readable of(String raw) {
        return of(raw.toCharArray(), raw.length());
    }

    /** Of a buffer, so many characters. */
    static Readable of(char[] characters, int length) {
        var reading = new Reading(characters, length);
        reading.read(length);
        while (!reading.asides.isEmpty()) {
            Aside aside = reading.asides.remove();
            reading.readable.put(BREAK, aside.from);
            reading.at = aside.from;
            reading.read(aside.until);
        }
        reading.reversed.forEach(reading::backwards);
        return reading.readable;
    }

    private void read(int end) {
        char[] chars = characters;
        int copied = at;
        int here = at;
        while (here < end) {
            char c = chars[here];
            if (c < PLAIN.length ? PLAIN[c] : !isSpecial(c)) {
                here++;
            } else {
                readable.copy(copied, here);
                at = here;
                special(c, end);
                copied = at;
                here = at;
            }
        }
        readable.copy(copied, here);
        at = here;
    }

    /** Letters of other scripts and typographic punctuation are as plain as ASCII. */
    private static boolean isSpecial(char c) {
        return c <= '\u036F'
                || c >= '\u1D00' && c <= '\u1EFF'
                || c >= '\u2000' && c <= '\u206F' && !isPunctuation(c)
                || c >= '\uFE00' && c <= '\uFE0F'
                || c >= '\uFEFF' && c <= '\uFF5E'
                || c == '\uFFFD'
                || c == '\u180E'
                || c == '\u3000'
                || Character.isHighSurrogate(c);
    }

    private static boolean isPunctuation(char c) {
        return c >= '\u2010' && c <= '\u2027' || c >= '\u2030' && c <= '\u205E';
    }

    private void special(char c, int end) {
        switch (c) {
            case '*' -> emphasis(end);
            case '`', '~' -> at++;
            case '\\' -> backslash(end);
            case '&' -> entity(end);
            case '<' -> angle(end);
            case ']' -> bracket(end);
            case '%' -> percent(end);
            default -> unusual(c, end);
        }
    }

    /** Much faster than asking a string, which looks each time whether the place is in it. */
    private char charAt(int index) {
        return characters[index];
    }

    private String written(int from, int until) {
        return new String(characters, from, until - from);
    }

    private void keep() {
        readable.put(charAt(at), at);
        at++;
    }

    /** A star between spaces is a bullet. */
    private void emphasis(int end) {
        boolean bullet = at + 1 < end && charAt(at + 1) == ' ' && (at == 0 || charAt(at - 1) <= ' ');
        if (bullet) {
            keep();
        } else {
            at++;
        }
    }

    private void backslash(int end) {
        if (at + 1 < end && !Character.isLetterOrDigit(charAt(at + 1))) {
            at++;
        }
        keep();
    }

    private void entity(int end) {
        int close = semicolons.after(at);
        if (close < 0 || close >= end || close - at > LONGEST_ENTITY) {
            keep();
            return;
        }
        String decoded = decoded(written(at, close + 1));
        if (decoded.startsWith("&") && decoded.length() > 1) {
            keep();
            return;
        }
        put(decoded, at);
        at = close + 1;
    }

    /** Those that every page has are not worth a parser. */
    private static String decoded(String entity) {
        return switch (entity) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            case "&#39;" -> "'";
            default -> Parser.unescapeEntities(entity, true);
        };
    }

    private void angle(int end) {
        if (at + 1 < end
                && charAt(at + 1) == '!'
                && written(at, Math.min(at + 4, end)).equals("<!--")) {
            aside(at + 4, comments.after(at), 3, end);
            return;
        }
        char first = at + 1 < end ? charAt(at + 1) : ' ';
        int close = first == '/' || isNamed(first) && !Character.isDigit(first) ? angles.after(at) : -1;
        if (close < 0 || close >= end) {
            keep();
            return;
        }
        int name = first == '/' ? at + 2 : at + 1;
        int after = name;
        while (isNamed(charAt(after))) {
            after++;
        }
        if (isAddress(charAt(after))) {
            readable.put(BREAK, at);
            at++;
            return;
        }
        tag(name, after, close);
    }

    /** Whether a tag's name may have it. */
    private static boolean isNamed(char c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c);
    }

    /** In {@code <office@example.org>} the angles are no tag's. */
    private static boolean isAddress(char afterName) {
        return switch (afterName) {
            case '@', ':', '.', '+', '-', '_' -> true;
            default -> false;
        };
    }

    private void tag(int name, int after, int close) {
        if (Arrays.binarySearch(INLINE, number(characters, name, after)) < 0) {
            readable.put(BREAK, at);
        }
        if (close - after > 2) {
            asides.add(new Aside(after, close));
        }
        at = close + 1;
    }

    /** A page has hundreds of tags: a number for up to eight letters, in capitals or not, spares a string for each. */
    private static long number(char[] letters, int from, int until) {
        long number = 0;
        for (int i = from; i < until; i++) {
            number = i - from < Long.BYTES ? number << Byte.SIZE | letters[i] | 0x20 : -1;
        }
        return number;
    }

    /** The address of a link. */
    private void bracket(int end) {
        keep();
        if (at < end && charAt(at) == '(') {
            int close = brackets.after(at);
            int line = lines.after(at);
            aside(at + 1, line >= 0 && line < close ? -1 : close, 1, end);
        }
    }

    private void aside(int from, int until, int mark, int end) {
        if (until < from || until + mark > end) {
            keep();
            return;
        }
        if (until > from) {
            asides.add(new Aside(from, until));
        }
        at = until + mark;
    }

    private void percent(int end) {
        int stop = at;
        while (stop + 2 < end
                && charAt(stop) == '%'
                && Character.digit(charAt(stop + 1), 16) >= 0
                && Character.digit(charAt(stop + 2), 16) >= 0) {
            stop += 3;
        }
        if (stop == at) {
            keep();
            return;
        }
        byte[] bytes = new byte[(stop - at) / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte)
                    (Character.digit(charAt(at + i * 3 + 1), 16) << 4 | Character.digit(charAt(at + i * 3 + 2), 16));
        }
        if (bytes[0] >= 0) {
            for (byte each : bytes) {
                put(String.valueOf((char) (each & 0xFF)), at);
                at += 3;
            }
        } else {
            put(new String(bytes, StandardCharsets.UTF_8), at);
            at = stop;
        }
    }

    private void unusual(char c, int end) {
        if (c == '\u202E') {
            int stop = at + 1;
            while (stop < end && "\n\u202C\u202D".indexOf(charAt(stop)) < 0) {
                stop++;
            }
            reversed.add(new Aside(at + 1, stop));
        }
        int length = Character.isHighSurrogate(c) && at + 1 < end ? 2 : 1;
        put(Normalizer.normalize(written(at, at + length), Normalizer.Form.NFKD), at);
        at += length;
    }

    private void put(String text, int origin) {
        text.chars()
                .mapToObj(c -> (char) c)
                .filter(c -> !isWidthless(c))
                .forEach(c -> readable.put(c == '\u00A0' ? ' ' : c, origin));
    }

    /**
     * Joiners, marks of direction, soft hyphens, accents that follow their letter, variation selectors; and what is
     * left of every second byte where a text is not UTF-8.
     */
    private static boolean isWidthless(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || c == '\0'
                || c == '\uFFFD'
                || type == Character.NON_SPACING_MARK && c < '\u0590'
                || c >= '\uFE00' && c <= '\uFE0F';
    }

    /** Text that a browser shows from right to left. */
    private void backwards(Aside aside) {
        readable.put(BREAK, aside.from);
        for (int i = aside.until - 1; i >= aside.from; i--) {
            readable.put(charAt(i), i);
        }
    }
}
