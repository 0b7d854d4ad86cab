package org.schoolhandbook.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.schoolhandbook.model.Handbook;

/** Makes the index of a handbook, in one pass over its pages on many threads. */
public final class SearchIndexer {

    /** The files of the index, and what pages must know to use it. */
    public SearchIndex index(Handbook handbook) {
        var pages = new SearchPages(handbook);
        var postings = new Postings();
        List<List<Indexed>> indexed = IntStream.range(0, pages.count())
                .parallel()
                .mapToObj(number -> pages.of(number).stream()
                        .map(page -> Indexed.of(page, number, postings))
                        .toList())
                .toList();
        var found = new ArrayList<Indexed>();
        indexed.forEach(found::addAll);
        var sections = new ArrayList<Postings.Words>();
        found.forEach(page -> sections.addAll(page.sections()));
        return new IndexFiles(handbook, pages, found, Dictionary.of(postings.of(sections))).index();
    }

    /**
     * What is kept of a page.
     *
     * @param source the number of the handbook's page that it comes from
     * @param size the length of its {@link SearchPage#lines()}
     * @param hash of them
     */
    record Indexed(int source, String kind, int size, int hash, List<Postings.Words> sections) {

        static Indexed of(SearchPage page, int source, Postings postings) {
            String lines = page.lines();
            return new Indexed(
                    source,
                    page.kind(),
                    lines.length(),
                    lines.hashCode(),
                    page.sections().stream()
                            .map(section -> postings.words(Impact.of(page, section)))
                            .toList());
        }
    }
}
