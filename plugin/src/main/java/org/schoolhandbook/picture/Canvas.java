package org.schoolhandbook.picture;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A field of points, each with so much ink. Java's own drawing differs a little from one Java to the next; this does
 * not.
 */
final class Canvas {

    static final int MOST_INK = 15;

    private static final int STEPS = 4;
    private static final double FLATNESS = 0.1;

    /** A side of a shape from its upper end to its lower one; {@code turn} says which way it was drawn. */
    private record Side(double x1, double y1, double x2, double y2, int turn) {

        double at(double y) {
            return x1 + (x2 - x1) * (y - y1) / (y2 - y1);
        }
    }

    private record Crossing(double x, int turn) {}

    private final int width;
    private final int height;
    private final byte[] ink;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.ink = new byte[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** From none to {@link #MOST_INK}. */
    int ink(int x, int y) {
        return ink[y * width + x];
    }

    /** Covers a shape with ink. */
    void fill(Path2D shape) {
        each(shape, 1);
    }

    /** Takes the ink off a shape. */
    void clear(Path2D shape) {
        each(shape, -1);
    }

    private void each(Path2D shape, int sign) {
        List<Side> sides = sides(shape);
        int first = (int) Math.max(0, Math.floor(shape.getBounds2D().getMinY()));
        int last = (int) Math.min(height - 1, Math.ceil(shape.getBounds2D().getMaxY()));
        for (int y = first; y <= last; y++) {
            var covered = new double[width];
            for (int step = 0; step < STEPS; step++) {
                row(sides, y + (step + 0.5) / STEPS, covered);
            }
            for (int x = 0; x < width; x++) {
                int more = (int) Math.round(covered[x] / STEPS * MOST_INK) * sign;
                ink[y * width + x] = (byte) Math.max(0, Math.min(MOST_INK, ink[y * width + x] + more));
            }
        }
    }

    private static List<Side> sides(Path2D shape) {
        var sides = new ArrayList<Side>();
        var to = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
            int kind = path.currentSegment(to);
            if (kind == PathIterator.SEG_MOVETO) {
                startX = to[0];
                startY = to[1];
            } else {
                boolean close = kind == PathIterator.SEG_CLOSE;
                add(sides, x, y, close ? startX : to[0], close ? startY : to[1]);
            }
            boolean back = kind == PathIterator.SEG_CLOSE;
            x = back ? startX : to[0];
            y = back ? startY : to[1];
        }
        return sides;
    }

    private static void add(List<Side> sides, double x1, double y1, double x2, double y2) {
        if (y1 < y2) {
            sides.add(new Side(x1, y1, x2, y2, 1));
        } else if (y2 < y1) {
            sides.add(new Side(x2, y2, x1, y1, -1));
        }
    }

    private void row(List<Side> sides, double y, double[] covered) {
        List<Crossing> crossings = sides.stream()
                .filter(side -> side.y1 <= y && y < side.y2)
                .map(side -> new Crossing(side.at(y), side.turn))
                .sorted(Comparator.comparingDouble(Crossing::x))
                .toList();
        int turns = 0;
        for (int i = 0; i + 1 < crossings.size(); i++) {
            turns += crossings.get(i).turn;
            if (turns != 0) {
                span(crossings.get(i).x, crossings.get(i + 1).x, covered);
            }
        }
    }

    private void span(double from, double until, double[] covered) {
        for (int x = (int) Math.max(0, Math.floor(from)); x < width && x < until; x++) {
            covered[x] += Math.min(x + 1, until) - Math.max(x, from);
        }
    }
}
