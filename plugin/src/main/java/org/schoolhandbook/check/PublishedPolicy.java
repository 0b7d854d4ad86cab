package org.schoolhandbook.check;

import java.util.List;
import java.util.stream.Stream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.front.PolicyInfo;
import org.schoolhandbook.model.review.ReviewPlan;

/**
 * A policy that readers may see.
 *
 * @param plan what its page says, and where the page is silent, what is on record
 */
record PublishedPolicy(Page page, PolicyInfo info, ReviewPlan plan) {

    static List<PublishedPolicy> of(Handbook handbook) {
        return handbook.published().stream()
                .flatMap(page -> page.info() instanceof PolicyInfo policy
                        ? Stream.of(new PublishedPolicy(
                                page,
                                policy,
                                policy.plan().filledFrom(handbook.approvals().of(page.id()))))
                        : Stream.empty())
                .toList();
    }
}
