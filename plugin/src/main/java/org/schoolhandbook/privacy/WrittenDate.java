package org.schoolhandbook.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people write one.
 *
 * @param day the day that it means, if it says the year
 */
record WrittenDate(int start, int end, Optional<LocalDate> day) {

    private static final String MONTHS =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/])");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile("(?i)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of[\\s-]+)?"
            + MONTHS + "(?:,?[\\s-]+(\\d{4}|['’]\\d{2}))?(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)" + MONTHS + "[ ]+(\\d{1,2})(?:st|nd|rd|th)?(?:,?[ ]+(\\d{4}))?(?!\\d)");
    private static final String SHORT = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** The date that begins with these digits. */
    static Optional<WrittenDate> at(Passage passage, int digits) {
        boolean begins =
                !Character.isLetterOrDigit(passage.at(digits - 1)) && "/.-§£".indexOf(passage.at(digits - 1)) < 0;
        if (!begins || !mayGoOn(passage, digits)) {
            return Optional.empty();
        }
        Matcher numbers = passage.from(NUMBERS, digits);
        if (numbers.lookingAt()) {
            return of(numbers, numbers.group(4), numbers.group(3), numbers.group(1));
        }
        Matcher iso = passage.from(ISO, digits);
        if (iso.lookingAt()) {
            return of(iso, iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher words = passage.from(DAY_FIRST, digits);
        return words.lookingAt() ? of(words, words.group(3), month(words.group(2)), words.group(1)) : Optional.empty();
    }

    /** Three patterns for each number of a page would cost more than all that they find. */
    private static boolean mayGoOn(Passage passage, int digits) {
        int end = digits;
        while (passage.at(end) >= '0' && passage.at(end) <= '9') {
            end++;
        }
        char after = passage.at(end);
        return switch (end - digits) {
            case 1, 2 -> "/.-".indexOf(after) >= 0 || Character.isWhitespace(after) || Character.isLetter(after);
            case 4 -> after == '-';
            default -> false;
        };
    }

    /** The date that begins with the name of a month. */
    static Optional<WrittenDate> monthFirst(Passage passage, int start) {
        Matcher words = passage.from(MONTH_FIRST, start);
        return words.lookingAt() ? of(words, words.group(3), month(words.group(1)), words.group(2)) : Optional.empty();
    }

    private static Optional<WrittenDate> of(Matcher found, String year, String month, String day) {
        try {
            int number = year == null ? 2000 : year(year.replaceAll("\\D", ""));
            LocalDate date = LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(
                    new WrittenDate(found.start(), found.end(), year == null ? Optional.empty() : Optional.of(date)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : 2000 + year;
    }

    private static String month(String name) {
        return String.valueOf(SHORT.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) / 3 + 1);
    }

    /** Every date of a text. */
    static List<WrittenDate> all(Passage passage) {
        var dates = new ArrayList<WrittenDate>();
        for (int digits : passage.tokens().digits()) {
            at(passage, digits).ifPresent(dates::add);
        }
        for (int month : passage.signs(Words.Kind.MONTH)) {
            int start = passage.tokens().start(month);
            if (Character.isLowerCase(passage.at(start))) {
                continue;
            }
            monthFirst(passage, start)
                    .filter(date ->
                            dates.stream().noneMatch(other -> other.start <= date.start && date.start < other.end))
                    .ifPresent(dates::add);
        }
        return dates;
    }
}
