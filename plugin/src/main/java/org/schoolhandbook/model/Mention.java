package org.schoolhandbook.model;

import java.util.List;
import org.schoolhandbook.problem.Place;

/**
 * What a field of a page's front matter names.
 *
 * @param kind whether it is a page or a file
 * @param field as the author knows it
 * @param path from the content folder, or from the site's root for a file
 * @param types that the page may have; empty: any
 */
public record Mention(Kind kind, String field, String path, List<String> types, Place at) {

    /** What is named. */
    public enum Kind {
        /** Another page. */
        PAGE,
        /** A file that is copied as it is. */
        FILE,
        /** Where the page itself was once found; the path is as written. */
        FORMER_ADDRESS
    }
}
