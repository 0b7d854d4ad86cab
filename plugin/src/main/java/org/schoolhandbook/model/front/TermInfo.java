package org.schoolhandbook.model.front;

import java.util.List;
import java.util.Optional;

/**
 * One word or short form; the body is its meaning.
 *
 * @param kind {@code acronym} or {@code term}; empty if its author gave none
 * @param expansion what the letters stand for
 * @param variants other forms that texts use
 * @param misspellings for search only
 * @param formerNames no longer used
 */
public record TermInfo(
        Common common,
        String kind,
        Optional<String> expansion,
        List<String> variants,
        List<String> misspellings,
        List<String> formerNames)
        implements FrontMatter {

    static final String TYPE = "term";

    @Override
    public String type() {
        return TYPE;
    }
}
