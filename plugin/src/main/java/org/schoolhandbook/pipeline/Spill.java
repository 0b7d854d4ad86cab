package org.schoolhandbook.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.schoolhandbook.model.Draft;

/**
 * Keeps the HTML of a large site in a file between parsing and publishing, so that memory does not grow with the number
 * of pages. Links must all be known before the first page can be written, so the pages have to wait somewhere.
 */
final class Spill implements AutoCloseable {

    private final FileChannel channel;
    private final AtomicLong end = new AtomicLong();

    /** @param folder where there is room; made if it is not there */
    Spill(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, "pages", ".tmp");
        channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    Draft keep(Draft draft) {
        return draft.with(draft.body().kept(this::keep));
    }

    /** Keeps bytes, and says how to get them back. */
    Supplier<byte[]> keep(byte[] bytes) {
        int length = bytes.length;
        long at = end.getAndAdd(length);
        try {
            write(ByteBuffer.wrap(bytes), at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return () -> read(at, length);
    }

    private void write(ByteBuffer bytes, long at) throws IOException {
        long to = at;
        while (bytes.hasRemaining()) {
            to += channel.write(bytes, to);
        }
    }

    private byte[] read(long at, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) >= 0) {
                continue;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
