package org.schoolhandbook.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolhandbook.model.front.PolicyInfo;
import org.schoolhandbook.model.review.Approvals;
import org.schoolhandbook.model.review.Change;

/**
 * What makes a page the translation of another.
 *
 * @param language its code
 * @param of the page that was translated
 * @param on the day on which it was
 * @param by who did it; never a person's name
 * @param checked the day on which somebody who speaks the language last checked it
 */
public record Translation(
        String language, PageId of, Optional<LocalDate> on, Optional<String> by, Optional<LocalDate> checked) {

    /**
     * Whether the original says that its words were changed after they were translated, or the record of its approval
     * shows it. A change that nobody wrote down cannot be known.
     */
    public boolean isOlderThan(Page original, Approvals approvals) {
        return on.filter(day ->
                        changes(original).anyMatch(day::isBefore) || changedSinceApproval(original, approvals, day))
                .isPresent();
    }

    private static Stream<LocalDate> changes(Page original) {
        Stream<LocalDate> updated = original.info().common().updated().stream();
        Stream<LocalDate> versions = original.info() instanceof PolicyInfo policy
                ? policy.changes().stream().map(Change::date).flatMap(Optional::stream)
                : Stream.empty();
        return Stream.concat(updated, versions);
    }

    private static boolean changedSinceApproval(Page original, Approvals approvals, LocalDate day) {
        return original.info() instanceof PolicyInfo policy
                && approvals
                        .of(original.id())
                        .filter(approval -> !approval.words().equals(policy.words()))
                        .filter(approval -> !approval.on().isBefore(day))
                        .isPresent();
    }
}
