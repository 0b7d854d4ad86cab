package org.schoolhandbook.link;

import java.util.ArrayList;
import java.util.List;

/**
 * One way in which a text may write a word of the glossary.
 *
 * @param words its parts, as the glossary has them
 * @param gaps what stands between them: a space for any blanks, a hyphen for any dash, else the characters themselves
 * @param exact whether capital letters matter
 * @param term the word's number
 */
record Spelling(List<String> words, List<String> gaps, boolean exact, int term, Role role) {

    /** What it means that a text has this spelling; the first one wins where two are the same. */
    enum Role {
        NAME,
        VARIANT,
        FORMER,
        MISSPELT,
        /** The name with other gaps, such as "antibullying" for "anti-bullying". */
        OTHER
    }

    static Spelling of(String written, boolean exact, int term, Role role) {
        var tokens = new Tokens(written);
        var words = new ArrayList<String>();
        var gaps = new ArrayList<String>();
        for (int i = 0; i < tokens.count(); i++) {
            words.add(tokens.word(i));
            if (i > 0) {
                gaps.add(tokens.gap(i));
            }
        }
        return new Spelling(List.copyOf(words), List.copyOf(gaps), exact, term, role);
    }

    /** By which it is looked up: the stem of its first part. */
    String key() {
        return Stem.of(words.get(0));
    }

    int length() {
        return words.size();
    }

    /** Whether the words of a text from one of them on are these; the last may be a plural. */
    boolean matches(Tokens text, int first) {
        if (first + length() > text.count()) {
            return false;
        }
        for (int i = 0; i < length(); i++) {
            boolean last = i == length() - 1;
            boolean gap = i == 0 || gaps.get(i - 1).equals(text.gap(first + i));
            if (!gap || !isSame(words.get(i), text.word(first + i), last)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(String word, String found, boolean last) {
        if (exact) {
            boolean start = role == Role.FORMER && Character.isLowerCase(word.charAt(0));
            return last
                    ? Stem.exact(word).equals(Stem.exact(found))
                            || start && Stem.exact(word).equalsIgnoreCase(found)
                    : word.equals(found) || start && word.equalsIgnoreCase(found);
        }
        return last ? Stem.of(word).equals(Stem.of(found)) : word.equalsIgnoreCase(found);
    }
}
