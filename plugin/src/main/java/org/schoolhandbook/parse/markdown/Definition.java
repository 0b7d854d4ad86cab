package org.schoolhandbook.parse.markdown;

import java.util.List;
import java.util.Optional;
import org.schoolhandbook.problem.Place;

/**
 * An entry of a glossary.
 *
 * @param name the word
 * @param expansion what stands in brackets after it
 * @param words its definition, without markup
 * @param also what its line "Also:" lists
 * @param formerly what its line "Formerly:" lists
 * @param misspelt what its line "Misspelt:" lists
 * @param audience what its line "For:" lists
 * @param anchor its id on the page
 * @param end where its HTML ends, in bytes of the body
 * @param at where it is written
 */
public record Definition(
        String name,
        Optional<String> expansion,
        String words,
        List<String> also,
        List<String> formerly,
        List<String> misspelt,
        List<String> audience,
        String anchor,
        int end,
        Place at) {}
