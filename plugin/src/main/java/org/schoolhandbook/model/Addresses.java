package org.schoolhandbook.model;

import java.nio.charset.StandardCharsets;

/** Paths as addresses (RFC 3986). */
public final class Addresses {

    private static final String KEPT = "-._~!$&'()*+,;=@/";

    private Addresses() {}

    /** A path with everything that an address cannot hold percent-encoded. */
    public static String encode(String path) {
        StringBuilder out = null;
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            boolean plain = isPlain(bytes[i]);
            if (!plain && out == null) {
                out = new StringBuilder(path.length() + 16).append(path, 0, i);
            }
            if (out != null && plain) {
                out.append((char) bytes[i]);
            } else if (out != null) {
                out.append('%').append(hex(bytes[i] >> 4)).append(hex(bytes[i]));
            }
        }
        return out == null ? path : out.toString();
    }

    /** How to get from the file at {@code from} to that at {@code to}, both encoded paths from the site's root. */
    public static String relative(String from, String to) {
        int shared = 0;
        int up = 0;
        for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
            if (up == 0 && to.startsWith(from.substring(shared, slash + 1), shared)) {
                shared = slash + 1;
            } else {
                up++;
            }
        }
        return "../".repeat(up) + to.substring(shared);
    }

    /** How to get from the file at {@code path} to the site's root: nothing, or {@code ../} and so on. */
    public static String toRoot(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    private static boolean isPlain(byte b) {
        return b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || KEPT.indexOf(b) >= 0;
    }

    private static char hex(int nibble) {
        return "0123456789ABCDEF".charAt(nibble & 15);
    }
}
