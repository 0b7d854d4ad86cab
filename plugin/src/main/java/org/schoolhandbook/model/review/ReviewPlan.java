package org.schoolhandbook.model.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a policy says about its approval and its reviews.
 *
 * @param approvedOn when it was last approved
 * @param approvedBy the role or board that approved it
 * @param minute where the approval is on record
 * @param every how many months pass from one review to the next
 * @param last when it was last looked at, if that was after the approval
 * @param next when it is looked at again
 * @param outcome what came of the last review
 */
public record ReviewPlan(
        Optional<LocalDate> approvedOn,
        Optional<String> approvedBy,
        Optional<String> minute,
        Optional<Review.Every> every,
        Optional<LocalDate> last,
        Optional<Review> next,
        Optional<String> outcome) {

    /** The same, and where it is silent, what is on record. */
    public ReviewPlan filledFrom(Optional<Approval> record) {
        return new ReviewPlan(
                approvedOn.or(() -> record.map(Approval::on)),
                approvedBy.or(() -> record.map(Approval::role)),
                minute,
                every,
                last,
                coming().isPresent() ? next : record.flatMap(Approval::next),
                outcome);
    }

    /** When somebody last said that the words are right. */
    public Optional<LocalDate> since() {
        return Stream.concat(approvedOn.stream(), last.stream()).max(LocalDate::compareTo);
    }

    /** What decides the next review: what is written for it, or how often there is one. */
    public Optional<Review> coming() {
        return next.or(() -> every.map(Review.class::cast));
    }

    /** The day by which the next review is due. */
    public Optional<LocalDate> due() {
        return coming().flatMap(review -> review.due(since()));
    }

    /** The next review as a record has it; empty if nobody said. */
    public String written() {
        return coming().map(Review::inOneLine).orElse("");
    }
}
