package org.schoolhandbook.offline.pdf;

import org.schoolhandbook.model.book.Chapter;
import org.schoolhandbook.problem.Place;

/**
 * Where something on paper was written.
 *
 * @param chapter that holds it
 */
record Finder(Chapter chapter) {

    /** The file of the chapter: paper knows no lines of it. */
    Place place() {
        return Place.of(chapter.html().sources().stream().findFirst().orElse(chapter.path()));
    }
}
