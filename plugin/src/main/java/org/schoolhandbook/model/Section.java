package org.schoolhandbook.model;

/**
 * A heading and what follows it up to the next one.
 *
 * @param anchor the heading's id, unique in its page; before the first heading it is that of the title, if the
 *     title was a heading of the text, and else empty
 * @param level 1 to 6; 0 for the text before the first heading
 * @param heading the heading's words, without markup
 * @param start where the heading begins, in bytes of the body's HTML; -1 if it stands inside another block, such as a
 *     quotation, where the page cannot be cut
 * @param piece the number of the first text of this section among the {@link Body#texts()} of its page
 */
public record Section(String anchor, int level, String heading, int start, int piece) {}
