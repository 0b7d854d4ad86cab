package org.schoolhandbook.render;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The ways from a page to others, besides the links of its text.
 *
 * @param relations the pages whose front matter names this one: {@code explained-in}, {@code needed-for},
 *     {@code parts} and {@code replaced-by}
 * @param topics what the page is about
 * @param related at most five pages that are about the same, or linked with this one
 * @param linkedFrom the pages that lead here, or the first of them
 * @param more how many others lead here
 * @param about the pages of the topic, if this is the page of one, by their types
 */
public record Further(
        List<Group> relations,
        List<Entry> topics,
        List<Entry> related,
        List<Entry> linkedFrom,
        int more,
        List<Group> about) {

    /** For readers of another language: what links here in this one would be a long list that they cannot read. */
    Further related(UnaryOperator<List<Entry>> found) {
        List<Group> named = relations.stream()
                .map(group -> new Group(group.name(), found.apply(group.pages())))
                .toList();
        return new Further(named, List.of(), found.apply(related), List.of(), 0, List.of());
    }

    /** Of a page that leads nowhere else. */
    static Further none() {
        return new Further(List.of(), List.of(), List.of(), List.of(), 0, List.of());
    }
}
