package org.schoolhandbook.picture;

/** Marks with room for a number. Each column has its own shape, so that nobody needs to tell colours apart. */
final class Marks {

    private static final int HEIGHT = 24;
    private static final int CORNER = 9;

    private Marks() {}

    /** The first is round, the second has corners, the third has points. */
    static void draw(Svg svg, int column, int x, int middle, int width) {
        int left = x - width / 2;
        int top = middle - HEIGHT / 2;
        String kind = "score score-" + (column + 1);
        if (column == 2) {
            int flat = width - 2 * CORNER;
            svg.path(
                    kind,
                    "M" + left + ' ' + middle + "l" + CORNER + " -12h" + flat + "l" + CORNER + " 12l-" + CORNER
                            + " 12h-" + flat + 'z');
        } else {
            svg.rounded(kind, left, top, width, HEIGHT, column == 0 ? HEIGHT / 2 : 2);
        }
    }
}
