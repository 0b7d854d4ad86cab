package org.schoolhandbook.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.review.Change;
import org.schoolhandbook.model.review.Review;
import org.schoolhandbook.problem.Problem;

/** The dates of a policy agree with each other and with today. */
final class ReviewDates implements Rule {

    /** In days: schools meet when they meet. */
    private static final int LEEWAY = 31;

    private static final int MOST_YEARS = 5;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Override
    public List<Problem> problems(Handbook handbook) {
        var problems = new ArrayList<Problem>();
        for (PublishedPolicy policy : PublishedPolicy.of(handbook)) {
            if (!policy.info().withdrawn()) {
                ahead(policy, handbook.today(), problems);
                // One wrong date often breaks several of these.
                order(policy)
                        .or(() -> cycle(policy))
                        .or(() -> due(policy, handbook.today()))
                        .ifPresent(problems::add);
                publicised(policy, handbook.today()).ifPresent(problems::add);
            }
        }
        return problems;
    }

    /** What has happened lies in the past. */
    private static void ahead(PublishedPolicy policy, LocalDate today, List<Problem> problems) {
        ahead(policy, "approved.on", policy.info().plan().approvedOn(), today).ifPresent(problems::add);
        ahead(policy, "review.last", policy.info().plan().last(), today).ifPresent(problems::add);
        ahead(policy, "publicised", policy.info().publicised(), today).ifPresent(problems::add);
        for (Change change : policy.info().changes()) {
            ahead(policy, "changes", change.date(), today).ifPresent(problems::add);
        }
    }

    private static Optional<Problem> ahead(
            PublishedPolicy policy, String field, Optional<LocalDate> day, LocalDate today) {
        return day.filter(date -> date.isAfter(today))
                .map(date -> Problem.error(
                        "date-ahead",
                        policy.page().placeOf(field),
                        written(date) + " has not come yet, and \"" + field + "\" says what has happened.",
                        "Correct the date, or write it when it has happened. Today is " + written(today) + "."));
    }

    private static Optional<Problem> order(PublishedPolicy policy) {
        Optional<LocalDate> next = policy.plan().next().flatMap(review -> review.due(Optional.empty()));
        Optional<LocalDate> since = policy.plan().since();
        if (next.isEmpty() || since.isEmpty() || next.get().isAfter(since.get())) {
            return Optional.empty();
        }
        boolean reviewed = policy.plan().last().equals(since);
        return Optional.of(Problem.error(
                "review-before-approval",
                policy.page().placeOf("review.next"),
                "The next review would not be after the last " + (reviewed ? "review" : "approval") + ", on "
                        + written(since.get()) + ".",
                "Write when the policy is looked at again."));
    }

    private static Optional<Problem> cycle(PublishedPolicy policy) {
        Optional<LocalDate> expected =
                policy.plan().every().flatMap(every -> every.due(policy.plan().since()));
        Optional<Review> next = policy.plan().next();
        if (expected.isEmpty() || next.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = expected.get();
        Review review = next.get();
        LocalDate last = review.due(policy.plan().since()).orElse(day);
        LocalDate first = review instanceof Review.Within within ? within.first() : last;
        boolean fits = !day.isBefore(first.minusDays(LEEWAY)) && !day.isAfter(last.plusDays(LEEWAY));
        return fits
                ? Optional.empty()
                : Optional.of(Problem.warning(
                        "review-cycle",
                        policy.page().placeOf("review.next"),
                        "\"" + review.words() + "\" does not fit \""
                                + policy.plan().every().map(Review::words).orElse("") + "\", which leads to "
                                + written(day) + ".",
                        "Change one of them, or leave \"review.next\" out: then it follows from \"review.every\"."));
    }

    private static Optional<Problem> due(PublishedPolicy policy, LocalDate today) {
        Optional<LocalDate> due = policy.plan().due();
        String field = policy.plan().next().isPresent() ? "review.next" : "review.every";
        if (due.filter(day -> day.isBefore(today)).isPresent()) {
            return Optional.of(Problem.warning(
                    "review-overdue",
                    policy.page().placeOf(field),
                    "The review of this policy was due by " + written(due.get()) + ".",
                    "Review it, write what came of it in \"review.last\" and \"review.outcome\", and record it with"
                            + " handbook:approve. Readers see that it is overdue."));
        }
        return due.filter(day -> day.isAfter(today.plusYears(MOST_YEARS)))
                .map(day -> Problem.warning(
                        "review-far-away",
                        policy.page().placeOf(field),
                        "The next review would be on " + written(day) + ", more than " + MOST_YEARS + " years away.",
                        "Check the year, or write \"live document\" if the policy is not reviewed by date."));
    }

    private static Optional<Problem> publicised(PublishedPolicy policy, LocalDate today) {
        return policy.info()
                .publicised()
                .filter(day -> day.isBefore(today.minusYears(1)))
                .map(day -> Problem.warning(
                        "publicised-long-ago",
                        policy.page().placeOf("publicised"),
                        "Parents, staff and pupils were last told of this policy on " + written(day)
                                + ", more than a year ago.",
                        "Tell them again: for a behaviour policy the law asks for it once a year (Education and"
                                + " Inspections Act 2006, section 89). Then write the new date."));
    }

    private static String written(LocalDate date) {
        return WRITTEN.format(date);
    }
}
