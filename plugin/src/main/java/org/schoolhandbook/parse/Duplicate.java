package org.schoolhandbook.parse;

import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** The same field twice, in either kind of header. */
final class Duplicate {

    private Duplicate() {}

    static Problem key(String key, Place place) {
        return Problem.error(
                "duplicate-field",
                place,
                "The field \"" + key + "\" is given twice.",
                "Keep one of them. Until then the last one counts.");
    }
}
