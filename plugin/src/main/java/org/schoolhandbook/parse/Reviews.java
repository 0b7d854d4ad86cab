package org.schoolhandbook.parse;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolhandbook.model.review.Review;
import org.schoolhandbook.model.review.Review.Every;
import org.schoolhandbook.model.review.Review.Live;
import org.schoolhandbook.model.review.Review.NotApplicable;
import org.schoolhandbook.model.review.Review.OnDay;
import org.schoolhandbook.model.review.Review.Within;

/** Reads when a policy is looked at again, in the ways in which schools say it. The shape was checked before. */
final class Reviews {

    private static final Pattern TERM =
            Pattern.compile("((?:autumn|spring|summer)(?: [12]| term)?) (\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Reviews() {}

    /** Nothing if there is no such day, or if nobody knows when that term is. */
    static Optional<Review> read(String words, Function<String, Optional<LocalDateTime>> dates) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.startsWith("live")) {
            return Optional.of(new Live(words));
        }
        if (lower.startsWith("not applicable")) {
            return Optional.of(new NotApplicable(
                    words, words.substring(words.indexOf(':') + 1).strip()));
        }
        if (lower.startsWith("every")) {
            return Optional.of(every(words));
        }
        return dates.apply(words)
                .map(time -> (Review) new OnDay(words, time.toLocalDate()))
                .or(() -> month(words))
                .or(() -> term(words));
    }

    static Every every(String words) {
        return new Every(words, months(words));
    }

    /** {@code every 2 years} is 24. */
    static int months(String every) {
        String number = every.replaceAll("\\D", "");
        int count = number.isEmpty() ? 1 : Integer.parseInt(number);
        return every.contains("year") ? count * 12 : count;
    }

    static boolean isTerm(String words) {
        return TERM.matcher(words).matches();
    }

    private static Optional<Review> month(String words) {
        try {
            YearMonth month = YearMonth.parse(words, MONTH);
            return Optional.of(new Within(words, month.atDay(1), month.atEndOfMonth()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Review> term(String words) {
        Matcher term = TERM.matcher(words);
        return term.matches()
                ? HalfTerms.of(term.group(1), Integer.parseInt(term.group(2)))
                        .map(days -> new Within(words, days.first(), days.last()))
                : Optional.empty();
    }
}
