package org.schoolhandbook.parse;

import java.util.Locale;

/** Titles for pages whose authors gave none. */
final class Titles {

    private Titles() {}

    /** {@code home-support.md} becomes "Home support"; a folder's first page is named after the folder. */
    static String fromFileName(String path) {
        String[] parts = path.split("/");
        String name = stem(parts[parts.length - 1]);
        boolean introduces = name.equalsIgnoreCase("index") || name.equalsIgnoreCase("readme");
        String words = introduces ? (parts.length > 1 ? parts[parts.length - 2] : "Home") : name;
        String spaced = words.replaceAll("[-_\\s]+", " ").strip();
        return spaced.isEmpty() ? words : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
