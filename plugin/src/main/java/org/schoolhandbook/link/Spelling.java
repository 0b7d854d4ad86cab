package org.schoolhandbook.link;

import java.util.ArrayList;
import java.util.List;
import org.schoolhandbook.model.Acronyms;
import org.schoolhandbook.model.Stem;

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

    int length() {
        return words.size();
    }

    /** Whether the words of a text from one of them on are these; the last may be a plural. */
    boolean matches(Tokens text, int first) {
        if (first + length() > text.count()) {
            return false;
        }
        for (int i = 0; i < length(); i++) {
            boolean gap = i == 0 || gaps.get(i - 1).equals(text.gap(first + i));
            if (!gap || !isSame(i, text.word(first + i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(int part, String found) {
        String word = words.get(part);
        boolean last = part == length() - 1;
        if (exact && !isOrdinary(part)) {
            return last ? Stem.exact(word).equals(Stem.exact(found)) : word.equals(found);
        }
        return last ? Stem.of(word).equals(Stem.of(found)) : word.equalsIgnoreCase(found);
    }

    /** Whether capital letters do not matter in a part of an old name: in "Statement of SEN" those of "SEN" do. */
    private boolean isOrdinary(int part) {
        boolean sentence = words.stream().skip(1).anyMatch(Spelling::isSmall);
        return role == Role.FORMER
                && (isSmall(words.get(part)) || part == 0 && sentence && !Acronyms.isOne(words.get(0)));
    }

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.charAt(0));
    }
}
