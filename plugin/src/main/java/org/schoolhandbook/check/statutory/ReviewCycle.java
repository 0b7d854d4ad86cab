package org.schoolhandbook.check.statutory;

import java.time.LocalDate;
import java.util.Optional;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.front.PolicyInfo;
import org.schoolhandbook.model.review.ReviewPlan;
import org.schoolhandbook.model.standard.Duty;
import org.schoolhandbook.problem.Problem;

/** A policy is looked at as often as is required or recommended. */
final class ReviewCycle {

    /** In days: schools meet when they meet. */
    private static final int LEEWAY = 31;

    private static final int MONTHS = 12;

    private ReviewCycle() {}

    static Optional<Problem> of(Duty duty, Page page, Handbook handbook) {
        if (duty.months().isEmpty() || !(page.info() instanceof PolicyInfo policy)) {
            return Optional.empty();
        }
        int months = duty.months().get();
        ReviewPlan plan = policy.plan().filledFrom(handbook.approvals().of(page.id()));
        boolean often = plan.every().filter(every -> every.months() > months).isEmpty() && !isLate(plan, months);
        return often ? Optional.empty() : Optional.of(problem(duty, page, months, plan));
    }

    private static boolean isLate(ReviewPlan plan, int months) {
        Optional<LocalDate> latest =
                plan.since().map(day -> day.plusMonths(months).plusDays(LEEWAY));
        return latest.isPresent() && plan.due().filter(latest.get()::isBefore).isPresent();
    }

    private static Problem problem(Duty duty, Page page, int months, ReviewPlan plan) {
        String often = months % MONTHS != 0
                ? "every " + months + " months"
                : months == MONTHS ? "every year" : "every " + months / MONTHS + " years";
        String field = plan.next().isPresent() && page.fields().places().containsKey("review.next")
                ? "review.next"
                : "review.every";
        String message = "\"" + page.title() + "\" is looked at less often than is "
                + (duty.mustReview() ? "required" : "recommended") + ", which is " + often + ".";
        String hint = "Plan the next review sooner. " + Missing.read(duty);
        return duty.mustReview()
                ? Problem.warning("statutory-review", page.placeOf(field), message, hint)
                : Problem.note("statutory-review-recommended", page.placeOf(field), message, hint);
    }
}
