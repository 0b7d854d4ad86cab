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
        return finding.line().map(line -> cut(line, place));
    }

    /** A line may be as long as a file, so only what is shown of it is copied. */
    private static Excerpt cut(String line, Place place) {
        int at = forward(line, 0, place.column() - 1);
        boolean whole = forward(line, 0, WIDEST) == line.length();
        int from = whole ? 0 : back(line, at, WIDEST / 2);
        int until = forward(line, from, WIDEST);
        int end = place.column() > 0 ? Math.min(until, forward(line, at, place.length())) : at;
        return new Excerpt(
                (from > 0 ? CUT : "") + shown(line, from, at),
                shown(line, at, end),
                shown(line, end, until) + (until < line.length() ? CUT : ""));
    }

    private static int forward(String line, int from, int points) {
        int at = from;
        for (int i = 0; i < points && at < line.length(); i++) {
            at = line.offsetByCodePoints(at, 1);
        }
        return at;
    }

    private static int back(String line, int from, int points) {
        int at = from;
        for (int i = 0; i < points && at > 0; i++) {
            at = line.offsetByCodePoints(at, -1);
        }
        return at;
    }

    private static String shown(String line, int from, int until) {
        return line.substring(from, until).replace('\t', ' ');
    }

    /** The line as it is shown. */
    public String line() {
        return before + marked + after;
    }
}
