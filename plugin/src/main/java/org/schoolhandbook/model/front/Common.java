package org.schoolhandbook.model.front;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Status;

/**
 * The front matter that every page has.
 *
 * @param title as shown; never blank
 * @param summary one sentence for lists and search results
 * @param date the page's own date, which orders posts and releases {@link Status#PUBLISHED_DATE} pages
 * @param updated when its words last changed, as the author says
 * @param status as written or by default
 * @param tags in the order written
 * @param audience whom it is for: {@code parents}, {@code staff}, {@code children}, {@code governors}
 * @param topics what it is grouped under
 * @param aliases other words that readers look for; not shown
 * @param requires the pages to read or do first
 * @param partOf the page that it is a part of
 * @param order where it stands in menus and lists, lower first; without one, after those that have one
 * @param written every field as the author wrote it, by name; nested names joined with dots. Values are strings, lists
 *     and maps of strings
 */
public record Common(
        String title,
        Optional<String> summary,
        Optional<LocalDateTime> date,
        Optional<LocalDate> updated,
        Status status,
        List<String> tags,
        List<String> audience,
        List<String> topics,
        List<String> aliases,
        List<PageId> requires,
        Optional<PageId> partOf,
        Optional<Integer> order,
        SortedMap<String, Object> written) {

    /** That of a page of which nothing but the title is known. */
    public static Common titled(String title, Status status) {
        return new Common(
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                status,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>());
    }
}
