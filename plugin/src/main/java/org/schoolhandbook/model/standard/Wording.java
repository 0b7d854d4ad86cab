package org.schoolhandbook.model.standard;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How texts are worded.
 *
 * @param jargon words that families may not know, each with plain ones
 * @param negative words that put families off, each with what to write instead
 * @param limits by audience
 */
public record Wording(
        SortedMap<String, String> jargon, SortedMap<String, String> negative, SortedMap<String, Limit> limits) {

    /**
     * What one audience can be expected to read.
     *
     * @param age the reading age of a page, in years
     * @param words of a sentence
     */
    public record Limit(int age, int words) {}

    /** Without any word or limit. */
    public static Wording none() {
        return new Wording(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }
}
