package org.schoolhandbook.model.book;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * What addresses and ids of the site's pages become in one edition of a book.
 *
 * @param pages the paths of its chapters
 */
public record Names(Set<String> pages, Edition edition) {

    private static final String INDEX = "index.html";

    /** What is around the chapters keeps its ids: scripts look for them. */
    String id(String page, String id) {
        return pages.contains(page) ? edition.id(page, id.equals(Book.CHAPTER) ? "" : id) : id;
    }

    /** None: nobody can follow the link. */
    Optional<String> address(String page, String written) {
        if (leadsOut(written)) {
            return Optional.of(written);
        }
        int hash = written.indexOf('#');
        String id = hash < 0 ? "" : decoded(written.substring(hash + 1));
        String path = path(page, hash < 0 ? written : written.substring(0, hash));
        if (path.equals(page) && !pages.contains(page)) {
            return Optional.of(written);
        }
        String found = pages.contains(path) ? path : folder(path);
        return pages.contains(found) ? Optional.of(edition.toPage(page, found, id)) : edition.toFile(page, path);
    }

    String picture(String page, String written) {
        return leadsOut(written) ? written : edition.toPicture(page, path(page, written));
    }

    private static String folder(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + INDEX : path + '/' + INDEX;
    }

    /** Another website, mail, a telephone number: whatever begins with a scheme or a host (RFC 3986, section 4). */
    private static boolean leadsOut(String address) {
        int colon = address.indexOf(':');
        int end = indexOfAny(address, "/?#");
        return address.startsWith("//") || colon >= 0 && (end < 0 || colon < end);
    }

    private static int indexOfAny(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** From the site's root, decoded, without a query. */
    private static String path(String page, String relative) {
        int query = relative.indexOf('?');
        String way = query < 0 ? relative : relative.substring(0, query);
        if (way.isEmpty()) {
            return page;
        }
        String at = page.substring(0, page.lastIndexOf('/') + 1);
        for (; way.startsWith("../") || way.startsWith("./"); way = way.substring(way.indexOf('/') + 1)) {
            if (way.startsWith("../") && !at.isEmpty()) {
                at = at.substring(0, at.lastIndexOf('/', at.length() - 2) + 1);
            }
        }
        return at + decoded(way);
    }

    /** What is no percent-encoding stays as it is. */
    private static String decoded(String encoded) {
        try {
            return encoded.indexOf('%') < 0
                    ? encoded
                    : URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return encoded;
        }
    }
}
