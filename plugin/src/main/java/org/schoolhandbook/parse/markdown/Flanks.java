package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;

/** A run of stars, underscores or tildes, and what stands on its two sides. */
record Flanks(int length, int before, int after) {

    boolean canOpen(DelimiterProcessor processor) {
        return processor.canBeOpener(
                Character.toString(before),
                Character.toString(after),
                left(),
                right(),
                isMark(before),
                isMark(after),
                isGap(before),
                isGap(after));
    }

    boolean canClose(DelimiterProcessor processor) {
        return processor.canBeCloser(
                Character.toString(before),
                Character.toString(after),
                left(),
                right(),
                isMark(before),
                isMark(after),
                isGap(before),
                isGap(after));
    }

    private boolean left() {
        return !isGap(after) && (!isMark(after) || isGap(before) || isMark(before));
    }

    private boolean right() {
        return !isGap(before) && (!isMark(before) || isGap(after) || isMark(after));
    }

    private static boolean isGap(int c) {
        return c == '\t' || c == '\n' || c == '\f' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Unicode punctuation or, since CommonMark 0.31, a symbol. */
    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
