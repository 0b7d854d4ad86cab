package org.schoolhandbook.check.writing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schoolhandbook.problem.Problem;

/**
 * Finds many phrases in one go. Each word of a text is looked up once among the first words of all phrases; where
 * several begin, the longest is taken, and what it covers is not looked at again. Most words begin no phrase, and a bit
 * tells that before they are made into strings.
 */
final class Phrases {

    /** Many times more bits than there are phrases. */
    private static final int BITS = 1 << 16;

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final BitSet firstWords = new BitSet(BITS);

    Phrases(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            firstWords.set(bit(phrase.words().get(0).hashCode()));
            byFirstWord
                    .computeIfAbsent(phrase.words().get(0), word -> new ArrayList<>())
                    .add(phrase);
        }
        byFirstWord
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparing((Phrase phrase) -> phrase.words().size())
                                .reversed()));
    }

    /**
     * What is wrong in a block.
     *
     * @param told the phrases that were told of before, which are passed over; new ones are added
     */
    List<Problem> in(Block block, PageText page, Set<Phrase> told) {
        var problems = new ArrayList<Problem>();
        Tokens tokens = block.tokens();
        for (int word = 0; word < tokens.count(); word++) {
            for (Phrase phrase : beginning(tokens, word)) {
                if (stands(phrase, tokens, word)) {
                    int last = word + phrase.words().size() - 1;
                    if (!told.contains(phrase)) {
                        look(phrase, new Found(page, block, word, last), told).ifPresent(problems::add);
                    }
                    word = last;
                    break;
                }
            }
        }
        return problems;
    }

    private static int bit(int hash) {
        return (hash ^ hash >>> 16) & BITS - 1;
    }

    private List<Phrase> beginning(Tokens tokens, int word) {
        return firstWords.get(bit(tokens.hash(word)))
                ? byFirstWord.getOrDefault(tokens.word(word), List.of())
                : List.of();
    }

    private static Optional<Problem> look(Phrase phrase, Found found, Set<Phrase> told) {
        Optional<Problem> problem = phrase.look().apply(found);
        problem.ifPresent(any -> told.add(phrase));
        return problem;
    }

    private static boolean stands(Phrase phrase, Tokens tokens, int at) {
        List<String> words = phrase.words();
        if (at + words.size() > tokens.count()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.hashCode() != tokens.hash(at + i) || !word.equals(tokens.word(at + i))) {
                return false;
            }
        }
        return true;
    }
}
