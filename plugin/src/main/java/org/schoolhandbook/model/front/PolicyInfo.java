package org.schoolhandbook.model.front;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.review.Change;
import org.schoolhandbook.model.review.ReviewPlan;

/**
 * What a school has decided to do.
 *
 * @param category behaviour, safeguarding, send, curriculum or organisation
 * @param owner the role that looks after it
 * @param statutory whether the law asks for it
 * @param mustPublish whether it must be on the school's website
 * @param version as the school counts
 * @param plan its approval and its reviews
 * @param publicised when parents, staff and pupils were last told of it
 * @param changes its versions, as the author orders them
 * @param withdrawn whether it no longer holds
 * @param replacedBy what holds instead
 * @param covers what it is about
 * @param cites the law and guidance that it follows
 * @param supersedes the policy that it took the place of, or its name
 * @param principles the principles that it puts into practice
 * @param explains the page that it explains
 * @param words a hash of its title and text as written, by which an approval knows them
 */
public record PolicyInfo(
        Common common,
        Optional<String> category,
        Optional<PageId> owner,
        boolean statutory,
        boolean mustPublish,
        Optional<String> version,
        ReviewPlan plan,
        Optional<LocalDate> publicised,
        List<Change> changes,
        boolean withdrawn,
        Optional<PageId> replacedBy,
        List<String> covers,
        List<String> cites,
        Optional<PageOrWords> supersedes,
        List<PageId> principles,
        Optional<PageId> explains,
        String words)
        implements FrontMatter {

    static final String TYPE = "policy";

    /** The same policy with the hash of its words. */
    public PolicyInfo worded(String hash) {
        return new PolicyInfo(
                common,
                category,
                owner,
                statutory,
                mustPublish,
                version,
                plan,
                publicised,
                changes,
                withdrawn,
                replacedBy,
                covers,
                cites,
                supersedes,
                principles,
                explains,
                hash);
    }

    @Override
    public String type() {
        return TYPE;
    }
}
