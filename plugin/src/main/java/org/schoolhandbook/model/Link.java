package org.schoolhandbook.model;

/** A reference that was looked up. Addresses are percent-encoded. */
public sealed interface Link {

    /**
     * A page of this site.
     *
     * @param page its name
     * @param url its path from the site's root
     * @param anchor the heading's id; empty for the top of the page
     */
    record ToPage(PageId page, String url, String anchor) implements Link {}

    /**
     * A file of this site, by its path from the site's root.
     *
     * @param path not encoded
     */
    record ToFile(String path) implements Link {}

    /** Anything else, printed as it stands: the web, mail, a telephone number, a place in the same page. */
    record ToAddress(String address) implements Link {}
}
