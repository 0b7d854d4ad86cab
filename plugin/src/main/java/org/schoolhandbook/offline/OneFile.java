package org.schoolhandbook.offline;

import java.util.Optional;
import org.schoolhandbook.model.Addresses;
import org.schoolhandbook.model.book.Edition;

/**
 * Addresses where all pages are one file: {@code #/policies/behaviour} leads to a page,
 * {@code #/policies/behaviour:phones} to a place on it. They are ids of elements, so a browser follows them without a
 * script.
 */
record OneFile() implements Edition {

    private static final String PAGE = ".html";
    private static final String INDEX = "index";

    @Override
    public String id(String page, String id) {
        String plain = page.endsWith(PAGE) ? page.substring(0, page.length() - PAGE.length()) : page;
        boolean first = plain.equals(INDEX) || plain.endsWith('/' + INDEX);
        String way = first ? plain.substring(0, plain.length() - INDEX.length()) : plain;
        // No id may hold a space (HTML Living Standard, 3.2.6).
        return ('/' + way + (id.isEmpty() ? "" : ':' + id)).replaceAll("\\s", "_");
    }

    @Override
    public String toPage(String reader, String page, String id) {
        // The way to the school's address is in the footer, which all pages share.
        return '#'
                + (id.equals("page:school")
                        ? id
                        : Addresses.encode(id(page, id)).replace("%3A", ":"));
    }

    @Override
    public Optional<String> toFile(String reader, String path) {
        return Optional.empty();
    }

    @Override
    public String toPicture(String reader, String path) {
        return "data:,";
    }
}
