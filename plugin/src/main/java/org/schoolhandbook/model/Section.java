package org.schoolhandbook.model;

/**
 * A heading and what follows it up to the next one.
 *
 * @param anchor the heading's id, unique in its page; empty for the text before the first heading
 * @param level 1 to 6; 0 for the text before the first heading
 * @param heading the heading's words, without markup
 * @param piece the number of the first text of this section among the {@link Body#texts()} of its page
 */
public record Section(String anchor, int level, String heading, int piece) {}
