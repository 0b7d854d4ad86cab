package org.schoolhandbook.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolhandbook.model.Glossary;
import org.schoolhandbook.model.SearchWords;

class SearchEngineTest {

    private static final int SEEDS = 300;

    @Test
    void itFindsWhatALookThroughAllPagesFinds() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            List<String> words = words(random);
            List<Set<String>> texts = texts(random, words);
            SearchEngine engine = engine(texts.stream()
                    .map(text -> page("Page", String.join(" ", text)))
                    .toList());
            for (int query = 0; query < 10; query++) {
                Set<String> asked = some(random, words, 1 + random.nextInt(3));
                assertThat(pages(engine, String.join(" ", asked) + " "))
                        .as("seed %d, query %s", seed, asked)
                        .isEqualTo(having(texts, asked));
            }
        }
    }

    /** Those that have all the words; where none has, those that have most of them. */
    private static Set<Integer> having(List<Set<String>> texts, Set<String> asked) {
        int most = texts.stream().mapToInt(text -> shared(text, asked)).max().orElse(0);
        return IntStream.range(0, texts.size())
                .filter(page -> most > 0 && shared(texts.get(page), asked) == most)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int shared(Set<String> text, Set<String> asked) {
        return (int) asked.stream().filter(text::contains).count();
    }

    /** Words that nobody could take for each other. */
    private static List<String> words(Random random) {
        var words = new ArrayList<String>();
        while (words.size() < 30) {
            String word = random.ints(9, 'b', 'y')
                    .mapToObj(letter -> String.valueOf((char) letter))
                    .collect(Collectors.joining());
            boolean near = words.stream()
                    .anyMatch(other -> other.startsWith(word.substring(0, 3)) || Spelling.edits(word, other, 4) <= 4);
            if (!near) {
                words.add(word);
            }
        }
        return words;
    }

    private static List<Set<String>> texts(Random random, List<String> words) {
        return IntStream.range(0, 1 + random.nextInt(40))
                .mapToObj(page -> some(random, words, 1 + random.nextInt(12)))
                .toList();
    }

    private static Set<String> some(Random random, List<String> words, int count) {
        var some = new LinkedHashSet<String>();
        for (int i = 0; i < count; i++) {
            some.add(words.get(random.nextInt(words.size())));
        }
        return some;
    }

    @Test
    void aTitleIsAboveAText() {
        SearchEngine engine = engine(List.of(
                page("Uniform", "What we say about bullying elsewhere."), page("Bullying", "We do not look away.")));
        assertThat(first(engine, "bullying")).isEqualTo(1);
    }

    @Test
    void anExactWordIsAboveOneThatWasForgiven() {
        SearchEngine engine =
                engine(List.of(page("Grammar", "Writing well."), page("Letters", "Some words about grannar, once.")));
        assertThat(first(engine, "grannar ")).isEqualTo(1);
        assertThat(first(engine, "gramar ")).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anxeity",
                "anxity",
                "anxietty",
                "amxiety",
                "nxiety",
                "naxiety",
                "anxieties",
                "anxious map",
                "ANXIETY",
                "ánxiety",
                "anxiety-map",
                "anxietymap",
                "anxiety maps",
                "anx"
            })
    void aWordIsFoundAsPeopleWriteIt(String typed) {
        SearchEngine engine = engine(List.of(
                page("Calm places", "Where to go."),
                page("Anxiety map", "A chart of the day, made when a child is anxious."),
                page("Uniform", "Black shoes.")));
        assertThat(first(engine, typed)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"behavior", "behaviour", "behaviors", "behavioural", "behavioral"})
    void bothSpellingsOfAWordAreTheSame(String typed) {
        SearchEngine engine = engine(List.of(page("Uniform", "Shoes."), page("Behaviour", "What we do.")));
        assertThat(first(engine, typed)).isEqualTo(1);
    }

    @Test
    void smallWordsCountWhereTheyAreAName() {
        SearchEngine engine = engine(List.of(
                page("What happens, step by step", "One step after the other, and on."),
                page("Step On", "A course of one day.")));
        assertThat(first(engine, "step on")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "...", "?!", ".*", "(", "[a-z]+", "😀", "\u0000", "<script>alert(1)</script>", "مدرسة"})
    void nothingToLookForFindsNothing(String typed) {
        assertThat(engine(List.of(page("Uniform", "Black shoes."))).search(typed))
                .isEmpty();
        assertThat(engine(List.of()).search(typed)).isEmpty();
    }

    @Test
    void aVeryLongQueryIsCut() {
        SearchEngine engine = engine(List.of(page("Uniform", "Black shoes.")));
        assertThat(first(engine, "shoes " + "x ".repeat(5_000))).isZero();
        assertThat(engine.search("x".repeat(10_000))).isEmpty();
    }

    private static SearchPage page(String title, String text) {
        return new SearchPage(
                title + ".html", title, "page", List.of(), List.of(new SearchSection("", "", List.of(), "", text, "")));
    }

    private static SearchEngine engine(List<SearchPage> pages) {
        var postings = new Postings();
        var sections = pages.stream()
                .map(page -> postings.words(Impact.of(page, page.sections().get(0))))
                .toList();
        return new SearchEngine(
                Dictionary.of(postings.of(sections)),
                Synonyms.of(Glossary.none(), SearchWords.none()),
                IntStream.range(0, pages.size()).toArray(),
                pages.stream().map(SearchPage::kind).toList());
    }

    private static Set<Integer> pages(SearchEngine engine, String typed) {
        return engine.search(typed).stream().map(engine::page).collect(Collectors.toCollection(TreeSet::new));
    }

    private static int first(SearchEngine engine, String typed) {
        List<SearchEngine.Hit> hits = engine.search(typed);
        assertThat(hits).as("hits for %s", typed).isNotEmpty();
        return engine.page(hits.get(0));
    }
}
