package org.schoolhandbook.check.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Glossary;
import org.schoolhandbook.problem.Problem;

/**
 * Sentences are not in capitals: they are slower to read, and some screen readers spell them out. Two words or more are
 * meant, of which at least one is too long for an acronym and is none of the glossary.
 */
final class Capitals implements PageRule {

    private static final int LONGEST_ACRONYM = 5;

    /** In words. */
    private static final int MOST_SHOWN = 8;

    private final Set<String> acronyms;

    Capitals(Glossary glossary) {
        acronyms = glossary.terms().stream()
                .flatMap(term -> Stream.concat(Stream.of(term.name()), term.variants().stream()))
                .flatMap(name -> Tokens.words(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Problem> inBlock(Block block, PageText page, int most) {
        var problems = new ArrayList<Problem>();
        Tokens tokens = block.tokens();
        for (int first = 0, last; first < tokens.count() && problems.size() < most; first = Math.max(last, first + 1)) {
            last = first;
            while (last < tokens.count()
                    && block.isInCapitals(last)
                    && (last == first || !Sentences.endsAfter(block, last - 1))) {
                last++;
            }
            if (last - first > 1 && isNoAcronym(block, first, last)) {
                problems.add(problem(block, first, last - 1));
            }
        }
        return problems;
    }

    private boolean isNoAcronym(Block block, int first, int last) {
        for (int word = first; word < last; word++) {
            String folded = block.tokens().word(word);
            if (folded.length() > LONGEST_ACRONYM
                    && !acronyms.contains(folded)
                    && folded.chars().allMatch(Character::isLetter)) {
                return true;
            }
        }
        return false;
    }

    private static Problem problem(Block block, int first, int last) {
        int shown = Math.min(last, first + MOST_SHOWN - 1);
        return Problem.note(
                "a11y-capitals",
                block.place(first, shown),
                "\"" + block.words(first, last)
                        + "\" is all in capitals, which is slow to read and sounds like shouting.",
                "Write it in small letters. What is important can be **bold**.");
    }
}
