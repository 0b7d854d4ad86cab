package org.schoolhandbook.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.schoolhandbook.model.Draft;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Topic;

/** Gathers what the pages are about. Names that differ only in capitals, accents and signs are one topic. */
final class Topics {

    private static final Comparator<Topic> BY_TITLE = Comparator.comparing(
                    (Topic topic) -> topic.title().toLowerCase(Locale.ROOT))
            .thenComparing(Topic::path);

    private final String extension;
    private final Map<PageId, String> paths;

    /**
     * @param extension of pages, with its dot
     * @param paths of all pages
     */
    Topics(String extension, Map<PageId, String> paths) {
        this.extension = extension;
        this.paths = paths;
    }

    /** @param published in the order of their ids */
    List<Topic> of(List<Draft> published) {
        Map<String, String> own = published.stream()
                .filter(page -> paths.get(page.id()).startsWith(Topic.FOLDER + "/"))
                .collect(Collectors.toMap(
                        page -> paths.get(page.id()),
                        page -> page.info().common().title(),
                        (first, second) -> first));
        var names = new HashMap<String, String>();
        var pages = new TreeMap<String, Set<PageId>>();
        for (Draft page : published) {
            for (String name : page.info().common().topics()) {
                String path = path(name);
                names.putIfAbsent(path, capital(name));
                Set<PageId> about = pages.computeIfAbsent(path, key -> new LinkedHashSet<>());
                if (!path.equals(paths.get(page.id()))) {
                    about.add(page.id());
                }
            }
        }
        return pages.entrySet().stream()
                .map(topic -> topic(topic.getKey(), topic.getValue(), own, names))
                .sorted(BY_TITLE)
                .toList();
    }

    private static Topic topic(String path, Set<PageId> pages, Map<String, String> own, Map<String, String> names) {
        return new Topic(own.getOrDefault(path, names.get(path)), path, List.copyOf(pages));
    }

    /** The list of all topics is the first page of their folder. */
    private String path(String name) {
        String slug = PagePaths.slug(name);
        return Topic.FOLDER + "/" + (slug.equals("index") ? "index-topic" : slug) + extension;
    }

    private static String capital(String name) {
        int first = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    }
}
