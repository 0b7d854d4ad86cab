package org.schoolhandbook.model.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Utf8Writer;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/**
 * A page in a book.
 *
 * @param path of the page from the site's root, not encoded
 * @param title as shown
 * @param type of the page
 * @param level in the tree of pages: 1 at the top
 * @param headings gives where a heading is written, by its id on the site's page
 * @param language in which it is written
 * @param written whether an author wrote it; the theme makes up the others
 * @param html one {@code <section>} with the addresses and ids of the site's page
 */
public record Chapter(
        String path,
        String title,
        String type,
        int level,
        Function<String, Optional<Place>> headings,
        Language language,
        boolean written,
        Artifact html) {

    /** The same chapter, made in another way. */
    Chapter with(Artifact other) {
        return new Chapter(path, title, type, level, headings, language, written, other);
    }

    /**
     * Writes one {@code <section>} with an {@code <article>} in it; its id is that of the chapter.
     *
     * @param names the addresses and ids of the book
     * @return what was wrong; if any of it is an error, what was written is of no use
     * @throws IOException if the disk fails
     */
    public List<Problem> writeTo(Utf8Writer out, Names names) throws IOException {
        var page = new ByteArrayOutputStream(32_768);
        List<Problem> problems = html.content().writeTo(page);
        new Renamed(path, names).write(page.toByteArray(), out);
        return problems;
    }
}
