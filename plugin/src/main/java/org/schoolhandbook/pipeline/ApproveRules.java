package org.schoolhandbook.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolhandbook.model.Draft;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.SourceFile.Kind;
import org.schoolhandbook.model.SourceTree;
import org.schoolhandbook.model.front.PolicyInfo;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** What must be so before an approval is recorded, and what is left to do afterwards. */
final class ApproveRules {

    private ApproveRules() {}

    static List<Problem> problems(Approving approving, BuildRequest request) {
        var problems = new ArrayList<Problem>();
        String role = approving.role().strip();
        if (role.isEmpty() || role.equals("-") || role.contains("|") || role.contains("\n")) {
            problems.add(Problem.error(
                    "approval-without-role",
                    Place.of("handbook.role"),
                    role.isEmpty()
                            ? "Nobody is named who approved the policy."
                            : "\"" + role + "\" is not the name of a role or board.",
                    "Name the role or board, not a person: -Dhandbook.role=\"Full governing board\"."));
        }
        if (approving.on().isAfter(request.today())) {
            problems.add(Problem.error(
                    "approval-ahead",
                    Place.of("handbook.date"),
                    "The " + approving.on() + " has not come yet.",
                    "Record an approval when it was given."));
        }
        if (request.conventions().folders().content().isEmpty()
                || request.conventions().jbake()) {
            problems.add(Problem.error(
                    "approvals-need-a-handbook",
                    Place.of("handbook.source"),
                    "Approvals are kept beside a folder \"content\", and there is none here.",
                    "Move the pages into a folder named content."));
        }
        return problems;
    }

    /** {@code content/policies/behaviour.md}, {@code policies/behaviour.md} or {@code policies/behaviour}. */
    static Optional<SourceFile> file(SourceTree tree, String written) {
        String path = written.replace('\\', '/').replaceFirst("^\\./", "").replaceFirst("^content/", "");
        return tree.of(Kind.CONTENT).stream()
                .filter(file -> file.name().equals(path) || file.name().equals(path + ".md"))
                .findFirst();
    }

    /** A translation is not approved by itself: what counts is the original. */
    static Optional<Problem> translation(SourceTree tree, SourceFile file) {
        String original = file.name().replaceFirst("\\.[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*(\\.\\w+)$", "$2");
        boolean translated = !original.equals(file.name())
                && tree.of(Kind.CONTENT).stream().anyMatch(page -> page.name().equals(original));
        return translated
                ? Optional.of(Problem.error(
                        "approval-of-translation",
                        Place.of(file.shown()),
                        "This page is a translation, and what is approved is the original.",
                        "Record the approval of " + original
                                + ". When the translation was checked, write the day in its"
                                + " field translated.checked."))
                : Optional.empty();
    }

    /** A page that speaks of its approval should say what is now on record; for one that is silent, the record does. */
    static List<Problem> advice(Draft page, PolicyInfo policy, Approving approving) {
        boolean silent =
                policy.plan().since().isEmpty() && policy.plan().approvedBy().isEmpty();
        boolean said = policy.plan().since().equals(Optional.of(approving.on()))
                && (policy.plan().last().isPresent()
                        || policy.plan()
                                .approvedBy()
                                .filter(role ->
                                        role.equalsIgnoreCase(approving.role().strip()))
                                .isPresent());
        return silent || said
                ? List.of()
                : List.of(Problem.note(
                        "approval-not-in-page",
                        Place.of(page.source().shown()),
                        "The approval is on record, but this page does not say so yet.",
                        "Write in its header: approved.on is " + approving.on() + ", approved.by is "
                                + approving.role().strip() + "; after a review without an approval, review.last is "
                                + approving.on() + "."));
    }
}
