package org.schoolhandbook.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.schoolhandbook.problem.Place;

/**
 * What later stages need to know of a header to name the place of a mistake.
 *
 * @param places where the value of each field of the page's own type stands, and its topics, by name
 * @param mentions every page and file that a field names
 */
public record FieldPlaces(SortedMap<String, Place> places, List<Mention> mentions) {

    /** Of a page without front matter. */
    public static FieldPlaces none() {
        return new FieldPlaces(new TreeMap<>(), List.of());
    }
}
