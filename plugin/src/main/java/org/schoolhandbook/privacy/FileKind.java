package org.schoolhandbook.privacy;

import java.util.Locale;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    PICTURE,
    PDF,
    /** DOCX, XLSX, PPTX and their like from other programs: XML in a ZIP file. */
    OFFICE,
    /** Encrypted, or of a program of the last century. */
    LOCKED,
    OTHER;

    static FileKind of(byte[] first, String name) {
        long head = 0;
        for (int i = 0; i < 4; i++) {
            head = head << 8 | (i < first.length ? first[i] & 0xFF : 0);
        }
        if (head >>> 8 == 0xFFD8FFL || head == 0x89504E47L || head == 0x52494646L || head == 0x47494638L) {
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
