package org.schoolhandbook.model;

import java.util.List;

/**
 * All words that the handbook explains.
 *
 * @param terms in the order of their names
 * @param usedIn for each of them, the pages that use it, in the order of their ids
 */
public record Glossary(List<Term> terms, List<List<PageId>> usedIn) {

    /** A handbook that explains nothing. */
    public static Glossary none() {
        return new Glossary(List.of(), List.of());
    }
}
