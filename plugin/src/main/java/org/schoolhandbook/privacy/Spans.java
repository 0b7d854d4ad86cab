package org.schoolhandbook.privacy;

import java.util.List;

/** Parts of a text that nobody may read in a report. */
record Spans(List<Span> spans) {

    /** From one character of the raw text to before another. */
    record Span(int start, int end) {}

    /** The text with all but the first letter of each part covered; it stays as long as it was, so that columns hold. */
    String cover(String text) {
        char[] covered = text.toCharArray();
        for (Span span : spans) {
            int first = span.start + (Character.isHighSurrogate(covered[span.start]) ? 2 : 1);
            for (int i = first; i < Math.min(span.end, covered.length); i++) {
                covered[i] = covered[i] == '\n' ? '\n' : '•';
            }
        }
        return new String(covered);
    }
}
