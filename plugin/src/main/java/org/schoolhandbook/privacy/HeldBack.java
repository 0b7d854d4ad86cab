package org.schoolhandbook.privacy;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Keeps a file back until it was looked at. What is too large for that goes on as it is: of a source of that size its
 * author was told that nobody looked into it.
 */
final class HeldBack extends FilterOutputStream {

    /** For nearly every page, so that none has to be moved. */
    private static final int ROOM = 64 * 1024;

    /** Shows what it holds without a copy. */
    private static final class Kept extends ByteArrayOutputStream {

        Kept() {
            super(ROOM);
        }

        ByteBuffer shown() {
            return ByteBuffer.wrap(buf, 0, count);
        }
    }

    private final Kept kept = new Kept();
    private boolean tooMuch;

    HeldBack(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (!tooMuch && kept.size() + (long) length > Attachments.LARGEST) {
            tooMuch = true;
            kept.writeTo(out);
            kept.reset();
        }
        (tooMuch ? out : kept).write(bytes, from, length);
    }

    boolean tooMuch() {
        return tooMuch;
    }

    byte[] bytes() {
        return kept.toByteArray();
    }

    /** The same without a copy; nothing more may be written then. */
    ByteBuffer shown() {
        return kept.shown();
    }

    /** Writes what was held back. */
    void release() throws IOException {
        kept.writeTo(out);
    }
}
