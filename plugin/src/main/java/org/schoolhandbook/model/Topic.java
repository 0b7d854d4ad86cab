package org.schoolhandbook.model;

import java.util.List;

/**
 * What some pages are about.
 *
 * @param title that of its own page, or its name as the first page writes it, with a capital letter
 * @param path of its page's file, from the site's root: an author's own page or one that the theme makes up
 * @param pages those that name it, in the order of their ids, without its own
 */
public record Topic(String title, String path, List<PageId> pages) {

    /** Where the topics have their pages. */
    public static final String FOLDER = "topics";

    /** Its page's path, percent-encoded. */
    public String url() {
        return Addresses.encode(path);
    }
}
