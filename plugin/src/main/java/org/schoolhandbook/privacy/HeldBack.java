package org.schoolhandbook.privacy;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Keeps a file back until it was looked at. What is too large for that goes on as it is: of a source of that size its
 * author was told that nobody looked into it.
 */
final class HeldBack extends FilterOutputStream {

    private static final int ROOM = 32 * 1024;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(ROOM);
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
}
