package org.schoolhandbook.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.schoolhandbook.model.Glossary;
import org.schoolhandbook.model.SearchWords;
import org.schoolhandbook.model.Term;

/**
 * What may be said in other words: the names of the glossary's words among each other, and what authors say.
 *
 * @param meant by what is said, each as words with single spaces
 */
record Synonyms(SortedMap<String, Set<String>> meant) {

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
        String from = plain(said);
        String to = plain(other);
        if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
            meant.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(to);
        }
    }

    private static String plain(String phrase) {
        return String.join(" ", Analysis.parts(phrase));
    }

    /** As it is written: {@code said=meant|meant} and a tab between. */
    String text() {
        return meant.entrySet().stream()
                .map(entry -> entry.getKey() + '=' + String.join("|", entry.getValue()))
                .collect(Collectors.joining("\t"));
    }
}
