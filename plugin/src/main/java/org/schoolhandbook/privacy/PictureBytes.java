package org.schoolhandbook.privacy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * A JPEG, PNG or WebP file without what it tells about itself: Exif, XMP, IPTC, comments, times. The picture's own bytes
 * stay as they are; only the way up is kept, as a camera writes it for the viewer.
 */
final class PictureBytes {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> PNG_TALK = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");
    private static final Set<String> WEBP_TALK = Set.of("EXIF", "XMP ");
    private static final int SOS = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int ADOBE = 0xEE;
    private static final int COLOURS = 0xE2;
    private static final int JFIF = 0xE0;
    private static final byte WEBP_FLAGS = (byte) ~0x0C;

    private PictureBytes() {}

    /** The picture without them; nothing if it is no picture of these kinds, or broken. */
    static Optional<byte[]> plain(byte[] bytes, int orientation) {
        try {
            if (bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8) {
                return Optional.of(jpeg(bytes, orientation));
            }
            if (bytes.length > PNG.length
                    && ByteBuffer.wrap(bytes, 0, PNG.length).equals(ByteBuffer.wrap(PNG))) {
                return Optional.of(png(bytes));
            }
            return isWebp(bytes) ? Optional.of(webp(bytes)) : Optional.empty();
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static byte[] jpeg(byte[] bytes, int orientation) {
        var out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, 2);
        if (orientation > 1) {
            out.writeBytes(upright(orientation));
        }
        int at = 2;
        while ((bytes[at + 1] & 0xFF) != SOS) {
            int marker = bytes[at + 1] & 0xFF;
            if ((bytes[at] & 0xFF) != 0xFF) {
                throw new IndexOutOfBoundsException();
            }
            int length = marker == 0xFF ? 1 : 2 + ByteBuffer.wrap(bytes).getChar(at + 2);
            boolean needed = marker == JFIF || marker == COLOURS || marker == ADOBE || marker < JFIF;
            if (needed && marker != COMMENT) {
                out.write(bytes, at, length);
            }
            at += length;
        }
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    /** An Exif block that says which side is up and nothing else. */
    private static byte[] upright(int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        return exif.array();
    }

    private static byte[] png(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, PNG.length);
        int at = PNG.length;
        while (at < bytes.length) {
            int length = 12 + ByteBuffer.wrap(bytes).getInt(at);
            if (length < 12) {
                throw new IndexOutOfBoundsException();
            }
            if (!PNG_TALK.contains(name(bytes, at + 4))) {
                out.write(bytes, at, length);
            }
            at += length;
        }
        return out.toByteArray();
    }

    private static boolean isWebp(byte[] bytes) {
        return bytes.length > 12
                && name(bytes, 0).equals("RIFF")
                && name(bytes, 8).equals("WEBP");
    }

    private static byte[] webp(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, 12);
        int at = 12;
        while (at + 8 <= bytes.length) {
            int size = Integer.reverseBytes(ByteBuffer.wrap(bytes).getInt(at + 4));
            int length = Math.min(8 + size + (size & 1), bytes.length - at);
            if (size < 0 || length < 8) {
                throw new IndexOutOfBoundsException();
            }
            if (!WEBP_TALK.contains(name(bytes, at))) {
                out.write(bytes, at, length);
            }
            at += length;
        }
        byte[] plain = out.toByteArray();
        ByteBuffer.wrap(plain).putInt(4, Integer.reverseBytes(plain.length - 8));
        if (name(plain, 12).equals("VP8X")) {
            plain[20] &= WEBP_FLAGS;
        }
        return plain;
    }

    private static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }
}
