package org.schoolhandbook.picture;

import java.util.List;

/** Ways into a step, one below the other; a rail on their left leads them all to it. */
final class WaysIn {

    private static final int PAD = 10;
    private static final int GAP = 20;
    private static final int RAIL = 14;

    private WaysIn() {}

    /** Gives back where the step begins. */
    static int stacked(Svg svg, List<String> ways, int left, int right, int top) {
        boolean rail = ways.size() > 1;
        int x = rail ? left + RAIL + PAD : left;
        int y = top;
        int first = 0;
        for (String way : ways) {
            Lines words = Lines.of(way, 15, false, right - x - 2 * PAD, 6);
            int height = words.height() + 2 * PAD;
            svg.rect("entry", x, y, right - x, height);
            svg.block(words, x + PAD, y + PAD);
            first = first == 0 ? y + height / 2 : first;
            if (rail) {
                svg.path("entry", "M" + x + ' ' + (y + height / 2) + 'H' + (left + RAIL));
            }
            y += height + PAD;
        }
        int step = y - PAD + GAP;
        svg.down("entry", rail ? left + RAIL : (x + right) / 2, rail ? first : y - PAD, step);
        return step;
    }
}
