package org.schoolhandbook.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    PICTURE,
    PDF,
    /** DOCX, XLSX, PPTX and their like from other programs: XML in a ZIP file. */
    OFFICE,
    /** Encrypted, or of a program of the last century. */
    LOCKED,
    OTHER;

    /** PNG, WebP, GIF, and TIFF in either order of bytes. */
    private static final Set<Long> PICTURES = Set.of(0x89504E47L, 0x52494646L, 0x47494638L, 0x49492A00L, 0x4D4D002AL);

    private static final Set<String> HEIC = Set.of("ftypheic", "ftypheix", "ftypmif1", "ftypmsf1", "ftypavif");

    private static boolean isHeic(byte[] first) {
        return first.length >= 12 && HEIC.contains(new String(first, 4, 8, StandardCharsets.ISO_8859_1));
    }

    static FileKind of(byte[] first, String name) {
        long head = 0;
        for (int i = 0; i < 4; i++) {
            head = head << 8 | (i < first.length ? first[i] & 0xFF : 0);
        }
        if (head >>> 8 == 0xFFD8FFL || PICTURES.contains(head) || isHeic(first)) {
            return PICTURE;
        }
        if (head == 0x25504446L) {
            return PDF;
        }
        if (head == 0xD0CF11E0L) {
            return LOCKED;
        }
        boolean document = name.toLowerCase(Locale.ROOT).matches(".*\\.(docx|docm|xlsx|xlsm|pptx|odt|ods|odp)");
        if (head == 0x504B0304L) {
            return OFFICE;
        }
        return document ? OFFICE : name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? PDF : OTHER;
    }
}
