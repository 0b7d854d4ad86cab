package org.schoolhandbook.index;

import java.util.List;

/**
 * What readers find as one thing: a page, or a word of the glossary.
 *
 * @param url from the site's root; with the anchor, if it is a part of a page
 * @param kind the page's type, or {@code term}
 * @param weight how much sooner or later it is wanted than others that say the same, see {@link #USUAL}
 * @param audience whom it is for
 * @param sections at least one; the first is the page itself
 */
record SearchPage(
        String url, String title, String kind, int weight, List<String> audience, List<SearchSection> sections) {

    /** The weight of most pages. */
    static final int USUAL = 25;

    /** One line for the page and one for each section, with tabs between. Nothing in it has a tab or line end. */
    String lines() {
        var out = new StringBuilder("P\t")
                .append(url)
                .append('\t')
                .append(title)
                .append('\t')
                .append(kind)
                .append('\t')
                .append(String.join(" ", audience));
        for (SearchSection section : sections) {
            out.append("\nS\t")
                    .append(section.anchor())
                    .append('\t')
                    .append(section.heading())
                    .append('\t')
                    .append(section.summary())
                    .append('\t')
                    .append(section.text());
        }
        return out.append('\n').toString();
    }
}
