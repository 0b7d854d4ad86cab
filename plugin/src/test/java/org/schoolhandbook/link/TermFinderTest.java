package org.schoolhandbook.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.schoolhandbook.model.Glossary;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Term;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** The quick search for words against one that looks for every word at every place. */
class TermFinderTest {

    private static final List<String> GAPS =
            List.of(" ", " ", " ", " ", "-", "-", "  ", "\n", ", ", "'", "’", "'s ", "’s ", "_", "", " – ", ". ");

    private static Term term(String name, String definition) {
        var place = new Place("glossary/words.md", 1, 1, 1);
        return new Term(
                name,
                Optional.empty(),
                definition,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new PageId("glossary/words"),
                name,
                0,
                place);
    }

    private static List<Term> terms(Random random, int count) {
        var names = new TreeSet<String>();
        while (names.size() < count) {
            names.add(NaiveSearch.words(random, 1 + random.nextInt(4), List.of(" ", " ", "-")));
        }
        return names.stream().map(name -> term(name, "")).toList();
    }

    private static List<String> found(String text, Spellings spellings) {
        var tokens = new Tokens(text);
        var found = new ArrayList<String>();
        for (int token = 0; token < tokens.count(); token++) {
            Optional<Spelling> spelling = spellings.longest(tokens, token);
            if (spelling.isPresent()) {
                int last = token + spelling.get().length() - 1;
                found.add(text.substring(tokens.start(token), tokens.end(last)));
                token = last;
            }
        }
        return found;
    }

    private static List<Problem> problems(List<Term> terms) {
        List<List<PageId>> nowhere =
                terms.stream().map(term -> List.<PageId>of()).toList();
        return new GlossaryRules(new Glossary(terms, nowhere), Set.of()).problems();
    }

    @Test
    void findsWhatASlowSearchFinds() {
        int all = 0;
        for (int seed = 0; seed < 1000; seed++) {
            var random = new Random(seed * 0x9E3779B97F4A7C15L);
            List<Term> terms = terms(random, 12);
            List<String> names = terms.stream().map(Term::name).toList();
            String text = NaiveSearch.words(random, 60, GAPS);
            List<String> found = found(text, new Spellings(terms));
            assertThat(found).as("seed %d: %s in %s", seed, names, text).isEqualTo(new NaiveSearch(names).found(text));
            all += found.size();
        }
        assertThat(all).isGreaterThan(5000);
    }

    @Test
    void twoThousandWordsThatBeginAlikeTakeNoTime() {
        List<Term> terms = IntStream.range(0, 2000)
                .mapToObj(i -> term("Calm plan " + "of ".repeat(i % 7) + i, "See calm plan " + (i + 1)))
                .toList();
        String text = "A calm plan of of 9, a calm plan of 1996, calm plan 7. ".repeat(5000);
        long start = System.nanoTime();
        assertThat(found(text, new Spellings(terms))).hasSize(15_000);
        problems(terms);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aLongChainOfExplanationsIsFollowedOnce() {
        List<Term> terms = IntStream.range(0, 2000)
                .mapToObj(i -> term("Word no " + i, "See word no " + (i == 1999 ? 1997 : i + 1)))
                .toList();
        assertThat(problems(terms))
                .filteredOn(problem -> problem.code().equals("term-circular"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .endsWith(": \"Word no 1997\", then \"Word no 1998\", then \"Word no 1999\"."));
    }
}
