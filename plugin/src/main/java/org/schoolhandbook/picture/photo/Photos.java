package org.schoolhandbook.picture.photo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.schoolhandbook.model.Image;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** Measures the pictures among the files. */
public final class Photos {

    private static final List<Integer> WIDTHS = List.of(480, 960, 1600);

    /** A copy is made where it saves a reader at least a fifth of the width. */
    private static final double WORTH_IT = 1.25;

    /** In bytes. */
    private static final long HEAVY = 1_000_000;

    /** A picture of more pixels is not copied: it would take too much memory. */
    private static final long MOST_PIXELS = 100_000_000;

    /** Each by its path from the site's root; one that cannot be read is left out and named. */
    public Outcome<SortedMap<String, Image>> of(List<SourceFile> files) {
        List<SourceFile> pictures = files.stream()
                .filter(file -> file.name().toLowerCase(Locale.ROOT).matches(".+\\.(jpe?g|png|gif)"))
                .toList();
        return Outcome.each(pictures, Photos::measured).map(measured -> {
            SortedMap<String, Image> images = new TreeMap<>();
            for (int i = 0; i < pictures.size(); i++) {
                String name = pictures.get(i).name();
                measured.get(i).ifPresent(image -> images.put(name, image));
            }
            return images;
        });
    }

    private static Outcome<Optional<Image>> measured(SourceFile file) {
        try (Pixels pixels = Pixels.open(file.file())) {
            boolean turned = Turn.of(file.file()).onItsSide();
            int width = turned ? pixels.height() : pixels.width();
            int height = turned ? pixels.width() : pixels.height();
            var problems = new ArrayList<Problem>();
            if (file.size() > HEAVY) {
                problems.add(heavy(file, width, height));
            }
            return new Outcome<>(Optional.of(new Image(width, height, copies(file, width, height))), problems);
        } catch (IOException e) {
            return new Outcome<>(
                    Optional.empty(),
                    List.of(Problem.warning(
                            "image-broken",
                            Place.of(file.shown()),
                            "This is no picture of the kind that its name says, or it is cut off.",
                            "Open it in a graphics program and save it again as JPEG or PNG.")));
        }
    }

    private static Problem heavy(SourceFile file, int width, int height) {
        String size = String.format(Locale.ROOT, "%.1f MB", file.size() / 1e6);
        return Problem.warning(
                "image-heavy",
                Place.of(file.shown()),
                "This picture has " + size + " and is " + width + " by " + height + " pixels.",
                "Save it with at most 2000 pixels on the longer side and less than 1 MB.");
    }

    /** A GIF may move, and copies would not. */
    private static List<Integer> copies(SourceFile file, int width, int height) {
        boolean still = !file.name().toLowerCase(Locale.ROOT).endsWith(".gif");
        return still && (long) width * height <= MOST_PIXELS
                ? WIDTHS.stream().filter(copy -> copy * WORTH_IT <= width).toList()
                : List.of();
    }
}
