package org.schoolhandbook.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes a canvas as a PNG of sixteen colours, from that of the paper to that of the ink (W3C, PNG third edition). */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] FOUR_BITS_OF_A_PALETTE = {4, 3, 0, 0, 0};
    private static final int UP = 2;

    private Png() {}

    /**
     * The file's bytes.
     *
     * @param paper its colour, as red, green and blue of eight bits each
     */
    static byte[] of(Canvas canvas, int paper, int ink) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(canvas.width())
                        .putInt(canvas.height())
                        .put(FOUR_BITS_OF_A_PALETTE)
                        .array());
        chunk(out, "PLTE", palette(paper, ink));
        chunk(out, "IDAT", RunLengths.of(rows(canvas)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] palette(int paper, int ink) {
        var palette = ByteBuffer.allocate((Canvas.MOST_INK + 1) * 3);
        for (int level = 0; level <= Canvas.MOST_INK; level++) {
            for (int shift = 16; shift >= 0; shift -= 8) {
                int from = paper >> shift & 0xff;
                int to = ink >> shift & 0xff;
                palette.put((byte) (from + (to - from) * level / Canvas.MOST_INK));
            }
        }
        return palette.array();
    }

    /** Each row as its difference from the one above, which is mostly nothing. */
    private static byte[] rows(Canvas canvas) {
        int length = canvas.width() / 2;
        var rows = ByteBuffer.allocate((length + 1) * canvas.height());
        for (int y = 0; y < canvas.height(); y++) {
            rows.put((byte) UP);
            for (int x = 0; x < length; x++) {
                rows.put((byte) (pair(canvas, x, y) - (y == 0 ? 0 : pair(canvas, x, y - 1))));
            }
        }
        return rows.array();
    }

    private static int pair(Canvas canvas, int x, int y) {
        return canvas.ink(2 * x, y) << 4 | canvas.ink(2 * x + 1, y);
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
        byte[] named = ByteBuffer.allocate(4 + data.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        var sum = new CRC32();
        sum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
