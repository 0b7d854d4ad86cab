package org.schoolhandbook.model.front;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schoolhandbook.model.PageId;

/**
 * What a school has decided to do.
 *
 * @param category behaviour, safeguarding, send, curriculum or organisation
 * @param owner the role that looks after it
 * @param statutory whether the law asks for it
 * @param mustPublish whether it must be on the school's website
 * @param version as the school counts
 * @param approvedOn when it was last approved
 * @param approvedBy the role or board that approved it
 * @param minute where the approval is on record
 * @param nextReview when it is looked at again
 * @param covers what it is about
 * @param cites the law and guidance that it follows
 * @param supersedes the policy that it took the place of, or its name
 * @param principles the principles that it puts into practice
 * @param explains the page that it explains
 */
public record PolicyInfo(
        Common common,
        Optional<String> category,
        Optional<PageId> owner,
        boolean statutory,
        boolean mustPublish,
        Optional<String> version,
        Optional<LocalDate> approvedOn,
        Optional<String> approvedBy,
        Optional<String> minute,
        Optional<LocalDate> nextReview,
        List<String> covers,
        List<String> cites,
        Optional<PageOrWords> supersedes,
        List<PageId> principles,
        Optional<PageId> explains)
        implements FrontMatter {

    static final String TYPE = "policy";

    @Override
    public String type() {
        return TYPE;
    }
}
