package org.schoolhandbook.render;

/**
 * A page's text from one heading of the second level to the next.
 *
 * @param anchor the heading's id
 * @param heading its words, without markup
 * @param body all of it, with the heading; templates print it with {@code <@part.body/>}
 */
public record Part(String anchor, String heading, Html body) {}
