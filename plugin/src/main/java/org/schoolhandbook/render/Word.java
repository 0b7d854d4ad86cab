package org.schoolhandbook.render;

import java.util.List;
import java.util.Optional;

/**
 * What a template sees of a word of the glossary.
 *
 * @param id of its explanation on a page that uses it; no heading's id can be the same
 * @param name as it should be written
 * @param expansion what an acronym stands for
 * @param definition what it means, without markup
 * @param url its place in the glossary, from the site's root
 * @param letter under which an A to Z has it
 * @param usedIn the pages that use it
 */
public record Word(
        String id,
        String name,
        Optional<String> expansion,
        String definition,
        String url,
        String letter,
        List<Entry> usedIn) {}
