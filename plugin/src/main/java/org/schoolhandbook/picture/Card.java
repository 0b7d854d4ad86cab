package org.schoolhandbook.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** The picture that messengers and networks show beside a link: the handbook's mark, the school, the kind of page. */
public final class Card {

    /** In points of the screen. */
    public static final int WIDTH = 1200;

    /** In points of the screen. */
    public static final int HEIGHT = 630;

    private static final int PAPER = 0x14574a;
    private static final int INK = 0xfbf8f2;

    private static final double MARGIN = 90;
    private static final double NAME = 88;
    private static final double SMALLEST_NAME = 36;
    private static final double KIND = 46;
    private static final int MOST_LINES = 2;

    private static final Path2D DISC = Outline.of("M70,0 C108.66,0,140,31.34,140,70 C140,108.66,108.66,140,70,140"
            + " C31.34,140,0,108.66,0,70 C0,31.34,31.34,0,70,0 Z");
    private static final Path2D SPROUT = Outline.of("M65,116 L65,82 C43,82,33,69,33,44 C52,44,63,52,67,66"
            + " C69,41,81,26,107,26 C107,51,97,66,75,69 L75,116 Z");

    private final Letters letters = new Letters();

    /**
     * The bytes of a PNG, the same on every machine. Words that are too long, or in letters that cannot be drawn, are
     * left out: what they say stands beside the picture in any case.
     *
     * @param kind of page; empty for the handbook as a whole
     */
    public byte[] png(String school, String kind) {
        var canvas = new Canvas(WIDTH, HEIGHT);
        var place = AffineTransform.getTranslateInstance(MARGIN, 70);
        canvas.fill(new Path2D.Double(DISC, place));
        canvas.clear(new Path2D.Double(SPROUT, place));
        double bottom = HEIGHT - MARGIN;
        if (!kind.isEmpty() && letters.has(kind)) {
            canvas.fill(letters.line(kind, MARGIN, bottom, KIND));
            canvas.fill(Outline.of("M90,450 L1110,450 L1110,454 L90,454 Z"));
            bottom = 410;
        }
        if (letters.has(school)) {
            name(canvas, school, bottom);
        }
        return Png.of(canvas, PAPER, INK);
    }

    private void name(Canvas canvas, String school, double bottom) {
        double size = NAME;
        List<String> lines = lines(school, size);
        while (!fits(lines, size) && size > SMALLEST_NAME) {
            size -= 4;
            lines = lines(school, size);
        }
        if (!fits(lines, size)) {
            return;
        }
        double y = bottom - (lines.size() - 1) * size * 1.1;
        for (String line : lines) {
            canvas.fill(letters.line(line, MARGIN, y, size));
            y += size * 1.1;
        }
    }

    private boolean fits(List<String> lines, double size) {
        return lines.size() <= MOST_LINES
                && lines.stream().allMatch(line -> letters.width(line, size) <= WIDTH - 2 * MARGIN);
    }

    private List<String> lines(String text, double size) {
        var lines = new ArrayList<String>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && letters.width(longer, size) > WIDTH - 2 * MARGIN) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
