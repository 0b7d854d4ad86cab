package org.schoolhandbook.parse;

import static org.schoolhandbook.model.schema.Field.date;
import static org.schoolhandbook.model.schema.Field.page;
import static org.schoolhandbook.model.schema.Field.records;
import static org.schoolhandbook.model.schema.Field.text;

import java.util.List;
import org.schoolhandbook.model.front.Common;
import org.schoolhandbook.model.front.FrontMatter;
import org.schoolhandbook.model.front.PolicyInfo;
import org.schoolhandbook.model.review.Change;
import org.schoolhandbook.model.review.Hash;
import org.schoolhandbook.model.review.ReviewPlan;
import org.schoolhandbook.model.schema.Field;
import org.schoolhandbook.model.schema.Kind;

/** The fields of a policy about its approval, its reviews and its end. */
final class PolicyReview {

    private static final String WITHDRAWN = "withdrawn";

    static final Field[] FIELDS = {
        text("version", "The version as the school counts, such as 3.2."),
        date("approved.on", "The day on which it was approved."),
        text("approved.by", "The role or board that approved it."),
        text("approved.minute", "The number of the minute that records the approval."),
        Field.of(Kind.INTERVAL, "review.every", "How often it is looked at again, such as every 2 years."),
        date("review.last", "The day on which it was last looked at, if that was after the approval."),
        Field.of(
                Kind.REVIEW,
                "review.next",
                "When it is looked at again: a date, March 2027, Autumn 2 2027 (a half-term), Autumn 2027 (a term),"
                        + " every 2 years, live document, or \"not applicable: and why\" in quotation marks."),
        text("review.outcome", "What came of the last review, in a few words."),
        date("publicised", "The day on which parents, staff and pupils were last told of it."),
        records(
                "changes",
                "Its versions.",
                text("version", "The version as the school counts, such as 3.2.")
                        .needed(),
                date("date", "The day on which it was made.").needed(),
                text("what", "What is different in it, in one sentence.").needed()),
        text("status", "Whether readers may see the page, or that the policy no longer holds.")
                .oneOf("draft", "published", "published-date", WITHDRAWN),
        page("replacedBy", "The page of the policy that holds instead of one that was withdrawn.", "policy")
    };

    private PolicyReview() {}

    static ReviewPlan plan(FieldReader fields) {
        return new ReviewPlan(
                fields.date("approved.on"),
                fields.text("approved.by"),
                fields.text("approved.minute"),
                fields.text("review.every").map(Reviews::every),
                fields.date("review.last"),
                fields.review("review.next"),
                fields.text("review.outcome"));
    }

    static List<Change> changes(FieldReader fields) {
        return fields.records("changes").stream()
                .map(change -> new Change(
                        change.text("version").orElse(""),
                        change.date("date"),
                        change.text("what").orElse("")))
                .toList();
    }

    static boolean withdrawn(Common common) {
        return WITHDRAWN.equals(common.written().get("status"));
    }

    /**
     * The words of a policy are those of its title and its text, before anything is filled in for the school: a new
     * headteacher changes no policy.
     */
    static FrontMatter worded(FrontMatter info, String text) {
        return info instanceof PolicyInfo policy
                ? policy.worded(Hash.of(info.common().title() + "\n" + text))
                : info;
    }
}
