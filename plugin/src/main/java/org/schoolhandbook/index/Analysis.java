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
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c < 128 && (c < 'A' || c > 'Z');
        }
        return plain ? text : unaccented(text);
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

        private final String text;
        private final Consumer<String> to;
        private final Consumer<String> joinedTo;
        private int at;
        private String before = "";

        Reader(String text, Consumer<String> to, Consumer<String> joinedTo) {
            this.text = folded(text);
            this.to = to;
            this.joinedTo = joinedTo;
        }

        void read() {
            while (at < text.length()) {
                int start = at;
                String word = next();
                if (!word.isEmpty()) {
                    emit(word, start);
                }
            }
        }

        private String next() {
            int start = at;
            while (at < text.length() && isPart(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            if (at > start) {
                String word = text.substring(start, at);
                return continues() ? afterApostrophe(word) : word;
            }
            boolean and = text.charAt(at) == '&';
            at += Character.charCount(text.codePointAt(at));
            before = and ? before : "";
            return and ? "and" : "";
        }

        /** Whether an apostrophe and another letter follow. */
        private boolean continues() {
            return at + 1 < text.length() && isApostrophe(text.charAt(at)) && isPart(text.codePointAt(at + 1));
        }

        private String afterApostrophe(String word) {
            at++;
            int start = at;
            while (at < text.length() && isPart(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            String end = text.substring(start, at);
            return end.equals("s") ? word : word + end;
        }

        private void emit(String whole, int start) {
            String word = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
            to.accept(word);
            char gap = start == 0 ? 'x' : text.charAt(start - 1);
            String joined = before + word;
            boolean hyphen = isGap(gap) && gap != ' ';
            boolean numbers = gap == ' ' && hasDigit(before) && hasDigit(word);
            boolean joins = !before.isEmpty() && joined.length() <= LONGEST && (hyphen || numbers);
            if (joins) {
                joinedTo.accept(joined);
            }
            before = joins && (hyphen || isNumber(joined)) ? joined : word;
            keep();
        }

        /** One space or hyphen may follow before the next part. */
        private void keep() {
            if (at + 1 < text.length() && isGap(text.charAt(at)) && isPart(text.codePointAt(at + 1))) {
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
            return word.chars().anyMatch(Character::isDigit);
        }

        private static boolean isNumber(String word) {
            return word.chars().allMatch(Character::isDigit);
        }

        private static boolean isPart(int c) {
            if (c < 128) {
                return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
            }
            int type = Character.getType(c);
            return Character.isLetter(c)
                    || type == Character.DECIMAL_DIGIT_NUMBER
                    || type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK;
        }
    }
}
