package org.schoolhandbook.offline.epub;

import org.schoolhandbook.offline.html.SafeSvg;

/** The first bytes of a picture, which tell what it is whatever its name says. */
final class Signature {

    private Signature() {}

    static boolean fits(Pictures.Picture picture) {
        byte[] bytes = picture.bytes();
        return switch (picture.type()) {
            case "image/png" -> begins(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');
            case "image/jpeg" -> begins(bytes, 0, 0xff, 0xd8, 0xff);
            case "image/gif" -> begins(bytes, 0, 'G', 'I', 'F', '8');
            case "image/webp" -> begins(bytes, 0, 'R', 'I', 'F', 'F') && begins(bytes, 8, 'W', 'E', 'B', 'P');
            default -> SafeSvg.is(bytes);
        };
    }

    private static boolean begins(byte[] bytes, int from, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= from + i || (bytes[from + i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
