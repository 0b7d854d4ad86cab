package org.schoolhandbook.parse;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolhandbook.model.School;
import org.schoolhandbook.model.review.Review;
import org.schoolhandbook.model.review.Review.Every;
import org.schoolhandbook.model.review.Review.Live;
import org.schoolhandbook.model.review.Review.NotApplicable;
import org.schoolhandbook.model.review.Review.OnDay;
import org.schoolhandbook.model.review.Review.Within;
import org.schoolhandbook.model.schema.Kind;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** Reads when a policy is looked at again, in the ways in which schools say it. */
public final class Reviews {

    private static final Pattern SHAPE = Pattern.compile(Kind.REVIEW.pattern());
    private static final Pattern TERM =
            Pattern.compile("((?:autumn|spring|summer)(?: [12]| term)?) (\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final HalfTerms terms;

    /** With the terms of a school. */
    public Reviews(School school) {
        this.terms = new HalfTerms(school.terms());
    }

    /** The review, or what is wrong with how it is written. */
    public Outcome<Optional<Review>> read(String words, Place at) {
        if (!SHAPE.matcher(words).matches()) {
            return new Outcome<>(Optional.empty(), List.of(misshapen(words, at)));
        }
        Optional<Review> review = review(words);
        return new Outcome<>(review, review.isPresent() ? List.of() : List.of(unknown(words, at)));
    }

    private Optional<Review> review(String words) {
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
        return Dates.day(words)
                .map(day -> (Review) new OnDay(words, day))
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

    private static Optional<Review> month(String words) {
        try {
            YearMonth month = YearMonth.parse(words, MONTH);
            return Optional.of(new Within(words, month.atDay(1), month.atEndOfMonth()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<Review> term(String words) {
        Matcher term = TERM.matcher(words);
        return term.matches()
                ? terms.of(term.group(1), Integer.parseInt(term.group(2)))
                        .map(days -> new Within(words, days.first(), days.last()))
                : Optional.empty();
    }

    private static Problem misshapen(String words, Place at) {
        return Problem.error(
                "wrong-value",
                at,
                "\"" + words + "\" is not " + Kind.REVIEW.sentence() + ".",
                "Write when the policy is looked at again.");
    }

    private static Problem unknown(String words, Place at) {
        return TERM.matcher(words).matches()
                ? Problem.error(
                        "unknown-term",
                        at,
                        "Nobody knows yet when \"" + words + "\" is.",
                        "Write a date or a month, or the days of the half-term in the field \"terms\" of school.yml. Without it"
                                + " the dates of terms are known for " + HalfTerms.years() + ".")
                : Problem.error(
                        "wrong-date",
                        at,
                        "\"" + words + "\" is not a date.",
                        "Write it as 2026-09-06 or as 6 September 2026, and check that the day exists.");
    }
}
