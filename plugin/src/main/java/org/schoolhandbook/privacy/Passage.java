package org.schoolhandbook.privacy;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolhandbook.privacy.Words.Kind;

/** A text with its words, and questions that rules ask of it. */
final class Passage {

    /** The kinds at which a rule begins to look. */
    private static final int SIGNS = Kind.KIN.bit
            | Kind.TITLE.bit
            | Kind.STREET.bit
            | Kind.BIRTH.bit
            | Kind.RECORD.bit
            | Kind.DIAGNOSIS.bit
            | Kind.GENDER.bit
            | Kind.ORIGIN.bit
            | Kind.MONTH.bit;

    /** No heading is longer. */
    private static final int HEADING = 150;

    private final Readable readable;
    private final Tokens tokens;
    private final Setting setting;
    private final CharBuffer chars;
    private int[] signs;
    private int bodyFrom = -1;

    Passage(String raw, Setting setting) {
        this(Reading.of(raw), setting);
    }

    Passage(Readable readable, Setting setting) {
        this.readable = readable;
        this.tokens = Tokens.of(readable);
        this.setting = setting;
        this.chars = CharBuffer.wrap(readable.text(), 0, readable.length());
    }

    /** Made when first asked for: the finished site is scanned without them. */
    private int[] signs() {
        if (signs != null) {
            return signs;
        }
        int[] kinds = tokens.kinds();
        int[] found = new int[kinds.length + 1];
        int count = 0;
        for (int i = 0; i < kinds.length; i++) {
            found[count] = i;
            count += (kinds[i] & SIGNS) == 0 ? 0 : 1;
        }
        signs = Arrays.copyOf(found, count);
        return signs;
    }

    /** Where the front matter ends. */
    private static int header(String raw) {
        int end = raw.startsWith("---\n") ? raw.indexOf("\n---\n", 3) : raw.indexOf("\n~~~~~~\n");
        return Math.max(end, 0);
    }

    Readable readable() {
        return readable;
    }

    Tokens tokens() {
        return tokens;
    }

    Setting setting() {
        return setting;
    }

    int length() {
        return readable.length();
    }

    /** A character; a line feed before the beginning and after the end. */
    char at(int index) {
        return index < 0 || index >= readable.length() ? '\n' : readable.text()[index];
    }

    String between(int start, int end) {
        return readable.between(Math.max(start, 0), Math.min(end, readable.length()));
    }

    String word(int token) {
        return readable.between(tokens.start(token), tokens.end(token));
    }

    /** The words that are signs of a kind. */
    List<Integer> signs(Kind kind) {
        var found = new ArrayList<Integer>();
        for (int sign : signs()) {
            if (tokens.is(sign, kind)) {
                found.add(sign);
            }
        }
        return found;
    }

    /** What a pattern finds that begins here. */
    Matcher from(Pattern pattern, int at) {
        return pattern.matcher(chars).region(at, readable.length());
    }

    boolean inHeader(int at) {
        bodyFrom = bodyFrom < 0 ? header(readable.raw()) : bodyFrom;
        return readable.origin(at) < bodyFrom;
    }

    /** Whether a word of this kind stands in the characters before, on the same line. */
    boolean near(int at, int reach, Kind kind) {
        for (int i = tokens.from(at) - 1; i >= 0 && at - tokens.start(i) <= reach; i--) {
            if (tokens.is(i, kind)) {
                return !between(tokens.end(i), at).contains("\n\n");
            }
        }
        return false;
    }

    /** Whether these words stand close before or after, in capitals or not. */
    boolean mentions(int start, int end, int reach, Pattern words) {
        String around = between(start - reach, start) + " " + between(end, end + reach);
        return words.matcher(around).find();
    }

    /** A word with one capital letter, at its beginning, and at least one more letter. */
    boolean isName(int token) {
        if (token < 0 || token >= tokens.count()) {
            return false;
        }
        int start = tokens.start(token);
        int end = tokens.end(token);
        return end - start > 1
                && Character.isUpperCase(at(start))
                && Character.isLowerCase(at(start + 1))
                && !Character.isLetterOrDigit(at(start - 1));
    }

    /** Whether a word begins a sentence, a cell, an item or a heading, where any word has a capital letter. */
    boolean beginsSentence(int token) {
        int at = tokens.start(token) - 1;
        while (at >= 0 && " \"'“‘([".indexOf(at(at)) >= 0) {
            at--;
        }
        char before = at(at);
        if (before == ']' && " x".indexOf(at(at - 1)) >= 0 && at(at - 2) == '[') {
            return true;
        }
        if (before == '\n') {
            return at <= 0 || !Character.isLetter(at(at - 1)) && at(at - 1) != ',';
        }
        return ".!?:|#->*•–—;+=/".indexOf(before) >= 0 || Character.isDigit(before);
    }

    /** Whether most long words of the line have a capital letter, as in a heading. */
    boolean titleCase(int token) {
        int at = lineStart(tokens.start(token));
        int until = tokens.start(token) + HEADING;
        int capitals = 0;
        int others = 0;
        for (int i = tokens.from(at); i < tokens.count() && tokens.start(i) < until; i++) {
            if (crosses(at, tokens.start(i))) {
                break;
            }
            at = tokens.end(i);
            if (at - tokens.start(i) > 3) {
                boolean capital = Character.isUpperCase(at(tokens.start(i)));
                capitals += capital ? 1 : 0;
                others += capital ? 0 : 1;
            }
        }
        return capitals > 1 && others * 3 <= capitals;
    }

    private int lineStart(int at) {
        int from = at;
        while (from > 0 && at - from < HEADING && at(from - 1) != '\n' && at(from - 1) != '|') {
            from--;
        }
        return from;
    }

    private boolean crosses(int from, int until) {
        for (int i = from; i < until; i++) {
            if (at(i) == '\n' || at(i) == '|') {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is followed by {@code 's}. */
    boolean possessive(int token) {
        int end = tokens.end(token);
        return "'’ʼ".indexOf(at(end)) >= 0 && at(end + 1) == 's' && !Character.isLetter(at(end + 2));
    }

    /** The word after {@code 's}, or simply the next one. */
    int afterPossessive(int token) {
        return possessive(token) ? token + 2 : token + 1;
    }

    /** Whether nothing but spaces, or one line end, lies between two words that follow one another. */
    boolean adjacent(int token) {
        if (token < 0 || token + 1 >= tokens.count()) {
            return false;
        }
        String gap = between(tokens.end(token), tokens.start(token + 1));
        return gap.length() < 4 && gap.isBlank() && gap.indexOf('\n') == gap.lastIndexOf('\n');
    }
}
