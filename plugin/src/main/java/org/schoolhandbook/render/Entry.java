package org.schoolhandbook.render;

import java.time.LocalDate;
import java.util.Optional;
import org.schoolhandbook.model.Page;

/**
 * A page in a list.
 *
 * @param url from the site's root, percent-encoded
 * @param type of the page; {@code folder} for a folder
 * @param letter under which an A to Z lists it: upper case, or {@code 0-9}
 */
public record Entry(
        String title, String url, String type, Optional<String> summary, String letter, Optional<LocalDate> updated) {

    static Entry of(Page page) {
        return new Entry(
                page.title(),
                page.url(),
                page.info().type(),
                page.info().common().summary(),
                Titles.letter(page.title()),
                page.info().common().updated());
    }
}
