package org.schoolhandbook.privacy;

import java.text.Normalizer;
import java.util.Locale;

/** Letters as names are compared: in lower case, without accents. A word is known by a number made of its letters. */
final class Folding {

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final int LIMIT = 0x250;
    private static final String[] FOLDED = new String[LIMIT];
    private static final long[] POWERS = new long[64];

    static {
        for (char c = 0; c < LIMIT; c++) {
            if (Character.isLetter(c)) {
                FOLDED[c] = fold(c);
            }
        }
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * BASE;
        }
    }

    private Folding() {}

    private static String fold(char c) {
        String special = switch (Character.toLowerCase(c)) {
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ß' -> "ss";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            default -> "";
        };
        return special.isEmpty()
                ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}", "")
                : special;
    }

    /** A number for the letters read so far and one more. */
    static long add(long hash, char c) {
        if (c < 0x80) {
            return addAscii(hash, c);
        }
        String folded = c < LIMIT ? FOLDED[c] : null;
        if (folded == null) {
            return hash * BASE + Character.toLowerCase(c);
        }
        long sum = hash;
        for (int i = 0; i < folded.length(); i++) {
            sum = sum * BASE + folded.charAt(i);
        }
        return sum;
    }

    /** The same for a letter of the English alphabet. */
    static long addAscii(long hash, char c) {
        return hash * BASE + (c | 0x20);
    }

    /** How many letters a letter becomes. */
    static int width(char c) {
        return c < 0x80 || c >= LIMIT || FOLDED[c] == null ? 1 : FOLDED[c].length();
    }

    /** The number for two words written as one. */
    static long join(long first, long second, int secondWidth) {
        return first * POWERS[Math.min(secondWidth, POWERS.length - 1)] + second;
    }

    /** The number for a word in lower case without accents. */
    static long hash(String folded) {
        long hash = 0;
        for (int i = 0; i < folded.length(); i++) {
            hash = hash * BASE + folded.charAt(i);
        }
        return hash;
    }

    /** Only the letters of a text, as names are compared. */
    static String letters(CharSequence text) {
        var folded = new StringBuilder();
        text.codePoints().filter(Character::isLetter).forEach(point -> {
            char c = (char) point;
            folded.append(c < LIMIT && FOLDED[c] != null ? FOLDED[c] : String.valueOf(Character.toLowerCase(c)));
        });
        return folded.toString();
    }
}
