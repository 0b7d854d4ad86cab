package org.schoolhandbook.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How much a section has to say about each of its words, from 1 to 31; most where a word, or several joined, are its
 * whole name: its own says more than an alias, an alias more than a heading.
 *
 * <p>Occurrences are weighed by field and the text's by its length, as in BM25F (Robertson, Zaragoza and Taylor, "Simple
 * BM25 extension to multiple weighted fields", 2004); the logarithm takes the place of its saturation, so that five
 * bits are enough.
 */
final class Impact {

    static final int MOST = 31;

    private static final double TITLE = 12;
    private static final double TITLE_BELOW = 1.5;
    private static final double HEADING = 4;
    private static final double NAMES = 5;
    private static final double SUMMARY = 2;
    private static final double ADDRESS = 1;
    private static final double FIELD = 1;
    private static final double USUAL_LENGTH = 120;
    private static final double SHARE_OF_LENGTH = 0.6;
    private static final double STEP = 3.5;

    private static final int FEWEST_INITIALS = 3;
    private static final int WHOLE_TITLE = 12;
    private static final int WHOLE_NAME = 7;

    /** What follows in a title says more of what is named before. */
    private static final Pattern BESIDE = Pattern.compile("\\s*[(:,]\\s*|\\s+[–—|-]\\s+");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "our", "my", "your");

    /** How much of a word was found so far. */
    private static final class Weight {
        private double sum;
    }

    private final Map<String, Weight> weights = new HashMap<>();
    private final Map<String, Integer> more = new HashMap<>();

    private Impact() {}

    /** The levels of all words of a section. */
    static Map<String, Integer> of(SearchPage page, SearchSection section) {
        var impact = new Impact();
        boolean top = section.heading().isEmpty();
        List<String> title = Analysis.words(page.title());
        impact.add(title, top ? TITLE : TITLE_BELOW);
        if (top) {
            impact.whole(title, TITLE, page.kind().equals("term") ? WHOLE_NAME : WHOLE_TITLE);
            impact.whole(withoutArticle(title), TITLE, WHOLE_NAME);
            impact.whole(Analysis.words(BESIDE.split(page.title(), 2)[0]), TITLE, WHOLE_NAME);
        }
        // Not as one word: some section of a large handbook has every heading, and would be above the page about it.
        impact.add(Analysis.words(section.heading()), HEADING);
        impact.names(section.names());
        impact.add(Analysis.words(section.summary()), SUMMARY);
        if (top) {
            impact.add(Analysis.words(page.url().replaceAll("(^|/)index\\.html|\\.html|#.*|[/-]", " ")), ADDRESS);
        }
        impact.add(Analysis.words(section.fields()), FIELD);
        List<String> body = Analysis.words(section.text());
        double length = 1 - SHARE_OF_LENGTH + SHARE_OF_LENGTH * body.size() / USUAL_LENGTH;
        impact.add(body, 1 / length);
        return impact.levels();
    }

    /** A word counts once, in however many names an author put it. */
    private void names(List<String> names) {
        var all = new HashSet<String>();
        for (String name : names) {
            List<String> words = Analysis.words(name);
            all.addAll(words);
            whole(words, NAMES, WHOLE_NAME);
        }
        add(all, NAMES);
    }

    /** A name that readers may write as it is, as one word, or by its initials. */
    private void whole(List<String> name, double weight, int level) {
        if (name.isEmpty() || name.size() > Query.LONGEST_NAME) {
            return;
        }
        String joined = String.join("", name);
        if (name.size() > 1) {
            atLeast(joined, weight);
        }
        more.merge(joined, level, Math::max);
        if (name.size() >= FEWEST_INITIALS) {
            String initials = name.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
            atLeast(initials, 1);
        }
    }

    private static List<String> withoutArticle(List<String> title) {
        return !title.isEmpty() && ARTICLES.contains(title.get(0)) ? title.subList(1, title.size()) : List.of();
    }

    private void add(Iterable<String> words, double weight) {
        words.forEach(word -> of(word).sum += weight);
    }

    private void atLeast(String word, double weight) {
        Weight of = of(word);
        of.sum = Math.max(of.sum, weight);
    }

    private Weight of(String word) {
        return weights.computeIfAbsent(word, any -> new Weight());
    }

    private Map<String, Integer> levels() {
        var levels = new HashMap<String, Integer>(weights.size() * 2);
        weights.forEach((word, weight) -> levels.put(word, cut(level(weight.sum) + more.getOrDefault(word, 0))));
        more.forEach((name, level) -> levels.computeIfAbsent(name, any -> cut(level)));
        return levels;
    }

    private static int level(double weight) {
        // The same on every machine, for the index is a part of the site.
        double bits = StrictMath.log1p(weight) / StrictMath.log(2);
        return (int) Math.min(MOST - WHOLE_TITLE, Math.round(bits * STEP));
    }

    /** As it can be written. */
    static int cut(double level) {
        return (int) Math.max(1, Math.min(MOST, Math.round(level)));
    }
}
