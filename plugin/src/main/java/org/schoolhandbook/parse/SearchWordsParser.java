package org.schoolhandbook.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.schoolhandbook.model.Question;
import org.schoolhandbook.model.SearchWords;
import org.schoolhandbook.model.Synonym;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;

/**
 * Reads {@code queries.yml} and {@code synonyms.yml}, each a list of lines "words: words" under a heading:
 *
 * <pre>
 * first:
 *   who is the senko: roles/sendco
 * top3:
 *   step on: [training/step-on, training/index]
 * </pre>
 */
public final class SearchWordsParser {

    private static final String EVERYDAY = "everyday.yml";

    private static final Map<String, Integer> PLACES = Map.of("first", 1, "top3", 3);

    /** The questions of a {@code queries.yml}. */
    public Outcome<SearchWords> questions(SourceText source) {
        Header header = read(source);
        var problems = new ArrayList<>(header.problems());
        var questions = new ArrayList<Question>();
        header.fields().forEach((name, entry) -> {
            int dot = name.indexOf('.');
            Integer within = dot < 0 ? null : PLACES.get(name.substring(0, dot));
            List<String> pages = texts(entry.value());
            if (within == null || pages.isEmpty()) {
                problems.add(noQuestion(entry.key()));
            } else {
                questions.add(new Question(name.substring(dot + 1), within, pages, entry.key()));
            }
        });
        return new Outcome<>(new SearchWords(List.of(), questions), problems);
    }

    /** The synonyms of a {@code synonyms.yml}. */
    public Outcome<SearchWords> synonyms(SourceText source) {
        Header header = read(source);
        var problems = new ArrayList<>(header.problems());
        var synonyms = new ArrayList<Synonym>();
        header.fields().forEach((said, entry) -> {
            List<String> meant = texts(entry.value());
            if (meant.isEmpty()) {
                problems.add(noSynonym(entry.key()));
            } else {
                synonyms.add(new Synonym(said, meant));
            }
        });
        return new Outcome<>(new SearchWords(synonyms, List.of()), problems);
    }

    /** What readers of any handbook in English say in other words. */
    public SearchWords everyday() {
        try (InputStream in = SearchWordsParser.class.getResourceAsStream(EVERYDAY)) {
            return synonyms(new SourceText(EVERYDAY, new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Header read(SourceText source) {
        int end = source.text().length();
        return source.text().isBlank() ? Header.none() : new YamlHeader(source).read(0, end, end);
    }

    private static List<String> texts(Value value) {
        Stream<Value> values = value instanceof Value.Items items ? items.values().stream() : Stream.of(value);
        return values.filter(Value.Words.class::isInstance)
                .map(words -> ((Value.Words) words).text())
                .flatMap(words -> Stream.of(words.split(",")))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static Problem noQuestion(Place place) {
        return Problem.error(
                "query-broken",
                place,
                "This is not a query with the page that it must find.",
                "Under \"first:\" or \"top3:\" write what is typed, a colon, and the page: anxeity map: tools/anxiety-map");
    }

    private static Problem noSynonym(Place place) {
        return Problem.error(
                "synonym-broken",
                place,
                "Nothing says what this word means.",
                "Write the everyday word, a colon, and the handbook's words: naughty: behaviour, consequence");
    }
}
