package org.schoolhandbook.privacy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolhandbook.privacy.Words.Kind;

/** Two capital letters that stand for a person: {@code J.S. will}, {@code JS hit}. */
final class Initials implements LeakRule {

    private static final Pattern DOTTED =
            Pattern.compile("[A-Z]\\.[ ]?[A-Z](?:\\.|(?=[ ,;:!?)]))(?:[ ]?[A-Z]\\.)?(?![A-Za-z])");
    private static final int MOST_LETTERS = 3;

    @Override
    public void look(Passage passage, Finds found) {
        Tokens tokens = passage.tokens();
        for (int i = 0; i < tokens.count(); i++) {
            int start = tokens.start(i);
            if (tokens.end(i) - start > MOST_LETTERS
                    || !Character.isUpperCase(passage.at(start))
                    || Character.isLetterOrDigit(passage.at(start - 1))
                    || passage.at(start - 1) == '.') {
                continue;
            }
            int end = end(passage, i);
            if (end > 0) {
                found.add(Leak.warning(
                        "privacy-initials",
                        start,
                        end,
                        "These letters seem to stand for a person: " + Mask.of(passage.between(start, end)) + ".",
                        "Write a blank such as [child]. If they are an acronym, the glossary can explain it."));
            }
        }
    }

    /** Where the initials end that begin with this word, or -1. */
    private static int end(Passage passage, int token) {
        Tokens tokens = passage.tokens();
        int start = tokens.start(token);
        int length = tokens.end(token) - start;
        Matcher dotted = passage.from(DOTTED, start);
        if (length == 1 && dotted.lookingAt()) {
            int next = tokens.from(dotted.end());
            boolean author = next < tokens.count()
                    && tokens.start(next) - dotted.end() < 2
                    && passage.isName(next)
                    && !tokens.is(next, Kind.NOBODY);
            String letters = dotted.group().replaceAll("[^A-Z]", "");
            return author || isAcronym(passage, letters) ? -1 : dotted.end();
        }
        return isPerson(passage, token, length) ? tokens.end(token) : -1;
    }

    private static boolean isPerson(Passage passage, int token, int length) {
        Tokens tokens = passage.tokens();
        String letters = passage.word(token);
        char after = passage.at(tokens.end(token));
        if (!letters.equals(letters.toUpperCase(Locale.ROOT))
                || Character.isLetterOrDigit(after)
                || "-/&+".indexOf(after) >= 0
                || "-/&+#{".indexOf(passage.at(tokens.start(token) - 1)) >= 0) {
            return false;
        }
        boolean plan = passage.setting().realPlan() && !passage.inHeader(tokens.start(token));
        boolean acts = passage.adjacent(token) && isVerb(tokens, token + 1) || passage.possessive(token);
        return switch (length) {
            case 1 -> plan && acts && !"AI".contains(letters) && !tokens.is(token - 1, Kind.COUNTED);
            case 2 -> (plan || acts) && !isAcronym(passage, letters);
            default -> plan && acts && !isAcronym(passage, letters);
        };
    }

    private static boolean isVerb(Tokens tokens, int token) {
        return tokens.is(token, Kind.VERB) || tokens.is(token, Kind.AUXILIARY);
    }

    private static boolean isAcronym(Passage passage, String letters) {
        return (Words.english().kinds(Folding.hash(letters.toLowerCase(Locale.ROOT))) & Kind.ACRONYM.bit) != 0
                || passage.setting().allowed().acronyms().contains(letters);
    }
}
