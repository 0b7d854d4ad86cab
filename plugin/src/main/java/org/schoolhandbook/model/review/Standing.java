package org.schoolhandbook.model.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.front.PolicyInfo;

/**
 * How a policy stands on the day of a build.
 *
 * @param approvedOn when it was approved; empty if nobody did
 * @param due the day by which its next review is due; empty if there is none, or nobody can say
 */
public record Standing(State state, Optional<LocalDate> approvedOn, Optional<LocalDate> due) {

    /** In days; from then on readers are told that a review is due. */
    public static final int SOON = 90;

    /** That of a policy. An approval that lies ahead is none yet. */
    public static Standing of(PageId page, PolicyInfo policy, Approvals approvals, LocalDate today) {
        Optional<Approval> record = approvals.of(page);
        Optional<LocalDate> approved =
                policy.plan().approvedOn().or(() -> record.map(Approval::on)).filter(day -> !day.isAfter(today));
        Optional<LocalDate> due = policy.plan()
                .coming()
                .flatMap(review -> review.due(policy.plan().since().or(() -> approved)));
        boolean changed = record.filter(approval -> !approval.words().equals(policy.words()))
                .isPresent();
        return new Standing(state(policy, approved.isPresent(), changed, due, today), approved, due);
    }

    /** The day that belongs to the state: since when, or by when. */
    public Optional<LocalDate> told() {
        return switch (state) {
            case DUE, OVERDUE -> due;
            case CHANGED -> approvedOn;
            case DRAFT, CURRENT, WITHDRAWN -> Optional.empty();
        };
    }

    private static State state(
            PolicyInfo policy, boolean approved, boolean changed, Optional<LocalDate> due, LocalDate today) {
        if (policy.withdrawn()) {
            return State.WITHDRAWN;
        }
        if (!approved) {
            return State.DRAFT;
        }
        return changed
                ? State.CHANGED
                : due.map(day -> byDate(ChronoUnit.DAYS.between(today, day))).orElse(State.CURRENT);
    }

    /** A review is not overdue on the day on which it is due. */
    private static State byDate(long daysLeft) {
        if (daysLeft < 0) {
            return State.OVERDUE;
        }
        return daysLeft <= SOON ? State.DUE : State.CURRENT;
    }
}
