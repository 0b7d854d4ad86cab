package org.schoolhandbook.model;

/**
 * A run of the reader's words in a {@link Body}.
 *
 * @param words without markup or escapes
 * @param glossary whether a glossary term may be linked here: not in a heading, a link or code
 * @param line 1-based line in the page's source
 * @param column 1-based column in the page's source
 */
public record Text(String words, boolean glossary, int line, int column) {}
