package org.schoolhandbook.picture;

import org.schoolhandbook.model.Escape;

/**
 * An {@code <svg>} element as it grows. Outlines and letters have the colour of the text around the picture; a theme
 * gives its shapes more by their classes. It has a size of its own too: without a style it must not fill the window.
 */
final class Svg {

    private static final int ARROW = 6;

    private final StringBuilder shapes = new StringBuilder();

    Svg rect(String kind, int x, int y, int width, int height) {
        return rounded(kind, x, y, width, height, 8);
    }

    Svg rounded(String kind, int x, int y, int width, int height, int radius) {
        shapes.append("<rect class=\"")
                .append(kind)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y);
        shapes.append("\" width=\"").append(width).append("\" height=\"").append(height);
        shapes.append("\" rx=\"").append(radius).append("\"/>\n");
        return this;
    }

    Svg circle(String kind, int x, int y, int radius) {
        shapes.append("<circle class=\"").append(kind).append("\" cx=\"").append(x);
        shapes.append("\" cy=\"").append(y).append("\" r=\"").append(radius).append("\"/>\n");
        return this;
    }

    Svg path(String kind, String steps) {
        shapes.append("<path class=\"").append(kind).append("\" d=\"");
        shapes.append(steps).append("\"/>\n");
        return this;
    }

    /** Lines with round ends and corners, of this width and colour without a style too. */
    Svg thick(String kind, int width, String colour, String steps) {
        shapes.append("<path class=\"").append(kind).append("\" stroke=\"").append(colour);
        shapes.append("\" stroke-width=\"").append(width);
        shapes.append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"");
        shapes.append(steps).append("\"/>\n");
        return this;
    }

    /** A line with a head at its end, which comes from above. */
    Svg down(String kind, int x, int from, int to) {
        path(kind, "M" + x + ' ' + from + 'V' + to);
        return path(
                "head",
                "M" + (x - ARROW) + ' ' + (to - ARROW - 2) + "L" + x + ' ' + to + "L" + (x + ARROW) + ' '
                        + (to - ARROW - 2));
    }

    /** A line on the right that leads from one height to another, with a head that points left. */
    Svg around(int from, int to, int right, int lane) {
        path("way", "M" + right + ' ' + from + "H" + lane + 'V' + to + 'H' + right);
        return path(
                "head",
                "M" + (right + ARROW + 2) + ' ' + (to - ARROW) + "L" + right + ' ' + to + "L" + (right + ARROW + 2)
                        + ' ' + (to + ARROW));
    }

    /** Lines from a left edge; those written from the right begin at the right. Gives back where they end. */
    int block(Lines lines, int x, int top) {
        return lines.rightToLeft() ? lines(lines, x + lines.width(), top, "end") : lines(lines, x, top, "start");
    }

    /** Lines around a middle. */
    int centred(Lines lines, int middle, int top) {
        return lines(lines, middle, top, "middle");
    }

    /** Lines up to a right edge. */
    int ended(Lines lines, int right, int top) {
        return lines(lines, right, top, "end");
    }

    private int lines(Lines lines, int x, int top, String anchor) {
        int y = top;
        for (String line : lines.lines()) {
            shapes.append("<text fill=\"currentColor\" stroke=\"none\"");
            shapes.append(lines.bold() ? " font-weight=\"700\"" : "");
            shapes.append(" x=\"").append(x).append("\" y=\"").append(y + lines.size());
            shapes.append("\" font-size=\"")
                    .append(lines.size())
                    .append("\" text-anchor=\"")
                    .append(anchor);
            shapes.append("\">").append(Escape.html(line)).append("</text>\n");
            y += lines.leading();
        }
        return y;
    }

    /** All of it, with its words for those who do not see it. */
    String finished(Caption caption, int width, int height) {
        String id = Escape.html("page:" + caption.name());
        return "<svg class=\"drawn drawn-" + Escape.html(caption.name())
                + "\" role=\"img\" direction=\"ltr\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + ' ' + height + "\" aria-labelledby=\"" + id
                + "-title\" aria-describedby=\"" + id
                + "-desc\" fill=\"none\" stroke=\"currentColor\">\n<title id=\"" + id + "-title\">"
                + Escape.html(caption.title()) + "</title>\n<desc id=\"" + id + "-desc\">"
                + Escape.html(caption.description()) + "</desc>\n" + shapes + "</svg>\n";
    }
}
