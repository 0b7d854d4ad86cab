package org.schoolhandbook.index;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.SearchWords;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Problem;

/**
 * Makes an index for each language of a handbook, in one pass over its pages on many threads, and asks it what it must
 * know.
 */
public final class SearchIndexer {

    private final Function<byte[], Supplier<byte[]>> keep;

    /** @param keep takes the bytes of a text and says how to get them back */
    public SearchIndexer(Function<byte[], Supplier<byte[]>> keep) {
        this.keep = keep;
    }

    /** The files of all of them, and which questions they do not answer. */
    public Outcome<SearchIndex> index(Handbook handbook, SearchWords words) {
        var manifests = new TreeMap<String, String>();
        var files = new ArrayList<Artifact>();
        var problems = new ArrayList<Problem>();
        for (Language language : languages(handbook)) {
            Outcome<List<Artifact>> index = index(handbook, language, words);
            manifests.put(language.code(), index.value().get(0).path());
            files.addAll(index.value());
            problems.addAll(index.problems());
        }
        return new Outcome<>(new SearchIndex(manifests, List.copyOf(files)), problems);
    }

    /** The main one, and those in which there are translations. */
    private static List<Language> languages(Handbook handbook) {
        Stream<Language> others = handbook.translated().stream()
                .map(Page::language)
                .distinct()
                .sorted()
                .map(handbook.languages()::of);
        return Stream.concat(Stream.of(handbook.languages().main()), others).toList();
    }

    private Outcome<List<Artifact>> index(Handbook handbook, Language language, SearchWords words) {
        var pages = new SearchPages(handbook, language);
        var postings = new Postings();
        List<Integer> numbers = IntStream.range(0, pages.count()).boxed().toList();
        var found = new ArrayList<Indexed>();
        Outcome.each(numbers, number -> Outcome.of(indexed(pages.of(number), postings)))
                .value()
                .forEach(found::addAll);
        var sections = new ArrayList<Postings.Words>();
        found.forEach(page -> sections.addAll(page.sections()));
        Grammar grammar = Grammar.of(language);
        boolean main = language.equals(handbook.languages().main());
        // The glossary and its synonyms are in the handbook's own words.
        var synonyms = main ? Synonyms.of(handbook.glossary(), words) : Synonyms.none();
        var dictionary = Dictionary.of(synonyms.into(postings.of(sections), grammar, sections.size()));
        var files = new IndexFiles(language, found, dictionary).all();
        var questions = new Questions(engine(dictionary, grammar, found), found, handbook, language);
        return new Outcome<>(files, questions.problems(words));
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
