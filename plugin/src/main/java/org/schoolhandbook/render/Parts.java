package org.schoolhandbook.render;

import java.util.ArrayList;
import java.util.List;
import org.schoolhandbook.model.Section;

/** Cuts a page at its headings of the second level. */
final class Parts {

    private Parts() {}

    /** What stands before the first of them. */
    static Html intro(List<Section> sections, Slices text) {
        List<Section> cuts = cuts(sections);
        return text.of(0, cuts.isEmpty() ? Integer.MAX_VALUE : cuts.get(0).start());
    }

    static List<Part> of(List<Section> sections, Slices text) {
        List<Section> cuts = cuts(sections);
        var parts = new ArrayList<Part>();
        for (int i = 0; i < cuts.size(); i++) {
            Section from = cuts.get(i);
            int until = i + 1 < cuts.size() ? cuts.get(i + 1).start() : Integer.MAX_VALUE;
            parts.add(new Part(from.anchor(), from.heading(), text.of(from.start(), until)));
        }
        return List.copyOf(parts);
    }

    private static List<Section> cuts(List<Section> sections) {
        return sections.stream()
                .filter(section -> section.level() == 2 && section.start() >= 0)
                .toList();
    }
}
