package org.schoolhandbook.parse;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/**
 * What stands before a page's text.
 *
 * @param fields by name; nested names are joined with dots
 * @param bodyStart the offset of the text behind it
 */
record Header(SortedMap<String, Entry> fields, int bodyStart, List<Problem> problems) {

    record Entry(Place key, Value value) {}

    static Header none() {
        return new Header(new TreeMap<>(), 0, List.of());
    }
}
