package org.schoolhandbook.index;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader typed.
 *
 * @param words each once, in order
 * @param open whether the last word may still go on
 */
record Query(List<String> words, boolean open) {

    static final int MOST_WORDS = 12;
    static final int MOST_LETTERS = 200;

    /** Words without which a question still asks the same. */
    private static final Set<String> SMALL = Stream.of(
                    ("a about after all an and any are as at be because been but by can could did do does for from get had"
                                    + " has have he her him his how i if in into is it its just like may me more my no not of"
                                    + " on or our out she so some than that the their them then there these they this to up us"
                                    + " was we were what when where which who why will with would you your")
                            .split(" "))
            .collect(Collectors.toUnmodifiableSet());

    static Query of(String typed) {
        String asked = typed.substring(0, Math.min(typed.length(), MOST_LETTERS));
        List<String> words =
                Analysis.parts(asked).stream().distinct().limit(MOST_WORDS).toList();
        int last = asked.isEmpty() ? ' ' : asked.codePointBefore(asked.length());
        return new Query(words, Character.isLetterOrDigit(last));
    }

    /** Whether a section must have the word, if any has all such words. */
    boolean important(String word) {
        return !SMALL.contains(word) || SMALL.containsAll(words);
    }
}
