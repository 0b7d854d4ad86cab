package org.schoolhandbook.model.book;

import java.util.Locale;

/** For what a chapter is made. */
public enum Medium {
    /** With the ways from page to page, for a browser. */
    SCREEN,
    /** Without what a reader of paper or of a book cannot use: boxes to type in, buttons, the way back. */
    PAPER;

    /** As templates see it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
