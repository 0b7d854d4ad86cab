package org.schoolhandbook.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Mention;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;

/** The pages that a reader must find from anywhere: as {@code school.yml} says, or those of the usual names. */
final class StartPages {

    private static final List<String> USUAL =
            List.of("plans/therapeutic-plan.md", "policies/behaviour.md", "about/contact.md", "help/home-support.md");

    private StartPages() {}

    static List<Entry> of(Handbook handbook) {
        List<Mention> start = handbook.school().start();
        Stream<String> paths = start.isEmpty() ? USUAL.stream() : start.stream().map(Mention::path);
        return paths.map(path -> Optional.ofNullable(handbook.pages().get(new PageId(path))))
                .flatMap(Optional::stream)
                .filter(Page::published)
                .map(Entry::of)
                .toList();
    }
}
