package org.schoolhandbook.index;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a reader typed.
 *
 * @param words each once, in order
 * @param asked the numbers of those that are looked for: without small words, unless there are no others
 * @param open whether the last word may still go on
 */
record Query(List<String> words, List<Integer> asked, boolean open) {

    /** In words. */
    static final int LONGEST_NAME = 5;

    private static final int MOST_WORDS = 12;
    private static final int MOST_LETTERS = 200;

    static Query of(String typed, Grammar grammar) {
        String cut = typed.substring(0, Math.min(typed.length(), MOST_LETTERS));
        List<String> words =
                Analysis.parts(cut).stream().distinct().limit(MOST_WORDS).toList();
        List<Integer> all = IntStream.range(0, words.size()).boxed().toList();
        List<Integer> large =
                all.stream().filter(at -> !grammar.isSmall(words.get(at))).toList();
        int last = cut.isEmpty() ? ' ' : cut.codePointBefore(cut.length());
        return new Query(words, large.isEmpty() ? all : large, Character.isLetterOrDigit(last));
    }

    /** Whether a word may be the beginning of another. */
    boolean isOpen(int word) {
        return open && word == words.size() - 1;
    }
}
