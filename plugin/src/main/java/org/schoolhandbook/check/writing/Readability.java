package org.schoolhandbook.check.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * How hard a text is to read, by two formulas that count different things. Both give a school grade of the United States,
 * whose first children are six; so the age is the grade and five years.
 *
 * @param words how many there are
 * @param sentences how many there are
 * @param syllables of all words together
 * @param hard how often each word of three syllables or more stands in it
 */
record Readability(int words, int sentences, int syllables, Map<String, Integer> hard) {

    /** The fewest words of which the formulas say anything. */
    static final int FEWEST_WORDS = 100;

    private static final int HARD = 3;
    private static final double AGE_OF_GRADE_NOUGHT = 5;

    /**
     * Counts.
     *
     * @param syllables of a folded word
     */
    static Readability of(List<Block> blocks, ToIntFunction<String> syllables) {
        int words = 0;
        int sentences = 0;
        int all = 0;
        var hard = new TreeMap<String, Integer>();
        for (Block block : blocks) {
            sentences += Sentences.of(block).size();
            for (int number = 0; number < block.tokens().count(); number++) {
                String word = block.tokens().word(number);
                int count = syllables.applyAsInt(word);
                words++;
                all += count;
                if (count >= HARD) {
                    hard.merge(word, 1, Integer::sum);
                }
            }
        }
        return new Readability(words, sentences, all, hard);
    }

    boolean says() {
        return words >= FEWEST_WORDS;
    }

    /**
     * In years: 0.39 words a sentence + 11.8 syllables a word − 15.59, and five. Kincaid, Fishburne, Rogers and Chissom,
     * "Derivation of new readability formulas for Navy enlisted personnel", Research Branch Report 8-75, 1975.
     */
    double fleschKincaid() {
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59 + AGE_OF_GRADE_NOUGHT;
    }

    /**
     * In years: 1.0430 √(words of three syllables or more in 30 sentences) + 3.1291, and five. McLaughlin, "SMOG grading:
     * a new readability formula", Journal of Reading 12 (8), 1969.
     */
    double smog() {
        int count = hard.values().stream().mapToInt(Integer::intValue).sum();
        return 1.0430 * Math.sqrt(count * 30.0 / sentences) + 3.1291 + AGE_OF_GRADE_NOUGHT;
    }

    /** The lower of both, because each is sometimes unfair to a text, and never both. */
    double age() {
        return Math.min(fleschKincaid(), smog());
    }

    /** The hard words that stand in it most often, the first one first. */
    List<String> costly(int most) {
        var words = new ArrayList<>(hard.entrySet());
        words.sort(Comparator.comparing((Map.Entry<String, Integer> word) -> -word.getValue())
                .thenComparing(Map.Entry::getKey));
        return words.stream()
                .limit(most)
                .map(word -> word.getValue() == 1 ? word.getKey() : word.getKey() + " (" + word.getValue() + " times)")
                .toList();
    }
}
