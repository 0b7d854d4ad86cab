package org.schoolhandbook.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds sections in an index, as the theme's {@code search.js} does in a browser: the same questions must have the same
 * answers, or the questions that a school tests at build time would prove nothing.
 */
final class SearchEngine {

    private static final double ELSEWHERE = 0.3;
    private static final double ROUND = 1e6;

    private final Dictionary dictionary;
    private final Grammar grammar;
    private final int[] pageOf;
    private final int[] weights;

    /**
     * @param pageOf the number of each section's page
     * @param weights those of the pages
     */
    SearchEngine(Dictionary dictionary, Grammar grammar, int[] pageOf, int[] weights) {
        this.dictionary = dictionary;
        this.grammar = grammar;
        this.pageOf = pageOf;
        this.weights = weights;
    }

    /** A section and how well it fits. */
    record Hit(int section, double score) {}

    /** The number of the page that a section belongs to. */
    int page(Hit hit) {
        return pageOf[hit.section()];
    }

    /** The best first. */
    List<Hit> search(String typed) {
        Query query = Query.of(dictionary.files().isEmpty() ? "" : typed, grammar);
        var meanings = new Meanings(dictionary, grammar);
        List<Slot> slots = query.asked().stream()
                .map(at ->
                        new Slot(at, Slot.values(meanings.of(query.words().get(at), query.isOpen(at)), pageOf.length)))
                .toList();
        return ranked(slots, names(query, slots, meanings));
    }

    /**
     * Several words as one, which may be a whole name: "step on", "anti-bullying"; gives those for the whole query. Small
     * words begin a name only there: in a browser each may be worth another file.
     */
    private Map<Integer, Double> names(Query query, List<Slot> slots, Meanings meanings) {
        Map<Integer, Double> whole = Map.of();
        int words = query.words().size();
        for (int from = 0; from < words; from++) {
            for (int until = from + 2; until <= Math.min(words, from + Query.LONGEST_NAME); until++) {
                boolean all = until - from == words;
                if (all || query.asked().contains(from)) {
                    Map<Integer, Double> values =
                            named(String.join("", query.words().subList(from, until)), meanings);
                    raise(slots, from, until, values);
                    whole = all ? values : whole;
                }
            }
        }
        return whole;
    }

    private static void raise(List<Slot> slots, int from, int until, Map<Integer, Double> values) {
        slots.stream().filter(slot -> slot.at() >= from && slot.at() < until).forEach(slot -> slot.raise(values));
    }

    private Map<Integer, Double> named(String name, Meanings meanings) {
        return Slot.values(meanings.same(name), pageOf.length);
    }

    private List<Hit> ranked(List<Slot> slots, Map<Integer, Double> named) {
        Map<Integer, double[]> pages = pages(slots);
        long most =
                pages.values().stream().mapToLong(SearchEngine::covered).max().orElse(0);
        var sections = new TreeSet<Integer>();
        slots.forEach(slot -> sections.addAll(slot.values().keySet()));
        var hits = new ArrayList<Hit>();
        for (int section : sections) {
            double[] best = pages.get(pageOf[section]);
            if (covered(best) == most) {
                double score = score(slots, section, best) + named.getOrDefault(section, 0.0);
                double weighed = score * weights[pageOf[section]] / SearchPage.USUAL;
                hits.add(new Hit(section, Math.round(weighed * ROUND) / ROUND));
            }
        }
        hits.sort(Comparator.comparingDouble((Hit hit) -> -hit.score()).thenComparing(Hit::section));
        return hits;
    }

    /** For each page the most that one of its sections says about each word. */
    private Map<Integer, double[]> pages(List<Slot> slots) {
        var pages = new HashMap<Integer, double[]>();
        for (int i = 0; i < slots.size(); i++) {
            int slot = i;
            slots.get(i).values().forEach((section, value) -> {
                double[] best = pages.computeIfAbsent(pageOf[section], page -> new double[slots.size()]);
                best[slot] = Math.max(best[slot], value);
            });
        }
        return pages;
    }

    private static long covered(double[] best) {
        return Arrays.stream(best).filter(value -> value > 0).count();
    }

    private static double score(List<Slot> slots, int section, double[] best) {
        double score = 0;
        for (int i = 0; i < best.length; i++) {
            double own = slots.get(i).values().getOrDefault(section, 0.0);
            score += own > 0 ? own : ELSEWHERE * best[i];
        }
        return score;
    }
}
