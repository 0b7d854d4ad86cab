package org.schoolhandbook.offline.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;

/** The code for a phone that a page draws as SVG, as pixels: paper can have no drawing of that kind. */
final class QrPicture {

    /** A row of dark modules that lie side by side, as our pages draw it. */
    private static final Pattern ROW = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    /** So many pixels wide is each module: sharp on paper of any printer. */
    private static final int SCALE = 8;

    private static final int WHITE = 0xffffff;

    private QrPicture() {}

    /** As PNG. */
    static byte[] of(Element svg) {
        int side = Integer.parseInt(svg.attr("viewBox").split(" ")[2]) * SCALE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        fill(picture, 0, 0, side, side, WHITE);
        svg.select("path").forEach(path -> ROW.matcher(path.attr("d")).results().forEach(row -> dark(picture, row)));
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void dark(BufferedImage picture, MatchResult row) {
        int x = Integer.parseInt(row.group(1)) * SCALE;
        int y = Integer.parseInt(row.group(2)) * SCALE;
        fill(picture, x, y, Integer.parseInt(row.group(3)) * SCALE, SCALE, 0);
    }

    private static void fill(BufferedImage picture, int x, int y, int width, int height, int colour) {
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, colour);
        picture.setRGB(x, y, width, height, pixels, 0, width);
    }
}
