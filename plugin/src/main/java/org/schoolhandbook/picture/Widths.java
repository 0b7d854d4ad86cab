package org.schoolhandbook.picture;

/** How wide words are, by average letters: fonts are the reader's, so this errs towards too wide. */
final class Widths {

    private static final double BOLD = 1.08;

    private Widths() {}

    static double of(String text, int size, boolean bold) {
        return text.codePoints().mapToDouble(Widths::em).sum() * size * (bold ? BOLD : 1);
    }

    private static double em(int letter) {
        if (invisible(letter)) {
            return 0;
        }
        if (Character.isIdeographic(letter) || letter >= 0x1100 && letter <= 0x11ff || letter >= 0x2e80) {
            return wide(letter) ? 1.1 : 0.65;
        }
        if (letter < 128 && "iljtfrI.,;:'!|()[] ".indexOf(letter) >= 0) {
            return 0.36;
        }
        if (letter < 128 && "mwMW@%".indexOf(letter) >= 0) {
            return 0.92;
        }
        return Character.isUpperCase(letter) ? 0.72 : 0.58;
    }

    private static boolean invisible(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /** Letters of East Asia, and pictures; Arabic and Hebrew forms stand among them. */
    private static boolean wide(int letter) {
        return letter < 0xfb00 || letter > 0xfefc;
    }
}
