package org.schoolhandbook.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words of an index that a reader may mean by one. */
final class Meanings {

    private static final double SPELLING = 0.95;
    private static final double STEM = 0.9;
    private static final double BEGINNING = 0.4;
    private static final double RELATED = 0.5;
    private static final double MISTAKE = 0.7;
    private static final double EACH_MISTAKE = 0.15;
    private static final int NEAREST = 6;
    private static final int SHARED = 3;

    private final Dictionary dictionary;
    private final Grammar grammar;

    Meanings(Dictionary dictionary, Grammar grammar) {
        this.dictionary = dictionary;
        this.grammar = grammar;
    }

    /** Those that are the word, in whatever form, without mistakes. */
    Map<Posting, Double> written(String word) {
        return same(dictionary.around(word.substring(0, Math.min(SHARED, word.length())), true), word, false);
    }

    /** @param open whether the word may still go on */
    Map<Posting, Double> of(String word, boolean open) {
        List<Posting> around = dictionary.around(word, open);
        Map<Posting, Double> found = same(around, word, open);
        if (!found.isEmpty() || Spelling.forgiven(word) == 0) {
            return found;
        }
        Map<Posting, Double> near = nearest(around, word, open);
        related(around, word).forEach(near::putIfAbsent);
        if (near.values().stream().noneMatch(sure -> sure >= RELATED)) {
            nearest(elsewhere(word), word, open).forEach(near::putIfAbsent);
        }
        return near;
    }

    /** Those that are several words of a query as one, in whatever form. */
    Map<Posting, Double> same(String joined) {
        return same(dictionary.around(joined, false), joined, false);
    }

    /** Those of the same family as a word that nobody wrote: its stem is the beginning of theirs, or theirs of its own. */
    private Map<Posting, Double> related(List<Posting> around, String word) {
        String stem = grammar.stem(word);
        var found = new LinkedHashMap<Posting, Double>();
        for (Posting posting : around) {
            String other = grammar.stem(posting.word());
            int shorter = Math.min(stem.length(), other.length());
            boolean near = shorter > SHARED + 1 && Math.abs(stem.length() - other.length()) <= SHARED;
            if (near && stem.regionMatches(0, other, 0, shorter)) {
                found.put(posting, RELATED);
            }
        }
        return found;
    }

    /**
     * Where a word stands of which one of the first letters is one too many or has changed its place, and where those with
     * the same first letters go on.
     */
    private List<Posting> elsewhere(String word) {
        String end = word.substring(2);
        int own = dictionary.fileFor(word);
        Stream<Integer> others = Stream.of(
                        word.substring(1),
                        "" + word.charAt(1) + word.charAt(0) + end,
                        "" + word.charAt(0) + end.charAt(0) + word.charAt(1) + end.substring(1))
                .map(dictionary::fileFor);
        Stream<Integer> beside = Stream.of(own, own + 1)
                .filter(file -> begins(file, word.substring(0, 2)))
                .map(file -> file == own ? own - 1 : file);
        return Stream.concat(beside, others)
                .distinct()
                .filter(file -> file >= 0)
                .flatMap(file -> dictionary.files().get(file).stream())
                .toList();
    }

    private boolean begins(int file, String letters) {
        return file < dictionary.files().size() && dictionary.firstWord(file).startsWith(letters);
    }

    private Map<Posting, Double> same(List<Posting> around, String word, boolean open) {
        String stem = grammar.stem(word);
        String spelling = grammar.spelling(word);
        String spellingStem = grammar.stem(spelling);
        var found = new LinkedHashMap<Posting, Double>();
        for (Posting posting : around) {
            String other = posting.word();
            if (other.equals(word)) {
                found.put(posting, 1.0);
            } else if (word.length() >= SHARED && other.startsWith(word.substring(0, SHARED))) {
                if (grammar.spelling(other).equals(spelling)) {
                    found.put(posting, SPELLING);
                } else if (grammar.stem(other).equals(stem)
                        || grammar.stem(grammar.spelling(other)).equals(spellingStem)) {
                    found.put(posting, STEM);
                }
            }
            if (open && word.length() > 1 && other.startsWith(word)) {
                found.putIfAbsent(posting, BEGINNING + BEGINNING * word.length() / other.length());
            }
        }
        return found;
    }

    private record Near(Posting posting, double far) {}

    private Map<Posting, Double> nearest(List<Posting> postings, String word, boolean open) {
        int best = Spelling.forgiven(word);
        var found = new ArrayList<Near>();
        for (Posting posting : postings) {
            double far = far(word, posting.word(), best, open);
            if (far <= best + 0.5) {
                if (far < best) {
                    best = Math.max(1, (int) Math.ceil(far));
                    found.removeIf(near -> near.far > far);
                }
                found.add(new Near(posting, far));
            }
        }
        found.sort(Comparator.comparingDouble(Near::far).thenComparing(near -> -near.posting.count()));
        var nearest = new LinkedHashMap<Posting, Double>();
        found.stream().limit(NEAREST).forEach(near -> nearest.put(near.posting, MISTAKE - EACH_MISTAKE * near.far));
        // Whoever misspells a word means its other forms as well.
        List.copyOf(nearest.entrySet())
                .forEach(near -> same(postings, near.getKey().word(), false)
                        .keySet()
                        .forEach(form -> nearest.putIfAbsent(form, near.getValue() * STEM)));
        return nearest;
    }

    private static double far(String word, String other, int most, boolean open) {
        int edits = Spelling.edits(word, other, most);
        if (edits <= most) {
            return edits;
        }
        if (!open || word.length() <= 4) {
            return Double.POSITIVE_INFINITY;
        }
        int begun = Spelling.edits(word, other.substring(0, Math.min(word.length(), other.length())), 1);
        return begun > 1 ? Double.POSITIVE_INFINITY : begun + 0.5;
    }
}
