package org.schoolhandbook.render;

import java.time.LocalDate;
import java.util.Optional;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.front.FrontMatter;

/**
 * A page in a list.
 *
 * @param url from the site's root, percent-encoded
 * @param type of the page; {@code folder} for a folder, {@code word} for a word of the glossary, {@code former}
 *     for a name that is no longer used, {@code topic} for a topic
 * @param letter under which an A to Z lists it: upper case, or {@code 0-9}
 * @param shortName of its file, by which {@code school.yml} names a role; empty if it is no page
 * @param info its front matter, if it is a page
 */
public record Entry(
        String title,
        String url,
        String type,
        Optional<String> summary,
        String letter,
        Optional<LocalDate> updated,
        String shortName,
        Optional<FrontMatter> info) {

    static Entry of(Page page) {
        return new Entry(
                page.title(),
                page.url(),
                page.info().type(),
                page.info().common().summary(),
                Titles.letter(page.title()),
                page.info().common().updated(),
                page.id().shortName(),
                Optional.of(page.info()));
    }

    /** Something that has no file of its own. */
    static Entry of(String type, String title, String url, Optional<String> summary) {
        return new Entry(title, url, type, summary, Titles.letter(title), Optional.empty(), "", Optional.empty());
    }
}
