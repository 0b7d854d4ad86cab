package org.schoolhandbook.model.book;

import java.util.Locale;

/** A kind of file in which the handbook is kept and read without a network. */
public enum Format {
    /** One file for any browser. */
    HTML,
    /** The site as it is, to unpack. */
    ZIP,
    /** For paper. */
    PDF,
    /** For readers of books. */
    EPUB,
    /** Plans, tools and worksheets to fill in. */
    FORMS,
    /** A PDF of each leaflet, to print on both sides of a sheet and to fold. */
    LEAFLETS,
    /** A PDF of each policy. */
    POLICIES;

    /** As authors write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
