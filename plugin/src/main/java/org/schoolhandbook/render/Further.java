package org.schoolhandbook.render;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The ways from a page to others, besides the links of its text.
 *
 * @param relations the pages whose front matter names this one: {@code explained-in}, {@code needed-for},
 *     {@code parts}, {@code replaced-by} and {@code supersedes}
 * @param topics what the page is about
 * @param related at most five pages that are about the same, or linked with this one
 * @param linkedFrom the pages that lead here, or the first of them
 * @param more how many others lead here
 * @param about the pages of the topic or for the reader whose page this is, by their types
 * @param before the page before this one in its folder
 * @param next the page after it
 */
public record Further(
        List<Group> relations,
        List<Entry> topics,
        List<Entry> related,
        List<Entry> linkedFrom,
        int more,
        List<Group> about,
        Optional<Entry> before,
        Optional<Entry> next) {

    /** For readers of another language: what links here in this one would be a long list that they cannot read. */
    Further related(UnaryOperator<List<Entry>> found) {
        List<Group> named = relations.stream()
                .map(group -> new Group(group.name(), found.apply(group.pages())))
                .toList();
        return new Further(
                named, List.of(), found.apply(related), List.of(), 0, List.of(), Optional.empty(), Optional.empty());
    }

    /** Of a page that leads nowhere else. */
    static Further none() {
        return about(List.of());
    }

    /** Of a page that the theme makes up for a topic or for one kind of reader. */
    static Further about(List<Group> pages) {
        return new Further(List.of(), List.of(), List.of(), List.of(), 0, pages, Optional.empty(), Optional.empty());
    }
}
