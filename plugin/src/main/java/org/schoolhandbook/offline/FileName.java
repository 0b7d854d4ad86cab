package org.schoolhandbook.offline;

import java.text.Normalizer;
import java.util.Locale;
import org.schoolhandbook.model.book.Book;

/**
 * The school's name as that of a file: letters a to z, digits and hyphens, which every system can keep. Of a folder that
 * belongs to no school: handbook.
 */
final class FileName {

    private static final int LONGEST = 60;

    private FileName() {}

    static String of(Book book) {
        String plain = Normalizer.normalize(book.school().name().orElse(""), Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'\u2019]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        String name = cut.replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "handbook" : name;
    }
}
