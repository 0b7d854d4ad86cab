package org.schoolhandbook.picture.photo;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a camera was held. It writes the pixels as they came and says in {@code Orientation} how to turn them (Exif 2.32,
 * section 4.6.4, tag 274).
 *
 * @param orientation 1 to 8
 */
record Turn(int orientation) {

    private static final int UPRIGHT = 1;
    private static final int MOST = 8;
    private static final int FIRST_ON_ITS_SIDE = 5;

    /** Upright, if the file does not say otherwise. */
    static Turn of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var directory = ImageMetadataReader.readMetadata(in).getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer written = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return new Turn(written != null && written >= UPRIGHT && written <= MOST ? written : UPRIGHT);
        } catch (ImageProcessingException e) {
            // Broken metadata of a picture that may be whole: seen as it lies.
            return new Turn(UPRIGHT);
        }
    }

    /** Whether width and height change places. */
    boolean onItsSide() {
        return orientation >= FIRST_ON_ITS_SIDE;
    }

    /**
     * Turns a picture upright.
     *
     * @param width of the picture as it lies
     * @param height of the picture as it lies
     */
    AffineTransform upright(double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
