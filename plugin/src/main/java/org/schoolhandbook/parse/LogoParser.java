package org.schoolhandbook.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.schoolhandbook.model.Logo;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** Reads how large a logo is, and whether it is safe on every page. */
public final class LogoParser {

    /** The largest file, in bytes: every page loads it. */
    public static final int LIMIT = 100_000;

    /** The logo, if it is an SVG, PNG or JPEG picture that a page may show. */
    public Outcome<Optional<Logo>> parse(SourceFile file, byte[] bytes) {
        String extension =
                file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "svg" -> new SvgLogo(file).read(bytes);
            case "png", "jpg", "jpeg" -> pixels(file, bytes, extension);
            default -> nothing(wrong(file, "A logo is an SVG, PNG or JPEG picture.", "Save it as SVG or PNG."));
        };
    }

    private static Outcome<Optional<Logo>> pixels(SourceFile file, byte[] bytes, String extension) {
        // In memory: the stream that ImageIO would choose writes to the disk.
        ImageReader reader = ImageIO.getImageReadersBySuffix(extension).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            return Outcome.of(Optional.of(Logo.of(file.name(), reader.getWidth(0), reader.getHeight(0))));
        } catch (IOException e) {
            String kind = extension.equals("png") ? "PNG" : "JPEG";
            return nothing(wrong(
                    file,
                    "This is not a " + kind + " picture, although its name says so.",
                    "Save the logo again as " + kind + "; to change the end of its name is not enough."));
        } finally {
            reader.dispose();
        }
    }

    /** What is wrong with a file of more than {@link #LIMIT}. */
    public static Problem tooLarge(SourceFile file) {
        return Problem.error(
                "logo-too-large",
                Place.of(file.shown()),
                "The logo has " + size(file.size()) + ", and every page loads it: at most " + LIMIT / 1000
                        + " kB are allowed.",
                "Save it as SVG, or 320 pixels wide as PNG or JPEG.");
    }

    private static String size(long bytes) {
        return bytes < 1_000_000 ? bytes / 1000 + " kB" : bytes / 1_000_000 + " MB";
    }

    static Problem wrong(SourceFile file, String message, String hint) {
        return Problem.error("logo-not-a-picture", Place.of(file.shown()), message, hint);
    }

    static Outcome<Optional<Logo>> nothing(Problem problem) {
        return new Outcome<>(Optional.empty(), List.of(problem));
    }
}
