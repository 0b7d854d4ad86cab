package org.schoolhandbook.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds sections in an index, as the theme's {@code search.js} does in a browser: the same questions must have the same
 * answers, or the questions that a school tests at build time would prove nothing.
 */
final class SearchEngine {

    private static final int LONGEST_NAME = 4;
    private static final double IN_OTHER_WORDS = 0.8;
    private static final double ELSEWHERE = 0.3;
    private static final double SMALL_WORD = 0.3;
    private static final double ROUND = 1e6;
    private static final Map<String, Double> KINDS = Map.of("policy", 1.08, "guide", 1.04);

    private final Dictionary dictionary;
    private final Synonyms synonyms;
    private final int[] pageOf;
    private final List<String> kinds;

    /**
     * @param pageOf the number of each section's page
     * @param kinds that of each page
     */
    SearchEngine(Dictionary dictionary, Synonyms synonyms, int[] pageOf, List<String> kinds) {
        this.dictionary = dictionary;
        this.synonyms = synonyms;
        this.pageOf = pageOf;
        this.kinds = kinds;
    }

    /** A section and how well it fits. */
    record Hit(int section, double score) {}

    /** The number of the page that a section belongs to. */
    int page(Hit hit) {
        return pageOf[hit.section()];
    }

    /** The best first. */
    List<Hit> search(String typed) {
        Query query = Query.of(typed);
        List<Slot> slots = slots(query);
        otherWords(query, slots);
        Map<Integer, Double> named = names(query, slots);
        return ranked(slots, named);
    }

    private List<Slot> slots(Query query) {
        var meanings = new Meanings(dictionary);
        var slots = new ArrayList<Slot>();
        for (int i = 0; i < query.words().size(); i++) {
            String word = query.words().get(i);
            boolean open = query.open() && i == query.words().size() - 1;
            slots.add(Slot.of(query.important(word), meanings.of(word, open), pageOf.length));
        }
        return slots;
    }

    /** What the query's words mean in those of the handbook; a page that uses the reader's own stays above. */
    private void otherWords(Query query, List<Slot> slots) {
        var meanings = new Meanings(dictionary);
        int words = query.words().size();
        for (int from = 0; from < words; from++) {
            for (int until = from + 1; until <= Math.min(words, from + LONGEST_NAME); until++) {
                String said = String.join(" ", query.words().subList(from, until));
                for (String meant : synonyms.meant().getOrDefault(said, Set.of())) {
                    Map<Integer, Double> values = all(meant, meanings);
                    for (Slot slot : slots.subList(from, until)) {
                        values.forEach((section, value) -> slot.values().merge(section, value, Math::max));
                    }
                }
            }
        }
    }

    /** The sections that have all these words, and what they say about the one of which they say least. */
    private Map<Integer, Double> all(String words, Meanings meanings) {
        Map<Integer, Double> all = Stream.of(words.split(" "))
                .map(word -> Slot.values(meanings.of(word, false), pageOf.length))
                .reduce(SearchEngine::both)
                .orElseThrow();
        all.replaceAll((section, value) -> value * IN_OTHER_WORDS);
        return all;
    }

    private static Map<Integer, Double> both(Map<Integer, Double> one, Map<Integer, Double> other) {
        one.keySet().retainAll(other.keySet());
        one.replaceAll((section, value) -> Math.min(value, other.get(section)));
        return one;
    }

    /** Several words as one, which may be a whole name: "step on", "anti-bullying"; gives those for the whole query. */
    private Map<Integer, Double> names(Query query, List<Slot> slots) {
        Map<Integer, Double> whole = Map.of();
        int words = query.words().size();
        Set<Integer> near = query.words().stream().map(dictionary::fileFor).collect(Collectors.toSet());
        for (int from = 0; from < words; from++) {
            for (int until = from + 2; until <= Math.min(words, from + LONGEST_NAME); until++) {
                String name = String.join("", query.words().subList(from, until));
                boolean all = until - from == words;
                // In a browser only the whole query is worth another file.
                Map<Integer, Double> values = all || near.contains(dictionary.fileFor(name)) ? named(name) : Map.of();
                for (Slot slot : slots.subList(from, until)) {
                    values.forEach((section, value) -> slot.values().merge(section, value, Math::max));
                }
                if (all) {
                    whole = values;
                }
            }
        }
        return whole;
    }

    private Map<Integer, Double> named(String name) {
        Optional<Posting> posting = dictionary.around(name, false).stream()
                .filter(one -> one.word().equals(name))
                .findFirst();
        return posting.map(one -> Slot.values(Map.of(one, 1.0), pageOf.length)).orElse(Map.of());
    }

    private List<Hit> ranked(List<Slot> slots, Map<Integer, Double> named) {
        Map<Integer, double[]> pages = pages(slots);
        long most = pages.values().stream()
                .mapToLong(best -> covered(slots, best))
                .max()
                .orElse(0);
        var sections = new TreeSet<Integer>();
        slots.stream()
                .filter(Slot::important)
                .forEach(slot -> sections.addAll(slot.values().keySet()));
        var hits = new ArrayList<Hit>();
        for (int section : sections) {
            double[] best = pages.get(pageOf[section]);
            if (covered(slots, best) == most) {
                double score = score(slots, section, best) * KINDS.getOrDefault(kinds.get(pageOf[section]), 1.0);
                hits.add(new Hit(section, Math.round((score + named.getOrDefault(section, 0.0)) * ROUND) / ROUND));
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

    private static long covered(List<Slot> slots, double[] best) {
        long covered = 0;
        for (int i = 0; i < best.length; i++) {
            covered += slots.get(i).important() && best[i] > 0 ? 1 : 0;
        }
        return covered;
    }

    private static double score(List<Slot> slots, int section, double[] best) {
        double score = 0;
        for (int i = 0; i < best.length; i++) {
            double own = slots.get(i).values().getOrDefault(section, 0.0);
            score += (own > 0 ? own : ELSEWHERE * best[i]) * (slots.get(i).important() ? 1 : SMALL_WORD);
        }
        return score;
    }
}
