package org.schoolhandbook.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
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

    private static Outcome<List<Artifact>> index(Handbook handbook, Language language, SearchWords words) {
        var pages = new SearchPages(handbook, language);
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
        Grammar grammar = Grammar.of(language);
        boolean main = language.equals(handbook.languages().main());
        // The glossary and its synonyms are in the handbook's own words.
        var synonyms = main ? Synonyms.of(handbook.glossary(), words) : Synonyms.none();
        var dictionary = Dictionary.of(synonyms.into(postings.of(sections), grammar, sections.size()));
        var files = new IndexFiles(language, new Texts(pages, found), found, dictionary).all();
        var questions = new Questions(engine(dictionary, grammar, found), found, handbook, language);
        return new Outcome<>(files, questions.problems(words));
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
     * @param source the number of the handbook's page that it comes from
     * @param weight of {@link SearchPage}
     * @param sizes how long its sections are as they are written
     * @param hash of them
     */
    record Indexed(int source, String url, int weight, int[] sizes, byte[] hash, List<Postings.Words> sections) {

        static Indexed of(SearchPage page, int source, Postings postings) {
            int[] sizes = new int[page.sections().size()];
            var lines = new StringBuilder();
            for (int i = 0; i < sizes.length; i++) {
                int before = lines.length();
                page.write(i, i + 1, lines);
                sizes[i] = lines.length() - before;
            }
            return new Indexed(
                    source,
                    page.url(),
                    page.weight(),
                    sizes,
                    IndexFiles.sha256().digest(lines.toString().getBytes(StandardCharsets.UTF_8)),
                    page.sections().stream()
                            .map(section -> postings.words(Impact.of(page, section)))
                            .toList());
        }
    }
}
