package org.schoolhandbook.picture.photo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/**
 * A picture made smaller, upright, and without a word of its metadata.
 *
 * @param width of the copy, in pixels
 */
public record SmallerCopy(SourceFile file, int width) {

    private static final float QUALITY = 0.82f;

    /**
     * Writes it; the picture as it is, if it cannot be made smaller.
     *
     * @throws IOException if {@code out} cannot be written or the file can no longer be read
     */
    public List<Problem> writeTo(OutputStream out) throws IOException {
        BufferedImage copy;
        try (Pixels pixels = Pixels.open(file.file())) {
            copy = copy(pixels, Turn.of(file.file()));
        } catch (IIOException e) {
            Files.copy(file.file(), out);
            return List.of(Problem.note(
                    "image-not-copied",
                    Place.of(file.shown()),
                    "This picture cannot be made smaller for small screens: its colours or its inside are unusual.",
                    "Save it again as JPEG with colours for screens (sRGB), or as PNG."));
        }
        write(copy, out);
        return List.of();
    }

    private BufferedImage copy(Pixels pixels, Turn turn) throws IOException {
        int lying = turn.onItsSide() ? pixels.height() : pixels.width();
        BufferedImage image = pixels.image(Math.max(1, lying / (width * 4)));
        int across = turn.onItsSide() ? image.getHeight() : image.getWidth();
        while (across / 2 >= width) {
            image = drawn(image, AffineTransform.getScaleInstance(.5, .5), image.getWidth() / 2, image.getHeight() / 2);
            across /= 2;
        }
        int down = turn.onItsSide() ? image.getWidth() : image.getHeight();
        double scale = width / (double) across;
        AffineTransform upright = AffineTransform.getScaleInstance(scale, scale);
        upright.concatenate(turn.upright(image.getWidth(), image.getHeight()));
        return drawn(image, upright, width, (int) Math.max(1, Math.round(down * scale)));
    }

    private BufferedImage drawn(BufferedImage image, AffineTransform how, int wide, int high) {
        int type = isJpeg() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        var drawn = new BufferedImage(wide, high, type);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, how, null);
        graphics.dispose();
        return drawn;
    }

    private boolean isJpeg() {
        return !file.name().toLowerCase(Locale.ROOT).endsWith(".png");
    }

    private void write(BufferedImage copy, OutputStream out) throws IOException {
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(isJpeg() ? "jpeg" : "png").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (isJpeg()) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(copy, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}
