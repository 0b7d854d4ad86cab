package org.schoolhandbook.model;

import java.util.List;

/**
 * What authors say about searching.
 *
 * @param synonyms of {@code synonyms.yml}, in its order; packs first
 * @param questions of {@code queries.yml}, in its order; packs first
 */
public record SearchWords(List<Synonym> synonyms, List<Question> questions) {

    /** Those of several files. */
    public static SearchWords together(List<SearchWords> all) {
        return new SearchWords(
                all.stream().flatMap(words -> words.synonyms.stream()).toList(),
                all.stream().flatMap(words -> words.questions.stream()).toList());
    }

    /** Of a handbook that says nothing. */
    public static SearchWords none() {
        return new SearchWords(List.of(), List.of());
    }
}
