package org.schoolhandbook.model.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.front.PolicyInfo;

/**
 * How a policy stands on the day of a build. Only what is on record counts as an approval.
 *
 * @param plan what its page says, and where the page is silent, what is on record
 * @param approvedOn when it was approved; empty if no approval is on record
 * @param saidOn when its page says that it was approved, if that is not on record
 * @param due the day by which its next review is due; empty if there is none, or nobody can say
 */
public record Standing(
        State state,
        ReviewPlan plan,
        Optional<LocalDate> approvedOn,
        Optional<LocalDate> saidOn,
        Optional<LocalDate> due) {

    /** In days; from then on readers are told that a review is due. */
    public static final int SOON = 90;

    /** That of a policy. An approval that lies ahead is none yet. */
    public static Standing of(PageId page, PolicyInfo policy, Approvals approvals, LocalDate today) {
        Optional<Approval> record =
                approvals.of(page).filter(approval -> !approval.on().isAfter(today));
        ReviewPlan plan = policy.plan().filledFrom(record);
        Optional<LocalDate> said = unrecorded(policy.plan(), record).filter(day -> !day.isAfter(today));
        Optional<LocalDate> approved =
                said.isPresent() ? record.map(Approval::on) : record.flatMap(approval -> plan.approvedOn());
        Optional<LocalDate> due = plan.due();
        return new Standing(state(policy, record, said, due, today), plan, approved, said, due);
    }

    /** The day of an approval that a page claims and nobody recorded. */
    private static Optional<LocalDate> unrecorded(ReviewPlan said, Optional<Approval> record) {
        boolean recorded = record.isPresent() && record.map(Approval::on).equals(said.since());
        return recorded ? Optional.empty() : said.approvedOn();
    }

    /** The day that belongs to the state: since when, or by when. */
    public Optional<LocalDate> told() {
        return switch (state) {
            case DUE, OVERDUE -> due;
            case CHANGED -> approvedOn;
            case UNRECORDED -> saidOn;
            case DRAFT, CURRENT, WITHDRAWN -> Optional.empty();
        };
    }

    /** The role or board that approved it; empty if no approval is on record. */
    public Optional<String> approvedBy() {
        return approvedOn.flatMap(day -> plan.approvedBy());
    }

    private static State state(
            PolicyInfo policy,
            Optional<Approval> record,
            Optional<LocalDate> said,
            Optional<LocalDate> due,
            LocalDate today) {
        if (policy.withdrawn()) {
            return State.WITHDRAWN;
        }
        if (record.filter(approval -> !approval.words().equals(policy.words())).isPresent()) {
            return State.CHANGED;
        }
        if (said.isPresent()) {
            return State.UNRECORDED;
        }
        if (record.isEmpty()) {
            return State.DRAFT;
        }
        return due.map(day -> byDate(ChronoUnit.DAYS.between(today, day))).orElse(State.CURRENT);
    }

    /** A review is not overdue on the day on which it is due. */
    private static State byDate(long daysLeft) {
        if (daysLeft < 0) {
            return State.OVERDUE;
        }
        return daysLeft <= SOON ? State.DUE : State.CURRENT;
    }
}
