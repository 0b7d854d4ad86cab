package org.schoolhandbook.model;

import org.schoolhandbook.problem.Place;

/**
 * A run of the reader's words in a {@link Body}.
 *
 * @param words without markup or escapes
 * @param glossary whether a glossary term may be linked here: not in a heading, a link or code
 * @param code whether it is code and no sentence
 * @param line 1-based line in the page's source
 * @param column 1-based column in the page's source
 */
public record Text(String words, boolean glossary, boolean code, int line, int column) {

    /** Where some of the words are written. They may go over several lines. */
    public Place place(String file, int from, int length) {
        String before = words.substring(0, from);
        int lineStart = before.lastIndexOf('\n') + 1;
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        int start = lineStart == 0 ? column : 1;
        return new Place(file, line + lines, start + before.codePointCount(lineStart, from), length);
    }
}
