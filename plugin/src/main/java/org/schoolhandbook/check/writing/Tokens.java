package org.schoolhandbook.check.writing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The words of a text, folded: in small letters, without accents and soft hyphens. A hyphen ends a word; an apostrophe, a
 * full stop or an @ between letters does not: {@code don't}, {@code 8.45}, {@code www.example.org}.
 */
final class Tokens {

    private static final char SOFT_HYPHEN = '\u00AD';

    /** Nobody wrote a longer one by hand. */
    private static final int LONGEST = 60;

    private int[] bounds = new int[32];
    private String[] words = new String[16];
    private int count;

    private Tokens() {}

    static Tokens of(String text) {
        var tokens = new Tokens();
        char[] characters = text.toCharArray();
        int at = 0;
        while (at < characters.length) {
            if (isPart(characters[at])) {
                int end = end(characters, at);
                tokens.add(characters, at, end);
                at = end;
            } else {
                at++;
            }
        }
        return tokens;
    }

    /** The folded words of a text. */
    static List<String> words(String text) {
        Tokens tokens = of(text);
        return IntStream.range(0, tokens.count).mapToObj(tokens::word).toList();
    }

    private static int end(char[] text, int start) {
        int end = start + 1;
        while (end < text.length
                && (isPart(text[end]) || isInside(text[end]) && end + 1 < text.length && isPart(text[end + 1]))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : c != '’'
                        && (Character.isLetterOrDigit(c)
                                || c == SOFT_HYPHEN
                                || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static boolean isInside(char c) {
        return c == '\'' || c == '’' || c == '.' || c == '@';
    }

    private void add(char[] text, int start, int end) {
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
            bounds = Arrays.copyOf(bounds, count * 4);
        }
        bounds[count * 2] = start;
        bounds[count * 2 + 1] = end;
        words[count++] = end - start > LONGEST ? "" : folded(text, start, end);
    }

    private static String folded(char[] text, int start, int end) {
        boolean small = true;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c >= 128 && c != '’') {
                return plain(new String(text, start, end - start));
            }
            small &= c < 'A' || c > 'Z';
        }
        String word = new String(text, start, end - start).replace('’', '\'');
        return small ? word : word.toLowerCase(Locale.ROOT);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[\\p{M}\u00AD]+", "")
                .replace('’', '\'');
    }

    int count() {
        return count;
    }

    int start(int word) {
        return bounds[word * 2];
    }

    int end(int word) {
        return bounds[word * 2 + 1];
    }

    /** Folded; empty if it is longer than any word. */
    String word(int number) {
        return words[number];
    }
}
