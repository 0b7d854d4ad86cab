package org.schoolhandbook.link;

import java.util.Set;

/** Words in capital letters that everybody knows, and Roman numbers. */
final class OrdinaryCapitals {

    private static final Set<String> KNOWN = Set.of(
            "A3", "A4", "A5", "A6", "AM", "BBC", "BST", "CD", "DVD", "EU", "FAQ", "GMT", "GP", "HM", "HTML", "ID", "IT",
            "MP", "MPs", "NHS", "OK", "PC", "PDF", "PE", "PIN", "PM", "QR", "SMS", "TV", "UK", "URL", "US", "USA",
            "USB");

    private OrdinaryCapitals() {}

    static boolean has(String word) {
        return KNOWN.contains(word) || word.matches("[IVXL]+");
    }
}
