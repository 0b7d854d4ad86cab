package org.schoolhandbook.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Link;
import org.schoolhandbook.model.Mention;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;

/** Which published pages lead to a page, by their text or by a field. */
final class Backlinks {

    private final Map<PageId, Set<PageId>> links = new HashMap<>();
    private final Map<String, Map<PageId, Set<PageId>>> fields = new HashMap<>();

    Backlinks(Handbook handbook) {
        for (Page page : handbook.published()) {
            targets(page).filter(to -> !to.equals(page.id())).forEach(to -> add(links, to, page));
            page.fields().mentions().stream()
                    .filter(mention -> mention.kind() == Mention.Kind.PAGE)
                    .forEach(mention -> add(
                            fields.computeIfAbsent(mention.field(), field -> new HashMap<>()),
                            new PageId(mention.path()),
                            page));
        }
    }

    private static void add(Map<PageId, Set<PageId>> to, PageId target, Page from) {
        to.computeIfAbsent(target, key -> new TreeSet<>()).add(from.id());
    }

    /** What a page leads to, by its text or its fields. */
    static Stream<PageId> targets(Page page) {
        Stream<PageId> named = page.fields().mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PAGE)
                .map(mention -> new PageId(mention.path()));
        Stream<PageId> linked = page.body().links().stream()
                .filter(Link.ToPage.class::isInstance)
                .map(link -> ((Link.ToPage) link).page());
        return Stream.concat(named, linked);
    }

    /** The pages that lead to this one, in the order of their ids. */
    Set<PageId> to(PageId page) {
        return links.getOrDefault(page, Set.of());
    }

    /** The pages that name this one in a field. */
    List<PageId> naming(PageId page, String field) {
        return List.copyOf(fields.getOrDefault(field, Map.of()).getOrDefault(page, Set.of()));
    }
}
