package org.schoolhandbook.privacy;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Dates of birth: beside a word for one, or in a plan a day on which a child at school now may have been born. Other
 * days in a plan may still tell when something happened.
 */
final class BirthDates implements LeakRule {

    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(\\bd\\.?\\s?o\\.?\\s?b\\b|\\bborn\\b|\\bbirth\\s?da(y|te)\\b|\\bdate of birth\\b|\\bage\\b)[^.!?\\n]{0,25}$|(\\bd\\.o\\.b\\.[^.!?\\n]{0,12}$)");
    /** Who may begin school in a year: children of many families. */
    private static final Pattern COHORT =
            Pattern.compile("(?i)\\bborn\\s+(on\\s+or\\s+)?(between|after|before|from|since|until)\\b[^.!?\\n]{0,25}$");

    private static final Pattern AFTER =
            Pattern.compile("(?i)^[^.!?\\n|]{0,6}\\(?(birthday|d\\.?o\\.?b\\b|date of birth)");
    private static final int YOUNGEST = 3;
    private static final int OLDEST = 12;

    @Override
    public void look(Passage passage, Finds found) {
        for (WrittenDate date : WrittenDate.all(passage)) {
            if (!passage.inHeader(date.start()) || isNamed(passage, date)) {
                judge(passage, date, found);
            }
        }
    }

    private static void judge(Passage passage, WrittenDate date, Finds found) {
        boolean plan = passage.setting().realPlan();
        if (isNamed(passage, date)
                || plan
                        && date.day()
                                .filter(day -> isChilds(day, passage.setting().today()))
                                .isPresent()) {
            found.add(Leak.error(
                    "privacy-birth-date",
                    date.start(),
                    date.end(),
                    "This is a date of birth: " + Mask.of(passage.between(date.start(), date.end())) + ".",
                    "Take it out, or write a blank such as [date of birth]."));
        } else if (plan && date.day().isPresent()) {
            found.add(Leak.warning(
                    "privacy-plan-date",
                    date.start(),
                    date.end(),
                    "A day in a plan may tell which child it is about: "
                            + Mask.of(passage.between(date.start(), date.end())) + ".",
                    "Write a blank such as [date]."));
        }
    }

    private static boolean isNamed(Passage passage, WrittenDate date) {
        String before = passage.between(date.start() - 45, date.start());
        return BEFORE.matcher(before).find() && !COHORT.matcher(before).find()
                || AFTER.matcher(passage.between(date.end(), date.end() + 25)).find();
    }

    private static boolean isChilds(LocalDate day, LocalDate today) {
        return day.isAfter(today.minusYears(OLDEST)) && day.isBefore(today.minusYears(YOUNGEST));
    }
}
