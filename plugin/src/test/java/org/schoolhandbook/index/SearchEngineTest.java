package org.schoolhandbook.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolhandbook.model.Glossary;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.SearchWords;
import org.schoolhandbook.model.Synonym;

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
    void aNameOfItsOwnIsAboveAnAliasAndAnAliasAboveAHeading() {
        SearchPage heading =
                page("People", List.of(section("", ""), section("Headteacher", "Our headteacher writes.")));
        SearchPage alias = named("Who is who", "headteacher", "Our headteacher and others.");
        SearchPage title = page("Headteacher", "Answers for the school.");
        SearchPage text = page("Office", "Ring the office, and ask for the headteacher of the school.");
        SearchEngine engine = engine(List.of(text, heading, alias, title));
        assertThat(pages(engine, "headteacher")).containsExactly(3, 2, 1, 0);
        assertThat(pages(engine, "head teacher")).containsExactly(3, 2, 1, 0);
    }

    @Test
    void manyAliasesWithOneWordSayNoMoreThanOne() {
        SearchPage loud = new SearchPage(
                "a.html",
                "Advice line",
                "page",
                SearchPage.USUAL,
                List.of(),
                Optional.empty(),
                List.of(new SearchSection(
                        "",
                        "",
                        List.of("about suspended children", "when suspended", "suspended again", "if suspended"),
                        "",
                        "We listen.",
                        "")));
        assertThat(first(engine(List.of(loud, page("Suspended children", "What we do."))), "suspended children"))
                .isEqualTo(1);
    }

    @Test
    void thePageAboutAWordIsAboveItsMeaningAndAList() {
        SearchPage list = weighing("All about bullying", "page", 20);
        SearchPage term = weighing("Bullying", "term", 17);
        SearchPage policy = named("How we stop it", "bullying", "What we do about bullying.");
        assertThat(pages(engine(List.of(list, term, policy)), "bullying")).startsWith(2);
        SearchPage page = weighing("All about bullying", "page", SearchPage.USUAL);
        assertThat(pages(engine(List.of(list, page)), "bullying")).containsExactly(1, 0);
    }

    @Test
    void aTitleInAnotherFormIsAboveARareWordOfATextInThisOne() {
        SearchEngine engine = engine(List.of(
                page("On the water", "A paddler waves."),
                page("Boats and paddlers", "Paddlers first, and paddlers last."),
                page("Races", "Fast paddlers.")));
        assertThat(first(engine, "paddler")).isEqualTo(1);
    }

    @Test
    void aPageIsFoundByItsAddressAndByItsInitials() {
        SearchEngine engine = engine(List.of(
                page("Uniform", "Black shoes."),
                page("Annual general meeting", "Once a year."),
                new SearchPage(
                        "boats/storage.html",
                        "Keeping your boat here",
                        "page",
                        SearchPage.USUAL,
                        List.of(),
                        Optional.empty(),
                        List.of(section("", "Racks and trailers.")))));
        assertThat(first(engine, "agm")).isEqualTo(1);
        assertThat(first(engine, "storage")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaining", "complainant"})
    void aWordOfTheSameFamilyIsForgiven(String typed) {
        SearchEngine engine = engine(List.of(page("Uniform", "Shoes."), page("Complaints", "Tell us.")));
        assertThat(first(engine, typed)).isEqualTo(1);
    }

    @Test
    void whatReadersSayStandsForWhatIsMeantButBelowItself() {
        var words = new SearchWords(
                List.of(
                        new Synonym("naughty", List.of("behaviour")),
                        new Synonym("held down", List.of("restrictive intervention"))),
                List.of());
        SearchEngine engine = engine(
                List.of(
                        page("Behaviour", "What we do."),
                        named("Corners", "naughty", "We have none."),
                        page("Restrictive interventions", "Rarely."),
                        page("Interventions", "Reading in small groups.")),
                words);
        assertThat(pages(engine, "naughty ")).containsExactly(1, 0);
        assertThat(pages(engine, "naugthy ")).containsExactly(1, 0);
        assertThat(pages(engine, "my child was held down")).containsExactly(2);
    }

    @Test
    void anotherLanguageHasNoEnglishEndings() {
        List<SearchPage> pages = List.of(page("Plan", "Mapa."), page("Plans", "Mapy."));
        assertThat(pages(engine(pages, SearchWords.none(), Grammar.UNKNOWN), "plans "))
                .containsExactly(1);
        assertThat(pages(engine(pages), "plans ")).containsExactly(1, 0);
        assertThat(Grammar.of(Language.named("en-GB"))).isEqualTo(Grammar.ENGLISH);
        assertThat(Grammar.of(Language.named("cy"))).isEqualTo(Grammar.UNKNOWN);
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

    private static SearchSection section(String heading, String text) {
        return new SearchSection(heading, heading, List.of(), "", text, "");
    }

    private static SearchPage page(String title, String text) {
        return page(title, List.of(section("", text)));
    }

    private static SearchPage page(String title, List<SearchSection> sections) {
        return new SearchPage(title + ".html", title, "page", SearchPage.USUAL, List.of(), Optional.empty(), sections);
    }

    private static SearchPage named(String title, String alias, String text) {
        return page(title, List.of(new SearchSection("", "", List.of(alias), "", text, "")));
    }

    private static SearchPage weighing(String title, String kind, int weight) {
        return new SearchPage("x.html", title, kind, weight, List.of(), Optional.empty(), List.of(section("", "")));
    }

    private static SearchEngine engine(List<SearchPage> pages) {
        return engine(pages, SearchWords.none());
    }

    private static SearchEngine engine(List<SearchPage> pages, SearchWords words) {
        return engine(pages, words, Grammar.ENGLISH);
    }

    private static SearchEngine engine(List<SearchPage> pages, SearchWords words, Grammar grammar) {
        var postings = new Postings();
        var sections = new ArrayList<Postings.Words>();
        var pageOf = new ArrayList<Integer>();
        for (int i = 0; i < pages.size(); i++) {
            for (SearchSection section : pages.get(i).sections()) {
                sections.add(postings.words(Impact.of(pages.get(i), section)));
                pageOf.add(i);
            }
        }
        List<Posting> all = Synonyms.of(Glossary.none(), words).into(postings.of(sections), grammar, sections.size());
        return new SearchEngine(
                Dictionary.of(all),
                grammar,
                pageOf.stream().mapToInt(page -> page).toArray(),
                pages.stream().mapToInt(SearchPage::weight).toArray());
    }

    /** The best first. */
    private static Set<Integer> pages(SearchEngine engine, String typed) {
        return engine.search(typed).stream().map(engine::page).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static int first(SearchEngine engine, String typed) {
        List<SearchEngine.Hit> hits = engine.search(typed);
        assertThat(hits).as("hits for %s", typed).isNotEmpty();
        return engine.page(hits.get(0));
    }
}
