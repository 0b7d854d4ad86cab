package org.schoolhandbook.link;

import java.util.Arrays;

/** The words of a text: runs of letters and digits. */
final class Tokens {

    private static final int PRIME = 257;

    private final String text;
    private final char[] chars;
    private int[] bounds = new int[64];
    private int count;

    Tokens(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        int at = 0;
        while (at < chars.length) {
            int start = at;
            while (at < chars.length && isPart(chars[at])) {
                at++;
            }
            if (at > start) {
                add(start, at);
            } else {
                at++;
            }
        }
    }

    /** With the marks that combine with letters, as in Hindi or in an accent on its own. */
    private static boolean isPart(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c > 127 && (Character.isLetter(c) || isMark(c))
                || c >= '0' && c <= '9';
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void add(int start, int end) {
        if (count * 2 + 2 > bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        bounds[count * 2] = start;
        bounds[count * 2 + 1] = end;
        count++;
    }

    int count() {
        return count;
    }

    String text() {
        return text;
    }

    /** The first two letters of a word, whatever their case, as one number. */
    int twoLetters(int token) {
        int at = start(token);
        return (small(chars[at]) * PRIME + (at + 1 < end(token) ? small(chars[at + 1]) : 0)) & 0xFFFF;
    }

    /** The first three letters of a word of which the first two are known. */
    int threeLetters(int token, int two) {
        int at = start(token) + 2;
        return (two * PRIME + (at < end(token) ? small(chars[at]) : 0)) & 0xFFFF;
    }

    private static int small(char c) {
        return c < 128 ? c | 32 : Character.toLowerCase(c);
    }

    /** Whether a word begins with a capital letter and has another one, or a digit. */
    boolean hasCapitals(int token) {
        if (chars[start(token)] >= 'a' && chars[start(token)] <= 'z' || !Character.isUpperCase(chars[start(token)])) {
            return false;
        }
        for (int at = start(token) + 1; at < end(token); at++) {
            if (Character.isUpperCase(chars[at]) || Character.isDigit(chars[at])) {
                return true;
            }
        }
        return false;
    }

    int start(int token) {
        return bounds[token * 2];
    }

    int end(int token) {
        return bounds[token * 2 + 1];
    }

    String word(int token) {
        return text.substring(start(token), end(token));
    }

    /**
     * What stands before a word: a space for any blanks, a hyphen for any dash, else the characters themselves, with
     * straight apostrophes.
     */
    String gap(int token) {
        String between = text.substring(token == 0 ? 0 : end(token - 1), start(token));
        if (between.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            return " ";
        }
        return between.length() == 1 && isDash(between.charAt(0)) ? "-" : between.replace('’', '\'');
    }

    private static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    /** Whether these words are not a part of a longer one, such as "social" in "pro-social" or "they" in "they're". */
    boolean standAlone(int first, int last) {
        int before = start(first) - 1;
        boolean joinedBefore = before > 0 && isJoin(text.charAt(before)) && isPart(text.charAt(before - 1));
        int after = end(last);
        boolean joinedAfter = after + 1 < text.length()
                && isJoin(text.charAt(after))
                && isPart(text.charAt(after + 1))
                && !isPossessive(last + 1, after);
        return !joinedBefore && !joinedAfter;
    }

    private boolean isPossessive(int next, int apostrophe) {
        return isApostrophe(text.charAt(apostrophe)) && end(next) - start(next) == 1 && text.charAt(start(next)) == 's';
    }

    private static boolean isJoin(char c) {
        return isApostrophe(c) || c == '_' || isDash(c) && c != '–' && c != '—';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
