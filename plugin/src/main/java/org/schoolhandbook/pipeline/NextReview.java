package org.schoolhandbook.pipeline;

import java.util.List;
import java.util.Optional;
import org.schoolhandbook.model.front.PolicyInfo;
import org.schoolhandbook.model.review.Review;
import org.schoolhandbook.parse.Reviews;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** When a policy that is approved is looked at again. */
final class NextReview {

    private static final Place AT = Place.of("handbook.review");

    private final Reviews reviews;

    NextReview(Reviews reviews) {
        this.reviews = reviews;
    }

    /** As its page says, or where that is silent, as whoever approves it says. */
    Outcome<Optional<Review>> of(PolicyInfo policy, Approving approving) {
        Optional<Review> written = policy.plan().coming();
        String said = approving.review().strip();
        if (said.isEmpty()) {
            return Outcome.of(written);
        }
        return written.isPresent()
                ? Outcome.of(written).and(review -> differs(review.orElseThrow(), said))
                : reviews.read(said, AT).and(review -> before(review, approving));
    }

    private static List<Problem> differs(Review written, String said) {
        return written.words().equals(said)
                ? List.of()
                : List.of(Problem.error(
                        "review-differs",
                        AT,
                        "The page says that it is looked at again \"" + written.words() + "\", and not \"" + said
                                + "\".",
                        "Change the page, or leave handbook.review out."));
    }

    private static List<Problem> before(Optional<Review> review, Approving approving) {
        boolean before = review.flatMap(next -> next.due(Optional.of(approving.on())))
                .filter(day -> !day.isAfter(approving.on()))
                .isPresent();
        return before
                ? List.of(Problem.error(
                        "review-before-approval",
                        AT,
                        "The next review would not be after this approval, on " + approving.on() + ".",
                        "Write when the policy is looked at again."))
                : List.of();
    }
}
