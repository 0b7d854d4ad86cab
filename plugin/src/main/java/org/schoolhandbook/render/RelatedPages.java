package org.schoolhandbook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Topic;

/**
 * Which pages to read besides one: two points for each topic that both name, one if this page leads there, one if that
 * page leads here. Most points first, then by title, then by id. First pages of folders are lists, and do not count.
 */
final class RelatedPages {

    private static final int MOST = 5;

    /** A topic of more pages says little about two of them. */
    private static final int WIDE = 100;

    private final Backlinks backlinks;
    private final Map<PageId, List<Topic>> topics = new HashMap<>();
    private final Map<PageId, String> titles = new HashMap<>();

    RelatedPages(Handbook handbook, Backlinks backlinks) {
        this.backlinks = backlinks;
        handbook.published().stream()
                .filter(page -> !page.isIndex())
                .forEach(page -> titles.put(page.id(), Titles.folded(page.title())));
        handbook.topics()
                .forEach(topic -> topic.pages()
                        .forEach(page -> topics.computeIfAbsent(page, key -> new ArrayList<>())
                                .add(topic)));
    }

    /** What a page is about, by title. */
    List<Topic> topics(PageId page) {
        return topics.getOrDefault(page, List.of());
    }

    /** @param without pages that are shown already */
    List<PageId> of(Page page, Set<PageId> without) {
        if (page.isIndex()) {
            return List.of();
        }
        var points = new HashMap<PageId, Integer>();
        topics(page.id()).stream()
                .filter(topic -> topic.pages().size() <= WIDE)
                .flatMap(topic -> topic.pages().stream())
                .forEach(other -> points.merge(other, 2, Integer::sum));
        Stream.concat(Backlinks.targets(page).distinct(), backlinks.to(page.id()).stream())
                .forEach(other -> points.merge(other, 1, Integer::sum));
        return points.keySet().stream()
                .filter(other -> !other.equals(page.id()) && !without.contains(other) && titles.containsKey(other))
                .sorted(Comparator.comparing((PageId other) -> -points.get(other))
                        .thenComparing(titles::get)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }
}
