package org.schoolhandbook.parse;

import java.util.ArrayList;
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
 * @param nests whether its kind can hold lists of entries with fields of their own; JBake's lines cannot
 */
record Header(SortedMap<String, Entry> fields, int bodyStart, boolean nests, List<Problem> problems) {

    record Entry(Place key, Value value) {}

    static Header none() {
        return new Header(new TreeMap<>(), 0, true, List.of());
    }

    /** With the school's own words for placeholders. */
    Header filled(Placeholders placeholders) {
        var found = new ArrayList<>(problems);
        return new Header(filled(fields, placeholders.filling(found)), bodyStart, nests, found);
    }

    static SortedMap<String, Entry> filled(SortedMap<String, Entry> fields, Placeholders.Filling filling) {
        var filled = new TreeMap<String, Entry>();
        fields.forEach((name, entry) ->
                filled.put(name, new Entry(entry.key(), entry.value().filled(filling))));
        return filled;
    }
}
