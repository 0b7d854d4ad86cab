package org.schoolhandbook.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.SearchWords;
import org.schoolhandbook.problem.Outcome;

/** Makes the index of a handbook, in one pass over its pages on many threads, and asks it what it must know. */
public final class SearchIndexer {

    private final Function<byte[], Supplier<byte[]>> keep;

    /** @param keep takes the bytes of a text and says how to get them back */
    public SearchIndexer(Function<byte[], Supplier<byte[]>> keep) {
        this.keep = keep;
    }

    /** The files of the index, and which questions it does not answer. */
    public Outcome<SearchIndex> index(Handbook handbook, SearchWords words) {
        var pages = new SearchPages(handbook);
        var postings = new Postings();
        List<Integer> numbers = IntStream.range(0, pages.count()).boxed().toList();
        var found = new ArrayList<Indexed>();
        Outcome.each(numbers, number -> Outcome.of(indexed(pages.of(number), postings)))
                .value()
                .forEach(found::addAll);
        var sections = new ArrayList<Postings.Words>();
        found.forEach(page -> sections.addAll(page.sections()));
        Grammar grammar = Grammar.of(handbook.languages().main());
        var synonyms = Synonyms.of(handbook.glossary(), words);
        var dictionary = Dictionary.of(synonyms.into(postings.of(sections), grammar, sections.size()));
        SearchIndex index = new IndexFiles(handbook, found, dictionary).index();
        return new Outcome<>(index, new Questions(engine(dictionary, grammar, found), found, handbook).problems(words));
    }

    private List<Indexed> indexed(List<SearchPage> pages, Postings postings) {
        return pages.stream()
                .map(page -> new Indexed(
                        page.url(),
                        page.weight(),
                        Lines.of(page, keep),
                        page.sections().stream()
                                .map(section -> postings.words(Impact.of(page, section)))
                                .toList()))
                .toList();
    }

    private static SearchEngine engine(Dictionary dictionary, Grammar grammar, List<Indexed> pages) {
        int[] pageOf = IntStream.range(0, pages.size())
                .flatMap(page ->
                        IntStream.range(0, pages.get(page).sections().size()).map(section -> page))
                .toArray();
        return new SearchEngine(
                dictionary,
                grammar,
                pageOf,
                pages.stream().mapToInt(Indexed::weight).toArray());
    }

    /**
     * What is kept of a page.
     *
     * @param weight of {@link SearchPage}
     */
    record Indexed(String url, int weight, Lines lines, List<Postings.Words> sections) {}
}
