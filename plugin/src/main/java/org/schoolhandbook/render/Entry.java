package org.schoolhandbook.render;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A page in a list.
 *
 * @param url from the site's root, percent-encoded
 * @param type of the page; {@code folder} for a folder
 * @param letter under which an A to Z lists it: upper case, or {@code 0-9}
 */
public record Entry(
        String title, String url, String type, Optional<String> summary, String letter, Optional<LocalDate> updated) {}
