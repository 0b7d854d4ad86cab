package org.schoolhandbook.render;

import java.time.LocalDate;
import java.util.Optional;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;
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
 * @param language the code of the one in which it is written; empty: the reader's own
 */
public record Entry(
        String title,
        String url,
        String type,
        Optional<String> summary,
        String letter,
        Optional<LocalDate> updated,
        String shortName,
        Optional<FrontMatter> info,
        String language) {

    static Entry of(Page page) {
        return new Entry(
                page.title(),
                page.url(),
                page.info().type(),
                page.info().common().summary(),
                Titles.letter(page.title(), page.language()),
                page.info().common().updated(),
                page.original().shortName(),
                Optional.of(page.info()),
                page.language());
    }

    /** A page that readers may see, by its name. */
    static Optional<Entry> of(PageId id, Handbook handbook) {
        return Optional.ofNullable(handbook.pages().get(id))
                .filter(Page::published)
                .map(Entry::of);
    }

    /** Something that has no file of its own. */
    static Entry of(String type, String title, String url, Optional<String> summary) {
        return new Entry(title, url, type, summary, Titles.letter(title), Optional.empty(), "", Optional.empty(), "");
    }

    /** The same as one of this type. */
    Entry as(String other) {
        return new Entry(title, url, other, summary, letter, updated, shortName, info, language);
    }

    /** The same, written in this language. */
    Entry in(String code) {
        return new Entry(title, url, type, summary, letter, updated, shortName, info, code);
    }

    /** The same title for another page. */
    Entry leadingTo(String address) {
        return new Entry(title, address, type, summary, letter, updated, shortName, info, language);
    }
}
