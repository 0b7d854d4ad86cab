package org.schoolhandbook.picture.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** An open file of pixels. */
final class Pixels implements AutoCloseable {

    private final InputStream file;
    private final ImageInputStream in;
    private final ImageReader reader;

    private Pixels(InputStream file, ImageInputStream in, ImageReader reader) {
        this.file = file;
        this.in = in;
        this.reader = reader;
    }

    /** @throws IIOException if it is not what its name says */
    static Pixels open(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        Iterator<ImageReader> readers = ImageIO.getImageReadersBySuffix(name.substring(name.lastIndexOf('.') + 1));
        if (!readers.hasNext()) {
            throw new IIOException("cannot be opened");
        }
        ImageReader reader = readers.next();
        // It may lie in a jar, which has no files of the disk's.
        InputStream bytes = Files.newInputStream(file);
        ImageInputStream in = new MemoryCacheImageInputStream(bytes);
        reader.setInput(in, true, true);
        return new Pixels(bytes, in, reader);
    }

    int width() throws IOException {
        return checked(reader::getWidth);
    }

    int height() throws IOException {
        return checked(reader::getHeight);
    }

    /**
     * The picture as it lies.
     *
     * @param every only each so-manieth pixel of each so-manieth line, which takes less memory
     */
    BufferedImage image(int every) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(every, every, 0, 0);
        return checked(index -> reader.read(index, param));
    }

    private interface Read<T> {
        T of(int index) throws IOException;
    }

    /** Readers of the JDK meet broken files with exceptions of many kinds. */
    private static <T> T checked(Read<T> read) throws IOException {
        try {
            return read.of(0);
        } catch (RuntimeException e) {
            throw new IIOException("is broken", e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
        file.close();
    }
}
