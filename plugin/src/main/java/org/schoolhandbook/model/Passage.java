package org.schoolhandbook.model;

import java.util.List;

/**
 * A paragraph, heading, cell or other block of a {@link Body}.
 *
 * @param texts its words
 * @param links the addresses in it
 */
public record Passage<L>(List<Text> texts, List<L> links) {

    /** Keeps copies of the lists. */
    public Passage {
        texts = List.copyOf(texts);
        links = List.copyOf(links);
    }
}
