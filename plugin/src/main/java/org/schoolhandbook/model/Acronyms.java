package org.schoolhandbook.model;

/** How acronyms are told from other words. */
public final class Acronyms {

    private static final int LONGEST = 8;

    private Acronyms() {}

    /** Whether a word is short and has two capital letters or more, such as EHCP, SENDCo and KS2. */
    public static boolean isOne(String word) {
        return word.length() <= LONGEST
                && word.chars().allMatch(Character::isLetterOrDigit)
                && Character.isUpperCase(word.charAt(0))
                && word.chars()
                                .filter(c -> Character.isUpperCase(c) || Character.isDigit(c))
                                .count()
                        > 1
                && word.chars().filter(Character::isUpperCase).count() > 0;
    }
}
