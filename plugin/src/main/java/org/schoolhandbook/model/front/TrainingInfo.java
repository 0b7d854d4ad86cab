package org.schoolhandbook.model.front;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schoolhandbook.model.PageId;

/**
 * A course for adults.
 *
 * @param days how long it lasts by itself
 * @param additionalTo the course that comes first
 * @param area {@code therapeutic-thinking} or {@code restrictive-intervention}
 * @param certifies what a person may do afterwards
 * @param formerName what it was called before
 * @param contact a signpost to ask
 * @param entry who may come
 * @param covers what it teaches
 * @param prerequisites what must be done before
 * @param conditions under which it is given
 * @param limits what it does not allow
 * @param ratio how many tutors for how many people
 * @param byEnquiry whether dates are given to those who ask
 * @param dates on which it is given
 */
public record TrainingInfo(
        Common common,
        Optional<Integer> days,
        Optional<PageId> additionalTo,
        Optional<String> area,
        Optional<String> certifies,
        Optional<String> formerName,
        Optional<PageOrWords> contact,
        List<String> entry,
        List<String> covers,
        List<String> prerequisites,
        List<String> conditions,
        List<Limit> limits,
        Ratio ratio,
        boolean byEnquiry,
        List<LocalDate> dates)
        implements FrontMatter {

    static final String TYPE = "training";

    /**
     * One of the limits.
     *
     * @param exception where it does not hold
     */
    public record Limit(String rule, Optional<String> exception) {}

    /**
     * How many tutors a group has.
     *
     * @param tutors how many
     * @param strength {@code required} or {@code recommended}
     * @param maxGroup the largest group for them
     * @param above whom to talk to about a larger one
     * @param scope for which training
     */
    public record Ratio(
            Optional<Integer> tutors,
            Optional<String> strength,
            Optional<Integer> maxGroup,
            Optional<PageId> above,
            Optional<String> scope) {

        /** Whether anything is said about it. */
        public boolean given() {
            return tutors.isPresent() || maxGroup.isPresent();
        }
    }

    @Override
    public String type() {
        return TYPE;
    }
}
