package org.schoolhandbook.privacy;

import java.util.HashSet;
import java.util.Set;
import org.schoolhandbook.privacy.Words.Kind;

/** In a plan, a word with a capital letter for which there is no other reason. */
final class PossibleNames implements LeakRule {

    private static final int SHORTEST_DOING = 5;

    @Override
    public void look(Passage passage, Finds found) {
        if (!passage.setting().realPlan()) {
            return;
        }
        Tokens tokens = passage.tokens();
        Set<Long> known = new HashSet<>();
        for (int i = 0; i < tokens.count(); i++) {
            if (isWritten(passage, i) && isPossible(passage, i)) {
                known.add(tokens.hash(i));
            }
        }
        // At the beginning of a sentence any word has a capital letter; one that is a name elsewhere is one there too.
        for (int i = 0; i < tokens.count() && !known.isEmpty(); i++) {
            if (known.contains(tokens.hash(i)) && isWritten(passage, i)) {
                found.add(leak(passage, i));
            }
        }
    }

    private static boolean isWritten(Passage passage, int token) {
        return passage.isName(token) && !passage.inHeader(passage.tokens().start(token));
    }

    private static Leak leak(Passage passage, int token) {
        return Leak.warning(
                "privacy-name",
                passage.tokens().start(token),
                passage.tokens().end(token),
                "This may be somebody's name: " + Mask.of(passage.word(token)) + ".",
                "Write a blank such as [child], or put the word into the glossary if it is no name.");
    }

    private static boolean isPossible(Passage passage, int token) {
        Tokens tokens = passage.tokens();
        String word = Folding.letters(passage.word(token));
        Allowed allowed = passage.setting().allowed();
        if (tokens.is(token, Kind.NOBODY)
                || tokens.is(token, Kind.KIN)
                || tokens.is(token, Kind.TITLE)
                || tokens.is(token, Kind.STREET)
                || allowed.terms().contains(word)
                || allowed.isHolder(word)) {
            return false;
        }
        boolean signed = passage.possessive(token)
                || passage.adjacent(token) && (tokens.is(token + 1, Kind.VERB) || tokens.is(token + 1, Kind.AUXILIARY));
        boolean begins = begins(passage, token);
        if (tokens.is(token, Kind.FORENAME) && !tokens.is(token, Kind.ORDINARY)) {
            return signed || !begins && !passage.titleCase(token) || endsCell(passage, token);
        }
        return !begins
                && (signed || !tokens.is(token, Kind.ORDINARY))
                && !isDoing(word)
                && alone(passage, token)
                && !passage.titleCase(token);
    }

    /** Mapping, Swimming: what is done and what lessons are called, and hardly ever what a child is called. */
    private static boolean isDoing(String word) {
        return word.length() > SHORTEST_DOING && word.endsWith("ing");
    }

    private static boolean begins(Passage passage, int token) {
        return "\"“‘'([".indexOf(passage.at(passage.tokens().start(token) - 1)) >= 0 || passage.beginsSentence(token);
    }

    /** A cell or a line that holds one or two words. */
    private static boolean endsCell(Passage passage, int token) {
        int end = passage.tokens().end(token);
        while (passage.at(end) == ' ') {
            end++;
        }
        return passage.at(end) == '|' || passage.at(end) == '\n';
    }

    private static boolean alone(Passage passage, int token) {
        boolean before = passage.adjacent(token - 1)
                && passage.isName(token - 1)
                && !passage.tokens().is(token - 1, Kind.NOBODY);
        boolean after = passage.adjacent(token) && passage.isName(token + 1);
        return !before && !after;
    }
}
