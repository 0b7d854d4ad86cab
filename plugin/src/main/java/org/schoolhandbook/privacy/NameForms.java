package org.schoolhandbook.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The forms in which names of a list may be written, and what each is. */
final class NameForms {

    private final SortedMap<String, Integer> forms = new TreeMap<>();

    SortedMap<String, Integer> forms() {
        return forms;
    }

    /** One child; the first of the forenames goes with the surname. A letter alone is no name: A Bell rings. */
    void child(List<String> forenames, List<String> surnames) {
        List<String> first = forenames.stream()
                .flatMap(NameForms::alternatives)
                .filter(name -> Folding.letters(name).length() > 1)
                .toList();
        first.forEach(name -> add(name, NameList.FORENAME));
        surnames.forEach(name -> add(name, NameList.SURNAME));
        for (String name : first) {
            surnames.forEach(surname -> add(name + " " + surname, NameList.FULL));
        }
    }

    /** A child in one cell: {@code Ella Hart} or {@code Hart, Ella}. */
    void whole(String cell) {
        int comma = cell.indexOf(',');
        if (comma > 0) {
            child(List.of(cell.substring(comma + 1)), List.of(cell.substring(0, comma)));
            return;
        }
        var forenames = new ArrayList<>(alternatives(cell).toList());
        String[] words = forenames.get(0).strip().split("\\s+");
        if (words.length == 1) {
            child(forenames, List.of());
            return;
        }
        int surname = 1;
        while (surname < words.length - 1 && !isParticle(words[surname])) {
            surname++;
        }
        forenames.set(0, words[0]);
        child(forenames, List.of(String.join(" ", List.of(words).subList(surname, words.length))));
    }

    /** Two cells of which nobody said which is which. */
    void unknown(List<String> cells) {
        child(cells, cells);
    }

    private static boolean isParticle(String word) {
        return List.of("van", "von", "de", "der", "den", "da", "dos", "bin", "bint", "al", "el", "le", "la", "ap")
                .contains(word);
    }

    /** Other names in the same cell: {@code Isabella (Izzy)}, {@code Alex/Sasha}. */
    private static Stream<String> alternatives(String cell) {
        return Stream.of(cell.split("[()/\"“”]")).map(String::strip).filter(name -> !name.isEmpty());
    }

    private void merge(String letters, int kind) {
        forms.merge(letters, kind, (a, b) -> a | b);
    }

    private void add(String name, int kind) {
        String letters = Folding.letters(name);
        if (letters.length() > 1) {
            boolean compound = name.strip().chars().anyMatch(c -> !Character.isLetter(c));
            merge(letters, kind | (compound && kind != NameList.FULL ? NameList.COMPOUND : 0));
            if (compound) {
                Readable text = Reading.of(name);
                Tokens words = Tokens.of(text);
                merge(Folding.letters(text.between(words.start(0), words.end(0))), NameList.BEGINNING);
            }
        }
    }
}
