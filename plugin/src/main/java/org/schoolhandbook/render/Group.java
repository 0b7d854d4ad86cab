package org.schoolhandbook.render;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.front.FrontMatter;

/**
 * Pages that belong together.
 *
 * @param name of what joins them, by which a template finds the words for it
 */
public record Group(String name, List<Entry> pages) {

    /** What a school decided comes first, pages of no special type come last. */
    private static final List<String> TYPES = Stream.concat(
                    FrontMatter.TYPES.stream().filter(type -> !type.equals("page")), Stream.of("page"))
            .toList();

    /** One group for each type of page, these first. */
    static List<Group> byType(List<Page> pages, List<String> first) {
        List<String> order =
                Stream.concat(first.stream(), TYPES.stream()).distinct().toList();
        Comparator<String> byPlace =
                Comparator.comparing(type -> order.contains(type) ? order.indexOf(type) : order.size());
        return pages.stream()
                .collect(Collectors.groupingBy(
                        page -> page.info().type(),
                        () -> new TreeMap<>(byPlace.thenComparing(Comparator.naturalOrder())),
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(type -> new Group(
                        type.getKey(), ByTitle.sorted(type.getValue().stream().map(Entry::of))))
                .toList();
    }
}
