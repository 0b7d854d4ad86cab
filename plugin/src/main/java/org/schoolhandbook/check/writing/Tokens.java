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

    private final char[] text;
    private int[] bounds = new int[32];
    private int[] hashes = new int[16];
    private int count;

    private Tokens(char[] text) {
        this.text = text;
    }

    static Tokens of(char[] text) {
        var tokens = new Tokens(text);
        int at = 0;
        while (at < text.length) {
            if (isPart(text[at])) {
                int end = end(text, at);
                tokens.add(at, end);
                at = end;
            } else {
                at++;
            }
        }
        return tokens;
    }

    /** The folded words of a text. */
    static List<String> words(String text) {
        Tokens tokens = of(text.toCharArray());
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

    private void add(int start, int end) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
            bounds = Arrays.copyOf(bounds, count * 4);
        }
        bounds[count * 2] = start;
        bounds[count * 2 + 1] = end;
        hashes[count++] = hash(start, end);
    }

    /** As of {@link #word}, without making it if its letters are English ones. */
    private int hash(int start, int end) {
        if (end - start > LONGEST) {
            return 0;
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c >= 128 && c != '’') {
                return plain(new String(text, start, end - start)).hashCode();
            }
            hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c == '’' ? '\'' : c);
        }
        return hash;
    }

    private String folded(int start, int end) {
        if (end - start > LONGEST) {
            return "";
        }
        String word = new String(text, start, end - start);
        for (int i = start; i < end; i++) {
            if (text[i] >= 128) {
                return plain(word);
            }
        }
        return word.toLowerCase(Locale.ROOT);
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
        return folded(start(number), end(number));
    }

    /** The {@link String#hashCode} of a word, by which most can be passed over. */
    int hash(int number) {
        return hashes[number];
    }
}
