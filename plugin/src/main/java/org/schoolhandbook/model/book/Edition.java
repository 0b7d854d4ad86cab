package org.schoolhandbook.model.book;

import java.util.Optional;

/**
 * What leads where in a book, and what its ids are called. A page is named by its path from the site's root, not
 * encoded, such as {@code policies/behaviour.html}. Used by many threads.
 */
public interface Edition {

    /**
     * An id as the book has it.
     *
     * @param page on which it is
     * @param id as the page has it; empty: that of the chapter itself
     */
    String id(String page, String id);

    /**
     * The address of a page of the book, or of a place on it.
     *
     * @param reader the page with the link
     * @param id as the page has it; empty: the page itself
     */
    String toPage(String reader, String page, String id);

    /**
     * The address of something of the site that is no page of the book; none: nobody can follow the link.
     *
     * @param reader the page with the link
     * @param path from the site's root, not encoded
     */
    Optional<String> toFile(String reader, String path);

    /**
     * The address of a picture.
     *
     * @param reader the page that shows it
     * @param path from the site's root, not encoded
     */
    String toPicture(String reader, String path);
}
