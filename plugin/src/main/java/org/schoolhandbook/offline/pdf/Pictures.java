package org.schoolhandbook.offline.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.schoolhandbook.model.Artifact;

/** The pictures of the site, and those drawn for paper only. */
final class Pictures {

    static final String PROTOCOL = "handbook";
    static final String SCHEME = PROTOCOL + ':';

    /** More cannot be printed any sharper, and is more than a PDF should weigh. */
    static final int MOST_BYTES = 8_000_000;

    private static final long MOST_PIXELS = 40_000_000;

    /** How wide and how high a picture is, in pixels. */
    record Size(int width, int height) {}

    private final SortedMap<String, Artifact> files;
    private final Map<String, byte[]> drawn = new HashMap<>();
    private final Drawings drawings = new Drawings();

    /** @param files of the site, by path */
    Pictures(SortedMap<String, Artifact> files) {
        this.files = files;
    }

    /** The address of a picture that was drawn just now. */
    String draw(byte[] png) {
        String address = SCHEME + "//" + drawn.size();
        drawn.put(address, png);
        return address;
    }

    /** Of this path from the site's root. */
    static String address(String path) {
        return SCHEME + path;
    }

    /** Those that are lines and not pixels. */
    Drawings drawings() {
        return drawings;
    }

    /** Its bytes; none if there is no such picture or it is too large. */
    byte[] bytes(String address) {
        if (drawn.containsKey(address)) {
            return drawn.get(address);
        }
        Artifact file = files.get(address.substring(SCHEME.length()));
        var bytes = new UpTo(MOST_BYTES);
        try {
            if (file != null) {
                file.content().writeTo(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Nothing if paper cannot show it. */
    Optional<Size> size(String address) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes(address)))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            var size = new Size(reader.getWidth(0), reader.getHeight(0));
            if ((long) size.width * size.height > MOST_PIXELS) {
                return Optional.empty();
            }
            // A broken picture often has a sound beginning.
            reader.read(0);
            return Optional.of(size);
        } catch (IOException | RuntimeException e) {
            // Some readers of pictures throw what they like at broken ones.
            return Optional.empty();
        }
    }

    /** Forgets everything when it gets too much. */
    private static final class UpTo extends ByteArrayOutputStream {

        private final int most;
        private boolean full;

        private UpTo(int most) {
            this.most = most;
        }

        @Override
        public synchronized void write(byte[] from, int offset, int length) {
            full |= count + length > most;
            if (full) {
                reset();
            } else {
                super.write(from, offset, length);
            }
        }
    }
}
