package org.schoolhandbook.offline.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.schoolhandbook.model.Artifact;

/** The pictures of the site, of which a book carries those that it shows. */
final class Pictures {

    /** A reader's device is small: more is a mistake. */
    static final int MOST_BYTES = 8_000_000;

    /** The kinds that every reader shows (EPUB 3.3, 3.2), by the ending of their names. */
    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "svg", "image/svg+xml",
            "webp", "image/webp");

    /**
     * A picture of the book.
     *
     * @param file from the folder of the package
     * @param type its media type
     */
    record Picture(String file, String type, byte[] bytes) {}

    private final SortedMap<String, Artifact> files;
    private final SortedMap<String, Optional<Picture>> asked = new TreeMap<>();

    Pictures(SortedMap<String, Artifact> files) {
        this.files = files;
    }

    /** The file of a picture; nothing if no reader could show it. */
    Optional<String> file(String path) {
        return asked.computeIfAbsent(path, this::read).map(Picture::file);
    }

    /** All that were asked for, by path. */
    Collection<Picture> used() {
        return asked.values().stream().flatMap(Optional::stream).toList();
    }

    private Optional<Picture> read(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        Artifact file = files.get(path);
        if (type == null || file == null) {
            return Optional.empty();
        }
        var bytes = new ByteArrayOutputStream();
        try {
            file.content().writeTo(bytes);
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(new Picture("pictures/" + EpubEdition.plain(path), type, bytes.toByteArray()))
                .filter(picture -> picture.bytes.length <= MOST_BYTES && Signature.fits(picture));
    }
}
