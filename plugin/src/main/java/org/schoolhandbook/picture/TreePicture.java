package org.schoolhandbook.picture;

import java.util.List;
import org.schoolhandbook.model.front.Room;

/**
 * A tree to fill in: fruits of each kind in its crown, room in its trunk, and roots below the ground.
 *
 * @param kinds of fruit, from left to right; no more than two are drawn
 * @param parts from the top: crown, trunk, roots, and what is written below
 */
public record TreePicture(Caption caption, List<String> kinds, List<String> parts) {

    private static final int WIDTH = 360;
    private static final int BELOW = 590;
    private static final String CROWN =
            "M108 270C76 284 34 262 32 214C-6 190 2 130 40 118C42 66 96 40 140 58C168 30 226 34 244 62C292 46 330 84"
                    + " 322 124C362 142 364 198 328 214C322 262 284 280 252 270Z";
    private static final String TRUNK = "M108 270C116 330 112 384 88 424M252 270C244 330 248 384 272 424";
    private static final String ROOTS = "M88 424C70 456 44 452 18 474M88 424C84 470 62 486 50 520M150 424C150 464 136"
            + " 494 128 530M210 424C210 464 224 494 232 530M272 424C276 470 298 486 310 520M272 424C290 456 316 452 342 474";
    private static final int[][] FRUITS = {{80, 186}, {124, 214}, {128, 160}, {236, 160}, {240, 214}, {284, 186}};

    public TreePicture {
        kinds = kinds.stream().limit(Room.FRUITS).toList();
        parts = List.copyOf(parts);
    }

    /** The picture as an {@code <svg>} element. */
    public String svg() {
        var svg = new Svg();
        svg.path("leaves", CROWN).path("wood", TRUNK).path("wood", ROOTS).path("ground", "M6 424H88M272 424H354");
        for (int[] fruit : FRUITS) {
            svg.circle(fruit[0] < WIDTH / 2 || kinds.size() < 2 ? "fruit" : "fruit other", fruit[0], fruit[1], 22);
        }
        part(svg, 0, WIDTH - 8, 6);
        part(svg, 1, 118, 312);
        part(svg, 2, WIDTH - 40, 538);
        for (int kind = 0; kind < kinds.size(); kind++) {
            int middle = kinds.size() == 1 ? WIDTH / 2 : 104 + kind * 156;
            svg.centred(Lines.of(kinds.get(kind), 15, true, 120, 2), middle, 96);
        }
        return svg.finished(caption, WIDTH, below(svg));
    }

    private void part(Svg svg, int part, int width, int top) {
        if (parts.size() > part) {
            svg.centred(Lines.of(parts.get(part), 15, true, width, width < 200 ? 4 : 1), WIDTH / 2, top);
        }
    }

    private int below(Svg svg) {
        int y = BELOW - (parts.size() > 3 ? 10 : 20);
        for (String part : parts.subList(Math.min(3, parts.size()), parts.size())) {
            Lines words = Lines.of(part, 15, true, WIDTH - 28, 3);
            int height = words.height() + 64;
            svg.rect("room", 2, y, WIDTH - 4, height);
            svg.block(words, 14, y + 10);
            y += height + 10;
        }
        return y;
    }
}
