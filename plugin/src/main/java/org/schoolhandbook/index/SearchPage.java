package org.schoolhandbook.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What readers find as one thing: a page, or a word of the glossary.
 *
 * @param url from the site's root; with the anchor, if it is a part of a page
 * @param kind the page's type, or {@code term}
 * @param weight how much sooner or later it is wanted than others that say the same, see {@link #USUAL}
 * @param audience whom it is for
 * @param person of a role
 * @param sections at least one; the first is the page itself
 */
record SearchPage(
        String url,
        String title,
        String kind,
        int weight,
        List<String> audience,
        Optional<Person> person,
        List<SearchSection> sections) {

    /**
     * Whom a reader may ask.
     *
     * @param name of whoever holds the role, if the school says so
     * @param contact the address of a page that says how to reach them, from the site's root; empty for the school's own
     */
    record Person(String name, String contact) {}

    /** The weight of most pages. */
    static final int USUAL = 25;

    /** What is said of the page: a line of cells with tabs between. */
    void writePage(ScriptText out) {
        var cells = new ArrayList<>(List.of("P", url, title, kind, String.join(" ", audience)));
        person.ifPresent(one -> cells.addAll(List.of(one.name(), one.contact())));
        out.line(cells);
    }

    /** The same of a section. */
    static void write(SearchSection section, ScriptText out) {
        out.line(List.of("S", section.anchor(), section.heading(), section.summary(), section.shown()));
    }
}
