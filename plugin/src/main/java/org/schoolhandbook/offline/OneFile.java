package org.schoolhandbook.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schoolhandbook.model.Addresses;
import org.schoolhandbook.model.book.Edition;

/**
 * Addresses where all pages are one file: {@code #/policies/behaviour} leads to a page,
 * {@code #/policies/behaviour:phones} to a place on it. They are ids of elements, so a browser follows them without a
 * script. Used by one thread.
 */
final class OneFile implements Edition {

    private static final String PAGE = ".html";
    private static final String INDEX = "index";

    /** They are around the chapters, for the readers of all pages. */
    private static final Set<String> AROUND = Set.of("page:main", "page:school");

    private static final String SEARCH = "search.html";

    private final Carried carried;
    private final Map<String, String> pictures = new HashMap<>();

    OneFile(Carried carried) {
        this.carried = carried;
    }

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
        return '#' + (AROUND.contains(id) ? id : Addresses.encode(id(page, id)).replace("%3A", ":"));
    }

    @Override
    public Optional<String> toFile(String reader, String path) {
        try {
            return path.equals(SEARCH) ? Optional.of("#/search") : carried.file(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The second time, a script takes it from the first, which ends with the same number. */
    @Override
    public String toPicture(String reader, String path) {
        String known = pictures.get(path);
        if (known != null) {
            return "data:," + known;
        }
        String number = "#" + pictures.size();
        pictures.put(path, number);
        try {
            return carried.picture(path) + number;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
