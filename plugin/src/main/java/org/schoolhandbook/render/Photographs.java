package org.schoolhandbook.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Image;
import org.schoolhandbook.model.Insert;
import org.schoolhandbook.model.Link;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.picture.photo.SmallerCopy;

/** Pictures of pixels in the texts of pages: nothing moves when they come, and small screens get small copies. */
final class Photographs {

    /** Where there is room, the text is not wider than this. */
    private static final String SIZES = "(min-width: 50rem) 46rem, 100vw";

    private final Handbook handbook;

    Photographs(Handbook handbook) {
        this.handbook = handbook;
    }

    /** What is added to the tags of a page's pictures. */
    List<Insert> in(Page page) {
        if (handbook.images().isEmpty()) {
            return List.of();
        }
        var seen = new HashSet<String>();
        return page.body().attributes("src", link -> attributes(page, link, seen));
    }

    /** A picture that is not the first one can wait until it is scrolled to. */
    private Optional<String> attributes(Page page, Link link, Set<String> seen) {
        boolean first = seen.isEmpty();
        seen.add(link.from(page.url()));
        return image(link)
                .map(image -> "width=\"" + image.width() + "\" height=\"" + image.height() + "\" "
                        + (first ? "" : "loading=\"lazy\" ") + copies(page, ((Link.ToFile) link).path(), image));
    }

    private static String copies(Page page, String path, Image image) {
        if (image.copies().isEmpty()) {
            return "";
        }
        Stream<String> smaller =
                image.copies().stream().map(width -> address(page, Image.copy(path, width)) + " " + width + "w");
        Stream<String> itself = Stream.of(address(page, path) + " " + image.width() + "w");
        return "srcset=\"" + Stream.concat(smaller, itself).collect(Collectors.joining(", ")) + "\" sizes=\"" + SIZES
                + "\" ";
    }

    /** In a list of addresses, a comma ends one. */
    private static String address(Page page, String path) {
        return new Link.ToFile(path).from(page.url()).replace(",", "%2C").replace("&", "&amp;");
    }

    private Optional<Image> image(Link link) {
        return link instanceof Link.ToFile to
                ? Optional.ofNullable(handbook.images().get(to.path()))
                : Optional.empty();
    }

    /** The smaller copies of all pictures that stand in a text. */
    List<Artifact> artifacts() {
        Set<String> shown = Stream.concat(handbook.published().stream(), handbook.translated().stream())
                .flatMap(page -> page.body().links().stream())
                .filter(link -> image(link).isPresent())
                .map(link -> ((Link.ToFile) link).path())
                .collect(Collectors.toSet());
        var artifacts = new ArrayList<Artifact>();
        for (SourceFile file : handbook.files()) {
            if (shown.contains(file.name())) {
                for (int width : handbook.images().get(file.name()).copies()) {
                    var copy = new SmallerCopy(file, width);
                    artifacts.add(new Artifact(Image.copy(file.name(), width), List.of(file.shown()), copy::writeTo));
                }
            }
        }
        return artifacts;
    }
}
