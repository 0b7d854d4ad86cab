package org.schoolhandbook.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.Translation;
import org.schoolhandbook.problem.Problem;

/** A translation says what its original says, and when it did. */
final class TranslationDates implements Rule {

    @Override
    public List<Problem> problems(Handbook handbook) {
        var problems = new ArrayList<Problem>();
        for (Page page : handbook.translated()) {
            Translation made = page.translation().orElseThrow();
            Page original = handbook.pages().get(made.of());
            if (made.on().isEmpty()) {
                problems.add(undated(page));
            } else if (made.isOlderThan(original, handbook.approvals())) {
                problems.add(older(page, original, made.on().get()));
            }
            ahead(page, "translated.on", made.on(), handbook.today()).ifPresent(problems::add);
            ahead(page, "translated.checked", made.checked(), handbook.today()).ifPresent(problems::add);
        }
        return problems;
    }

    private static Problem undated(Page page) {
        return Problem.note(
                "translation-without-date",
                page.placeOf("translated.on"),
                "Nobody can tell whether this translation still says what the original says.",
                "Write in its header on which day it was made: \"translated:\", and below it \"  on: 2026-09-06\".");
    }

    private static Problem older(Page page, Page original, LocalDate on) {
        return Problem.warning(
                "translation-older",
                page.placeOf("translated.on"),
                "The words of " + original.source().shown() + " were changed after they were translated on " + on + ".",
                "Translate what has changed, then write the day. Until then readers see that the page may be wrong.");
    }

    private static Optional<Problem> ahead(Page page, String field, Optional<LocalDate> day, LocalDate today) {
        return day.filter(today::isBefore)
                .map(ahead -> Problem.error(
                        "translation-ahead",
                        page.placeOf(field),
                        "The day on which this translation was made or checked has not come yet: " + ahead + ".",
                        "Write the day on which it was."));
    }
}
