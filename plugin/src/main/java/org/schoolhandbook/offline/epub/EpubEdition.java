package org.schoolhandbook.offline.epub;

import java.util.Optional;
import java.util.regex.Pattern;
import org.schoolhandbook.model.Addresses;
import org.schoolhandbook.model.book.Edition;

/**
 * Addresses inside an EPUB: each page is a file of its own; what is none is on the school's website.
 *
 * @param website under which the handbook is published
 */
record EpubEdition(Optional<String> website) implements Edition {

    /** Marks the path of a picture until it is known that there is one. */
    static final String PICTURE = "picture:";

    private static final String TEXT = "text/";

    private static final Pattern UNUSUAL = Pattern.compile("[^A-Za-z0-9._/-]");

    /** The file of a page. */
    static String file(String page) {
        return TEXT + plain(page.replaceFirst("\\.html$", "")) + ".xhtml";
    }

    /** A path that every reader can open: it may hold no space and no colon (EPUB 3.3, 4.2.2). */
    static String plain(String path) {
        return UNUSUAL.matcher(path)
                .replaceAll(found -> "-" + Integer.toHexString(found.group().codePointAt(0)));
    }

    /** From a file of the book to another, percent-encoded. */
    static String way(String from, String to) {
        String up = "../".repeat((int) from.chars().filter(c -> c == '/').count());
        return up + Addresses.encode(to);
    }

    /** A name as XML has it (Namespaces in XML, NCName): a colon would part it. */
    @Override
    public String id(String page, String id) {
        String name = id.replace(":", "..").replaceAll("[^\\p{L}\\p{N}._-]", "_");
        return name.isEmpty() ? "page" : name.matches("[\\p{L}_].*") ? name : '_' + name;
    }

    @Override
    public String toPage(String reader, String page, String id) {
        String place = id.isEmpty() ? "" : '#' + Addresses.encode(id(page, id));
        return (page.equals(reader) ? "" : way(file(reader), file(page)))
                + (place.isEmpty() && page.equals(reader) ? "#page" : place);
    }

    @Override
    public Optional<String> toFile(String reader, String path) {
        return website.map(address -> address.replaceFirst("/?$", "/") + Addresses.encode(path));
    }

    @Override
    public String toPicture(String reader, String path) {
        return PICTURE + path;
    }
}
