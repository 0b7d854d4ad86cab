package org.schoolhandbook.model;

import org.schoolhandbook.problem.Place;

/**
 * A link or image as the author typed it, not looked up yet.
 *
 * @param written the address as written, with escapes and entities resolved, such as {@code ../help/home.md#calm}
 * @param kind what the address is used for
 * @param at where it was written
 */
public record Reference(String written, Kind kind, Place at) {

    /** What an address is used for. */
    public enum Kind {
        /** Somewhere to go. */
        LINK,
        /** Something to show. */
        IMAGE
    }
}
