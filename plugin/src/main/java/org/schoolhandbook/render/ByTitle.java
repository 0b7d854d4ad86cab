package org.schoolhandbook.render;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.schoolhandbook.model.Language;

/** Puts pages in the order of an A to Z. */
final class ByTitle {

    private static final Comparator<Keyed> ORDER =
            Comparator.comparing(Keyed::key).thenComparing(keyed -> keyed.entry.url());

    private record Keyed(String key, Entry entry) {}

    private ByTitle() {}

    static List<Entry> sorted(Stream<Entry> entries) {
        return entries.map(entry -> new Keyed(
                        Titles.folded(entry.title(), entry.language().isEmpty() ? Language.ENGLISH : entry.language()),
                        entry))
                .sorted(ORDER)
                .map(Keyed::entry)
                .toList();
    }
}
