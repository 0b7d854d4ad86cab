package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/**
 * The text of a page as a string. flexmark's sequences copy themselves character by character when asked for a string,
 * which took a tenth of our time.
 */
record Source(String text) {

    /** The text of a part of the page. */
    String of(BasedSequence chars) {
        if (chars instanceof SubSequence) {
            int start = chars.getStartOffset();
            int end = chars.getEndOffset();
            if (start >= 0 && end <= text.length() && end - start == chars.length()) {
                return text.substring(start, end);
            }
        }
        return chars.toString();
    }
}
