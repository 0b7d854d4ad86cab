package org.schoolhandbook.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;

/** Pages that lead each kind of reader to what was written for them. */
final class Audiences {

    static final String FOLDER = "for";

    private static final List<String> ALL = List.of("parents", "staff", "governors", "children");

    /** What each reader needs most comes first; a type that is not named follows in the usual order. */
    private static final Map<String, List<String>> FIRST = Map.of(
            "parents", List.of("guide", "leaflet", "policy", "signpost", "worksheet", "plan-template"),
            "staff", List.of("phrase", "pathway", "plan-template", "tool", "policy", "training"),
            "governors", List.of("policy", "principle", "approach", "training"),
            "children", List.of("worksheet", "guide", "tool"));

    private final Handbook handbook;

    Audiences(Handbook handbook) {
        this.handbook = handbook;
    }

    /** The readers for whom there is a page. */
    List<String> names() {
        return ALL.stream()
                .filter(name -> handbook.published().stream().anyMatch(page -> isFor(page, name)))
                .toList();
    }

    /** The way to each of their pages. */
    List<Entry> entries() {
        return names().stream().map(this::entry).toList();
    }

    Entry entry(String name) {
        String title = handbook.words().getOrDefault("for." + name, name);
        return Entry.of("for", title, path(name), Optional.empty());
    }

    static String path(String name) {
        return FOLDER + "/" + name + ".html";
    }

    /** What is for a reader, by type. */
    Further pages(String name) {
        List<Page> pages =
                handbook.published().stream().filter(page -> isFor(page, name)).toList();
        return Further.about(Group.byType(pages, FIRST.get(name)));
    }

    private static boolean isFor(Page page, String name) {
        return page.info().common().audience().contains(name) && !page.isIndex();
    }
}
