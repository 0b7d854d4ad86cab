package org.schoolhandbook.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The front matter that every page has.
 *
 * @param title as shown; never blank
 * @param summary one sentence for lists and search results
 * @param date the page's own date, which orders posts and releases {@link Status#PUBLISHED_DATE} pages
 * @param updated when its words last changed, as the author says
 * @param status as written or by default
 * @param tags in the order written
 * @param written every field as the author wrote it, by name; nested names joined with dots. Values are strings or
 *     lists of strings
 */
public record Common(
        String title,
        Optional<String> summary,
        Optional<LocalDateTime> date,
        Optional<LocalDate> updated,
        Status status,
        List<String> tags,
        SortedMap<String, Object> written) {}
