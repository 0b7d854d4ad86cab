package org.schoolhandbook.index;

import java.util.List;

/**
 * One document of the index: a heading and its text.
 *
 * @param anchor empty for the top of the page
 * @param heading empty for the top of the page, whose heading is the page's title
 * @param names what else it is called
 * @param summary what introduces it
 * @param text its words without markup
 * @param fields words of its front matter that readers do not see in this form
 */
record SearchSection(String anchor, String heading, List<String> names, String summary, String text, String fields) {

    /** In characters. Longer texts are found by all their words, but where they are quoted, it is from the beginning. */
    private static final int LONGEST = 10_000;

    /** The text from which readers see a piece. */
    String shown() {
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST) + 1);
    }
}
