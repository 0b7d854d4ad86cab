package org.schoolhandbook.problem;

import java.util.Optional;

/**
 * A part of the line that a problem is about, short enough to be shown.
 *
 * @param before the marked part; begins with an ellipsis where the line was cut
 * @param marked what the problem is about; empty if that is the line as a whole
 * @param after the marked part; ends with an ellipsis where the line was cut
 */
public record Excerpt(String before, String marked, String after) {

    private static final int WIDEST = 100;
    private static final String CUT = "…";

    /** The excerpt, if the problem has a line. Columns count code points. */
    public static Optional<Excerpt> of(Finding finding) {
        Place place = finding.problem().place();
        return finding.line()
                .map(line -> cut(line.replace('\t', ' ').codePoints().toArray(), place));
    }

    private static Excerpt cut(int[] points, Place place) {
        int at = Math.min(Math.max(place.column() - 1, 0), points.length);
        int from = points.length <= WIDEST ? 0 : Math.max(0, at - WIDEST / 2);
        int until = Math.min(points.length, from + WIDEST);
        int end = place.column() > 0 ? Math.min(until, at + place.length()) : at;
        return new Excerpt(
                (from > 0 ? CUT : "") + new String(points, from, at - from),
                new String(points, at, end - at),
                new String(points, end, until - end) + (until < points.length ? CUT : ""));
    }

    /** The line as it is shown. */
    public String line() {
        return before + marked + after;
    }
}
