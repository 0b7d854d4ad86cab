package org.schoolhandbook.picture;

import java.util.List;
import org.schoolhandbook.model.front.Room;

/**
 * Levels of behaviour as a band, from the calmest to the hardest: each has its number and as many strokes, its name and
 * what it means.
 *
 * @param levels from the top; no more than {@link Room#LEVELS} are drawn
 */
public record BandPicture(Caption caption, List<Level> levels) {

    private static final int WIDTH = 360;
    private static final int STROKE = 13;
    private static final int PAD = 12;

    /**
     * One of them.
     *
     * @param what it means
     */
    public record Level(String name, String what) {}

    public BandPicture {
        levels = levels.stream().limit(Room.LEVELS).toList();
    }

    /** The picture as an {@code <svg>} element. */
    public String svg() {
        var svg = new Svg();
        int left = 2 * PAD + levels.size() * STROKE;
        int y = 2;
        for (int level = 0; level < levels.size(); level++) {
            y = level(svg, level, left, y);
        }
        return svg.finished(caption, WIDTH, y);
    }

    private int level(Svg svg, int level, int left, int top) {
        int width = WIDTH - left - PAD - 2;
        Lines name = Lines.of((level + 1) + ". " + levels.get(level).name(), 17, true, width, 3);
        Lines what = Lines.of(levels.get(level).what(), 15, false, width, 6);
        int height = name.height() + what.height() + 2 * PAD;
        svg.rect("level-" + (level + 1), 2, top, WIDTH - 4, height);
        for (int stroke = 0; stroke <= level; stroke++) {
            svg.path(
                    "strength",
                    "M" + (PAD + 6 + stroke * STROKE) + ' ' + (top + PAD + 4) + 'v' + (height - 2 * PAD - 8));
        }
        svg.block(what, left, svg.block(name, left, top + PAD));
        return top + height + 6;
    }
}
