package org.schoolhandbook.check.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.schoolhandbook.model.standard.Wording;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/**
 * A page is no harder to read than its readers can be expected to manage. Of several audiences the one counts that can be
 * expected to read least. Headings, code and entries of a few words are no sentences and do not count.
 */
final class ReadingAge implements PageRule {

    private static final int FEWEST_IN_A_BLOCK = 4;

    /** In years above the limit, from which on it is worth more than a note. */
    private static final double MUCH = 2;

    private static final int MOST_WORDS = 5;

    /** In words of an average sentence. */
    private static final int LONG = 15;

    private final Wording wording;
    private final Map<String, Integer> syllables = new ConcurrentHashMap<>();

    ReadingAge(Wording wording) {
        this.wording = wording;
    }

    /** A limit, and whose it is. */
    private record Reader(String audience, int age) {}

    @Override
    public List<Problem> inPage(PageText page) {
        Optional<Reader> reader = reader(page);
        if (reader.isEmpty()) {
            return List.of();
        }
        Readability text = of(page);
        return text.says() && text.age() > reader.get().age() ? List.of(problem(page, text, reader.get())) : List.of();
    }

    private Optional<Reader> reader(PageText page) {
        return wording.limits().entrySet().stream()
                .filter(limit -> page.isFor(limit.getKey()))
                .map(limit -> new Reader(limit.getKey(), limit.getValue().age()))
                .min(Comparator.comparing(Reader::age));
    }

    private Readability of(PageText page) {
        List<Block> sentences = page.blocks().stream()
                .filter(block -> block.isProse() && block.tokens().count() >= FEWEST_IN_A_BLOCK)
                .toList();
        return Readability.of(sentences, word -> syllables.computeIfAbsent(word, Syllables::of));
    }

    private static Problem problem(PageText page, Readability text, Reader reader) {
        Place at = Place.of(page.page().source().shown());
        String message = "This page needs a reading age of " + decimal(text.fleschKincaid())
                + " by Flesch-Kincaid and of "
                + decimal(text.smog()) + " by SMOG; for " + reader.audience() + " it should be at most " + reader.age()
                + ".";
        double average = (double) text.words() / text.sentences();
        String hint = "The words that cost most: " + String.join(", ", text.costly(MOST_WORDS)) + "."
                + (average > LONG
                        ? " Sentences have " + decimal(average) + " words on average; shorter ones help."
                        : "");
        return text.age() > reader.age() + MUCH
                ? Problem.warning("reading-age", at, message, hint)
                : Problem.note("reading-age", at, message, hint);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
