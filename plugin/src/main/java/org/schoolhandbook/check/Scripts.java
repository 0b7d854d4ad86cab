package org.schoolhandbook.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.Text;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** A translation is written in letters that run as its language runs: else it has the wrong name, or is none yet. */
final class Scripts implements Rule {

    @Override
    public List<Problem> problems(Handbook handbook) {
        return handbook.translated().stream()
                .flatMap(page -> problem(page, handbook.languages().of(page.language())).stream())
                .toList();
    }

    private static Optional<Problem> problem(Page page, Language language) {
        long fromRight = letters(page).filter(Scripts::runsFromRight).count();
        long others = letters(page).filter(letter -> !runsFromRight(letter)).count();
        boolean rightToLeft = language.direction().equals("rtl");
        if (rightToLeft ? fromRight > 0 || others == 0 : fromRight <= others) {
            return Optional.empty();
        }
        return Optional.of(Problem.warning(
                "wrong-script",
                Place.of(page.source().shown()),
                rightToLeft
                        ? "This page is said to be in " + language.name()
                                + ", but it has no letter of a script that runs from right to left."
                        : "This page is said to be in " + language.name()
                                + ", but most of its letters run from right to left.",
                "Check the language in the name of the file, and that the page was translated."));
    }

    private static IntStream letters(Page page) {
        return page.body().texts().stream()
                .map(Text::words)
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetter);
    }

    private static boolean runsFromRight(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
