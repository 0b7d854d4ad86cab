package org.schoolhandbook.picture;

import java.util.List;

/**
 * A chart to fill in: for each part of the day a line of circles, from the low end of a scale to the high one.
 *
 * @param low the lowest number
 * @param high the highest, above the lowest
 * @param lowLabel what the lowest means; may be empty
 * @param highLabel what the highest means; may be empty
 * @param rows the parts of the day, from top to bottom
 */
public record MapPicture(Caption caption, int low, int high, String lowLabel, String highLabel, List<String> rows) {

    private static final int WIDTH = 360;
    private static final int PAD = 10;
    private static final int RADIUS = 15;
    private static final int MOST_NUMBERS = 11;

    public MapPicture {
        rows = List.copyOf(rows);
    }

    /** The picture as an {@code <svg>} element. */
    public String svg() {
        var svg = new Svg();
        int y = ends(svg);
        for (String row : rows) {
            y = row(svg, row, y);
        }
        return svg.finished(caption, WIDTH, y);
    }

    private int ends(Svg svg) {
        int width = (WIDTH - 3 * PAD) / 2;
        Lines left = Lines.of("← " + number(low) + ' ' + lowLabel, 15, true, width, 4);
        Lines right = Lines.of(highLabel + ' ' + number(high) + " →", 15, true, width, 4);
        svg.block(left, PAD, 2);
        svg.ended(right, WIDTH - PAD, 2);
        return Math.max(left.height(), right.height()) + PAD;
    }

    private int row(Svg svg, String row, int top) {
        Lines label = Lines.of(row, 15, true, WIDTH - 4 * PAD, 3);
        int middle = top + label.height() + 8 + RADIUS + 4;
        int bottom = middle + RADIUS + 10;
        svg.rect("row", 2, top, WIDTH - 4, bottom - top);
        svg.block(label, 2 * PAD, top + 8);
        svg.path("axis", "M" + place(low) + ' ' + middle + 'H' + place(high));
        int radius = Math.min(RADIUS, (place(high) - place(low)) / (high - low) / 2 - 2);
        for (int step = low; step <= high; step++) {
            svg.circle(step == 0 ? "mark middle" : "mark", place(step), middle, radius);
            if (high - low < MOST_NUMBERS) {
                svg.centred(Lines.of(number(step), 15, false, 30, 1), place(step), middle - 9);
            }
        }
        return bottom + PAD;
    }

    private String number(int step) {
        return Numbers.of(step, low < 0);
    }

    private int place(int step) {
        int left = 3 * PAD;
        return left + (WIDTH - 2 * left) * (step - low) / (high - low);
    }
}
