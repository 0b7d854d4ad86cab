package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;

/**
 * The Markdown of a page as characters. Every character is looked at several times, and an array is several times
 * faster for that than a string; flexmark's sequences also copy themselves character by character when asked for a
 * string.
 */
record Source(char[] chars) {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char LAST_BEFORE_SURROGATES = '\uD7FF';

    /** As CommonMark asks, NUL becomes U+FFFD; so does half a surrogate pair, which UTF-8 cannot hold. */
    static Source clean(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c > 0 && c <= LAST_BEFORE_SURROGATES) {
                continue;
            }
            if (c == 0) {
                chars[i] = REPLACEMENT;
            } else if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < chars.length && Character.isSurrogatePair(c, chars[i + 1]);
                chars[i] = pair ? c : REPLACEMENT;
                i += pair ? 1 : 0;
            }
        }
        return new Source(chars);
    }

    /** What flexmark reads. Its offsets are indexes of the array. */
    @SuppressWarnings("deprecation") // In favour of strings, which are slower; 0.64.8 has both.
    BasedSequence sequence() {
        return CharSubSequence.of(chars, 0, chars.length);
    }

    /** The text of a part of the page. */
    String of(BasedSequence part) {
        return isWhole(part) ? new String(chars, part.getStartOffset(), part.length()) : part.toString();
    }

    /** A part of the page, to look at character by character. */
    Scanned scanned(BasedSequence part) {
        return isWhole(part)
                ? new Scanned(part, chars, part.getStartOffset(), part.length())
                : Scanned.of(part, part.toString());
    }

    /** Whether a part is one run of the page's characters. */
    private boolean isWhole(BasedSequence part) {
        int start = part.getStartOffset();
        int end = part.getEndOffset();
        return part instanceof CharSubSequence && start >= 0 && end <= chars.length && end - start == part.length();
    }
}
