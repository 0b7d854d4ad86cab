package org.schoolhandbook.model;

import java.util.List;
import java.util.Optional;
import org.schoolhandbook.problem.Place;

/**
 * A word of the glossary.
 *
 * @param name as it should be written
 * @param expansion what an acronym stands for
 * @param definition what it means, without markup
 * @param variants other ways to write or say it that are right too
 * @param misspellings wrong ones that readers search for
 * @param formerNames what it was called before
 * @param audience whom it is for
 * @param page where it is explained
 * @param anchor the id of its place on that page; empty if the page is about nothing else
 * @param end where its explanation ends, in bytes of the page's {@link Body}
 * @param at where its author wrote it
 */
public record Term(
        String name,
        Optional<String> expansion,
        String definition,
        List<String> variants,
        List<String> misspellings,
        List<String> formerNames,
        List<String> audience,
        PageId page,
        String anchor,
        int end,
        Place at) {

    /** Whether capital letters matter: an acronym is written in one way only. */
    public boolean isAcronym() {
        return expansion.isPresent() || Acronyms.isOne(name);
    }
}
