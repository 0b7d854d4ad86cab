package org.schoolhandbook.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * How a text becomes words to look up. The theme's {@code search.js} does the same; a file of words and phrases in the
 * tests holds the two together.
 *
 * <p>A word is a run of letters, digits and their marks, in lower case and without accents. An apostrophe inside a word
 * is left out, with the s of a possessive. A number, and what follows it after a space, are a word together as well:
 * telephone numbers and postcodes are written with spaces and without. So are the parts of a word with a hyphen. Letters
 * that look alike and that keyboards for Arabic, Persian and Urdu mix are one, and digits are those of ASCII.
 */
final class Analysis {

    private static final int LONGEST = 40;

    private Analysis() {}

    /** The words of a text in order; joined ones after their last part. */
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        new Reader(text, words::add, words::add).read();
        return words;
    }

    /** The same without the joined ones. */
    static List<String> parts(String text) {
        var words = new ArrayList<String>();
        new Reader(text, words::add, joined -> {}).read();
        return words;
    }

    /** Without accents and capitals. */
    static String folded(String text) {
        return new String(characters(text));
    }

    /** Nearly all texts are ASCII with dashes and quotation marks, and need no tables of Unicode. */
    private static char[] characters(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if (c >= 'A' && c <= 'Z') {
                characters[i] = (char) (c + 'a' - 'A');
            } else if (c >= 128 && "–—‘’“”".indexOf(c) < 0) {
                return unaccented(text).toCharArray();
            }
        }
        return characters;
    }

    private static String unaccented(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var out = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            switch (c) {
                case 'ß' -> out.append("ss");
                case 'ł' -> out.append('l');
                case 'ø' -> out.append('o');
                case 'đ' -> out.append('d');
                case 'ı' -> out.append('i');
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case 'ي', 'ى' -> out.append('ی');
                case 'ك' -> out.append('ک');
                case 'ه', 'ة', 'ۃ', 'ە' -> out.append('ہ');
                default -> {
                    if (c >= 0x660 && c <= 0x669 || c >= 0x6F0 && c <= 0x6F9) {
                        out.append((char) ('0' + (c & 0xF)));
                    } else if (!isAccent(c)) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    /**
     * Combining marks of Latin, Greek and Cyrillic, the signs that Arabic and Urdu may leave out, with the stroke that makes
     * a word longer, and what only says where a word may be broken or joined.
     */
    private static boolean isAccent(char c) {
        return c >= 0x300 && c <= 0x36F
                || c >= 0x610 && c <= 0x61A
                || c >= 0x64B && c <= 0x65F
                || c == 0x640
                || c == 0x670
                || c >= 0x6D6 && c <= 0x6ED
                || c == 0xAD
                || c == 0x200D;
    }

    private static final class Reader {

        private final char[] text;
        private final Consumer<String> to;
        private final Consumer<String> joinedTo;
        private int at;
        private String before = "";

        Reader(String text, Consumer<String> to, Consumer<String> joinedTo) {
            this.text = characters(text);
            this.to = to;
            this.joinedTo = joinedTo;
        }

        void read() {
            while (at < text.length) {
                int start = at;
                String word = next();
                if (!word.isEmpty()) {
                    emit(word, start);
                }
            }
        }

        private String next() {
            int start = at;
            skipParts();
            if (at > start) {
                String word = new String(text, start, at - start);
                return continues() ? afterApostrophe(word) : word;
            }
            boolean and = text[at] == '&';
            at += Character.charCount(Character.codePointAt(text, at));
            before = and ? before : "";
            return and ? "and" : "";
        }

        private void skipParts() {
            while (at < text.length && isPart(at)) {
                at += text[at] < 128 ? 1 : Character.charCount(Character.codePointAt(text, at));
            }
        }

        /** Whether an apostrophe and another letter follow. */
        private boolean continues() {
            return at + 1 < text.length && isApostrophe(text[at]) && isPart(at + 1);
        }

        private String afterApostrophe(String word) {
            at++;
            int start = at;
            skipParts();
            String end = new String(text, start, at - start);
            return end.equals("s") ? word : word + end;
        }

        private void emit(String whole, int start) {
            String word = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
            to.accept(word);
            char gap = start == 0 ? 'x' : text[start - 1];
            before = joins(word, gap) ? joined(word, gap) : word;
            keep();
        }

        private boolean joins(String word, char gap) {
            if (before.isEmpty() || before.length() + word.length() > LONGEST) {
                return false;
            }
            return gap == ' ' ? hasDigit(before) && hasDigit(word) : isGap(gap);
        }

        /** Gives what the next part may join: of words with a space between, only numbers go on. */
        private String joined(String word, char gap) {
            String joined = before + word;
            joinedTo.accept(joined);
            return gap != ' ' || isNumber(joined) ? joined : word;
        }

        private static boolean isNumber(String word) {
            return word.chars().allMatch(Character::isDigit);
        }

        /** One space or hyphen may follow before the next part. */
        private void keep() {
            if (at + 1 < text.length && isGap(text[at]) && isPart(at + 1)) {
                at++;
            }
        }

        private static boolean isGap(char c) {
            return c == ' ' || c == '-' || c == '\u2010' || c == '\u2011';
        }

        private static boolean isApostrophe(char c) {
            return c == '\'' || c == '’' || c == 'ʼ';
        }

        private static boolean hasDigit(String word) {
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (c >= '0' && c <= '9' || c >= 128 && Character.isDigit(c)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isPart(int at) {
            char c = text[at];
            return c < 128 ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' : isLetter(Character.codePointAt(text, at));
        }

        private static boolean isLetter(int c) {
            int type = Character.getType(c);
            return Character.isLetter(c)
                    || type == Character.DECIMAL_DIGIT_NUMBER
                    || type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK;
        }
    }
}
