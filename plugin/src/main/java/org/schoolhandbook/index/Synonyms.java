package org.schoolhandbook.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.schoolhandbook.model.Glossary;
import org.schoolhandbook.model.SearchWords;
import org.schoolhandbook.model.Term;

/**
 * What may be said in other words: the names of the glossary's words among each other, and what authors say. Sections are
 * found under what readers say as under their own words, so that no browser has to ask what is meant.
 *
 * @param meant by what is said, which is written as one word; each as words with single spaces
 */
record Synonyms(SortedMap<String, Set<String>> meant) {

    /** A page that uses the reader's own words stays above. */
    private static final double IN_OTHER_WORDS = 0.6;

    static Synonyms none() {
        return new Synonyms(new TreeMap<>());
    }

    static Synonyms of(Glossary glossary, SearchWords words) {
        var meant = new TreeMap<String, Set<String>>();
        for (Term term : glossary.terms()) {
            var names = new ArrayList<String>();
            names.add(term.name());
            term.expansion().ifPresent(names::add);
            List<String> proper = List.copyOf(names);
            names.addAll(term.variants());
            names.addAll(term.misspellings());
            names.addAll(term.formerNames());
            names.forEach(name -> proper.forEach(other -> add(meant, name, other)));
        }
        words.synonyms().forEach(synonym -> synonym.meant().forEach(other -> add(meant, synonym.said(), other)));
        return new Synonyms(meant);
    }

    private static void add(SortedMap<String, Set<String>> meant, String said, String other) {
        List<String> from = Analysis.parts(said);
        List<String> to = Analysis.parts(other);
        if (!from.isEmpty() && from.size() <= Query.LONGEST_NAME && !to.isEmpty() && !from.equals(to)) {
            meant.computeIfAbsent(String.join("", from), key -> new LinkedHashSet<>())
                    .add(String.join(" ", to));
        }
    }

    /** These words of an index, in their order, with what else they mean. */
    List<Posting> into(List<Posting> written, Grammar grammar, int sections) {
        var meanings = new Meanings(Dictionary.of(written), grammar);
        var all = new TreeMap<String, Posting>();
        written.forEach(posting -> all.put(posting.word(), posting));
        meant.forEach((said, others) -> {
            var values = new TreeMap<Integer, Double>();
            others.forEach(other -> all(other, meanings, sections)
                    .forEach((section, value) -> values.merge(section, value * IN_OTHER_WORDS, Math::max)));
            if (!values.isEmpty()) {
                all.compute(said, (word, own) -> Posting.of(word, own, values, sections));
            }
        });
        return List.copyOf(all.values());
    }

    /** The sections that have all these words, and what they say about the one of which they say least. */
    private static Map<Integer, Double> all(String words, Meanings meanings, int sections) {
        return Stream.of(words.split(" "))
                .map(word -> Slot.values(meanings.written(word), sections))
                .reduce(Synonyms::both)
                .orElseThrow();
    }

    private static Map<Integer, Double> both(Map<Integer, Double> one, Map<Integer, Double> other) {
        one.keySet().retainAll(other.keySet());
        one.replaceAll((section, value) -> Math.min(value, other.get(section)));
        return one;
    }
}
