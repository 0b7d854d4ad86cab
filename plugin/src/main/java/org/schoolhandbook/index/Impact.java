package org.schoolhandbook.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a section has to say about each of its words, from 1 to 15; {@link #NAME} is added where a word, or several
 * joined, are its whole name.
 *
 * <p>Occurrences are weighed by field and the text's by its length, as in BM25F (Robertson, Zaragoza and Taylor, "Simple
 * BM25 extension to multiple weighted fields", 2004); the logarithm takes the place of its saturation, so that four
 * bits are enough.
 */
final class Impact {

    static final int NAME = 16;
    static final int MOST = 15;

    private static final int JOINED = 4;
    private static final double TITLE = 8;
    private static final double TITLE_BELOW = 1.5;
    private static final double HEADING = 6;
    private static final double NAMES = 6;
    private static final double SUMMARY = 2;
    private static final double USUAL_LENGTH = 120;
    private static final double SHARE_OF_LENGTH = 0.6;
    private static final double STEP = 3.5;

    private final Map<String, Double> weights = new HashMap<>();
    private final Set<String> whole = new HashSet<>();

    private Impact() {}

    /** The levels of all words of a section. */
    static Map<String, Integer> of(SearchPage page, SearchSection section) {
        var impact = new Impact();
        boolean top = section.heading().isEmpty();
        impact.name(page.title(), top ? TITLE : TITLE_BELOW, top);
        impact.name(section.heading(), HEADING, true);
        section.names().forEach(name -> impact.name(name, NAMES, true));
        impact.add(Analysis.words(section.summary()), SUMMARY);
        List<String> body = Analysis.words(section.text() + ". " + section.fields());
        double length = 1 - SHARE_OF_LENGTH + SHARE_OF_LENGTH * body.size() / USUAL_LENGTH;
        impact.add(body, 1 / length);
        return impact.levels();
    }

    private void name(String name, double weight, boolean own) {
        List<String> words = Analysis.words(name);
        add(words, weight);
        if (own && !words.isEmpty() && words.size() <= JOINED) {
            whole.add(String.join("", words));
        }
    }

    private void add(List<String> words, double weight) {
        words.forEach(word -> weights.merge(word, weight, Double::sum));
    }

    private Map<String, Integer> levels() {
        var levels = new HashMap<String, Integer>();
        weights.forEach((word, weight) -> levels.put(word, level(weight)));
        whole.forEach(name -> levels.merge(name, NAME, Integer::sum));
        return levels;
    }

    private static int level(double weight) {
        // The same on every machine, for the index is a part of the site.
        double bits = StrictMath.log1p(weight) / StrictMath.log(2);
        return (int) Math.max(1, Math.min(MOST, Math.round(bits * STEP)));
    }
}
