package org.schoolhandbook.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.front.PolicyInfo;
import org.schoolhandbook.model.review.Approval;
import org.schoolhandbook.model.review.Approvals;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** What a policy says about its approval is what {@code approvals.lock} has on record. */
final class ApprovalRecords implements Rule {

    private static final String APPROVE =
            "Record the approval with handbook:approve, -Dhandbook.file and -Dhandbook.role, once it was given.";

    @Override
    public List<Problem> problems(Handbook handbook) {
        var problems = new ArrayList<Problem>();
        for (PublishedPolicy policy : PublishedPolicy.of(handbook)) {
            Optional<Approval> record = handbook.approvals().of(policy.page().id());
            if (!policy.info().withdrawn()) {
                record.ifPresentOrElse(
                        approval -> compare(policy, approval, problems), () -> unrecorded(policy, handbook, problems));
            }
        }
        noFile(handbook).ifPresent(problems::add);
        for (Approval approval : handbook.approvals().records().values()) {
            target(approval, handbook).ifPresent(problems::add);
            if (approval.on().isAfter(handbook.today())) {
                problems.add(Problem.error(
                        "approval-ahead",
                        approval.at(),
                        "This approval has a date that has not come yet, " + approval.on() + ".",
                        "Record it again with handbook:approve when it was given."));
            }
        }
        return problems;
    }

    private static void compare(PublishedPolicy policy, Approval record, List<Problem> problems) {
        if (!record.words().equals(policy.info().words())) {
            problems.add(Problem.warning(
                    "changed-since-approval",
                    Place.of(policy.page().source().shown()),
                    "The words of this policy were changed after it was approved on " + record.on() + ".",
                    APPROVE + " Until then readers see that it was changed."));
        }
        Optional<LocalDate> since = policy.info().plan().since();
        if (since.filter(day -> !day.equals(record.on())).isPresent()) {
            String field = policy.info().plan().last().equals(since) ? "review.last" : "approved.on";
            problems.add(Problem.error(
                    "approval-not-recorded",
                    policy.page().placeOf(field),
                    "The last approval on record is of " + record.on() + ", not of " + since.get() + ".",
                    "Write that date, or record the approval with handbook:approve and -Dhandbook.date=" + since.get()
                            + "."));
        }
        if (policy.info().plan().last().isEmpty()) {
            policy.info()
                    .plan()
                    .approvedBy()
                    .filter(role -> record.named() && !role.equalsIgnoreCase(record.role()))
                    .ifPresent(role -> problems.add(Problem.error(
                            "approval-role-differs",
                            policy.page().placeOf("approved.by"),
                            "On record this policy was approved by \"" + record.role() + "\", not by \"" + role + "\".",
                            "Write the role that is on record, or record the approval again.")));
        }
        String next = policy.info().plan().written();
        if (!next.isEmpty() && !record.review().equals(next)) {
            problems.add(moved(policy, record));
        }
    }

    private static Problem moved(PublishedPolicy policy, Approval record) {
        String was = record.review().isEmpty() ? "no next review" : "\"" + record.review() + "\"";
        String field = policy.info().plan().next().isPresent() ? "review.next" : "review.every";
        return Problem.error(
                "review-moved",
                policy.page().placeOf(field),
                "The next review was changed without an approval: on record is " + was + ".",
                "Put it back, or review the policy and record that with handbook:approve.");
    }

    private static void unrecorded(PublishedPolicy policy, Handbook handbook, List<Problem> problems) {
        if (policy.info().plan().approvedOn().isPresent()
                && handbook.approvals().kept()) {
            problems.add(Problem.warning(
                    "approval-not-recorded",
                    policy.page().placeOf("approved.on"),
                    "There is no record of this approval in " + Approvals.FILE + ", and readers see that it is not on"
                            + " record.",
                    APPROVE));
        }
    }

    private static Optional<Problem> noFile(Handbook handbook) {
        boolean missed = !handbook.approvals().kept()
                && PublishedPolicy.of(handbook).stream()
                        .anyMatch(policy -> policy.info().plan().approvedOn().isPresent());
        return missed
                ? Optional.of(Problem.warning(
                        "approvals-missing",
                        Place.of(Approvals.FILE),
                        "There is no such file, so nobody can tell which words of a policy were approved, and readers see that"
                                + " no approval is on record.",
                        APPROVE))
                : Optional.empty();
    }

    private static Optional<Problem> target(Approval approval, Handbook handbook) {
        Page page = handbook.pages().get(approval.page());
        if (page == null) {
            return Optional.of(Problem.error(
                    "approval-of-nothing",
                    approval.at(),
                    "There is no page \"" + approval.page().path() + "\", which this approval is for.",
                    gone(approval, handbook)));
        }
        return page.info() instanceof PolicyInfo
                ? Optional.empty()
                : Optional.of(Problem.error(
                        "approval-of-nothing",
                        approval.at(),
                        "\"" + approval.page().path() + "\" is a " + page.info().type() + ", and only policies are"
                                + " approved.",
                        "Take this line out."));
    }

    private static String gone(Approval approval, Handbook handbook) {
        Optional<String> renamed = handbook.pages().values().stream()
                .filter(page -> page.info() instanceof PolicyInfo policy
                        && policy.words().equals(approval.words()))
                .map(page -> page.id().path())
                .findFirst();
        String remedy = "take this line out and record the approval again with -Dhandbook.date=" + approval.on() + ".";
        return renamed.map(path -> "It seems to be called \"" + path + "\" now: " + remedy)
                .orElseGet(() -> Suggestions.didYouMean(
                        approval.page().path(),
                        handbook.pages().keySet().stream().map(id -> id.path()).toList(),
                        "Take this line out if the policy is gone; if it was renamed, " + remedy));
    }
}
