package org.schoolhandbook.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Topic;
import org.schoolhandbook.model.front.PageOrWords;
import org.schoolhandbook.model.front.PolicyInfo;

/** The ways from each page to others, besides the links of its text. */
final class FurtherWays {

    /** A page that everybody links to would have a list as long as the A to Z. */
    private static final int MOST_LINKS = 40;

    /** What a field of one page makes that page for the one that it names. */
    private record Relation(String field, String name) {}

    private static final List<Relation> RELATIONS = List.of(
            new Relation("supersedes", "replaced-by"),
            new Relation("replacedBy", "supersedes"),
            new Relation("requires", "needed-for"),
            new Relation("partOf", "parts"),
            new Relation("explains", "explained-in"));

    private final Handbook handbook;
    private final Backlinks backlinks;
    private final RelatedPages related;
    private final Map<String, Topic> topics;
    private final Neighbours neighbours;

    FurtherWays(Handbook handbook) {
        this.handbook = handbook;
        this.backlinks = new Backlinks(handbook);
        this.related = new RelatedPages(handbook, backlinks);
        this.topics = handbook.topics().stream().collect(Collectors.toMap(Topic::path, Function.identity()));
        this.neighbours = new Neighbours(handbook);
    }

    /** Those from a page that an author wrote. */
    Further from(Page page) {
        var relations = new ArrayList<Group>();
        Set<PageId> shown = new HashSet<>();
        for (Relation relation : RELATIONS) {
            List<PageId> naming = naming(page, relation);
            if (!naming.isEmpty()) {
                relations.add(new Group(relation.name(), byTitle(naming)));
                shown.addAll(naming);
            }
        }
        List<PageId> linked = backlinks.to(page.id()).stream()
                .filter(other -> !shown.contains(other))
                .toList();
        List<Entry> first = byTitle(linked).stream().limit(MOST_LINKS).toList();
        return new Further(
                relations,
                related.topics(page.id()).stream().map(FurtherWays::entry).toList(),
                related.of(page, shown).stream().map(this::entry).toList(),
                first,
                linked.size() - first.size(),
                about(page.path()),
                neighbours.before(page.id()).map(this::entry),
                neighbours.after(page.id()).map(this::entry));
    }

    /** What a policy says itself about the one that it replaced is shown where it says it. */
    private List<PageId> naming(Page page, Relation relation) {
        List<PageId> naming = backlinks.naming(page.id(), relation.field());
        return relation.name().equals("supersedes") && page.info() instanceof PolicyInfo policy
                ? naming.stream()
                        .filter(id -> policy.supersedes()
                                .flatMap(PageOrWords::page)
                                .filter(id::equals)
                                .isEmpty())
                        .toList()
                : naming;
    }

    /** Those from the page of a topic that the theme makes up. */
    Further from(Topic topic) {
        return Further.about(about(topic.path()));
    }

    /** A topic as a way to its page, with the number of those that it leads to. */
    static Entry entry(Topic topic) {
        return Entry.of(
                "topic",
                topic.title(),
                topic.url(),
                Optional.of(Integer.toString(topic.pages().size())));
    }

    private List<Group> about(String path) {
        Topic topic = topics.get(path);
        if (topic == null) {
            return List.of();
        }
        return Group.byType(topic.pages().stream().map(handbook.pages()::get).toList(), List.of());
    }

    private List<Entry> byTitle(Collection<PageId> pages) {
        return ByTitle.sorted(pages.stream().map(this::entry));
    }

    private Entry entry(PageId page) {
        return Entry.of(handbook.pages().get(page));
    }
}
