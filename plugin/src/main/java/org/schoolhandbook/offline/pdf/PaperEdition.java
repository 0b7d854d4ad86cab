package org.schoolhandbook.offline.pdf;

import java.util.Optional;
import org.schoolhandbook.model.Addresses;
import org.schoolhandbook.model.book.Edition;

/**
 * Addresses on paper: a page of the same PDF is a place in it, everything else is on the school's website.
 *
 * @param website under which the handbook is published
 */
record PaperEdition(Optional<String> website) implements Edition {

    @Override
    public String id(String page, String id) {
        return (id.isEmpty() ? page : page + ':' + id).replaceAll("\\s", "_");
    }

    @Override
    public String toPage(String reader, String page, String id) {
        return '#' + id(page, id);
    }

    @Override
    public Optional<String> toFile(String reader, String path) {
        return website.map(address -> address.replaceFirst("/?$", "/") + Addresses.encode(path));
    }

    @Override
    public String toPicture(String reader, String path) {
        return Pictures.address(path);
    }
}
