package org.schoolhandbook.privacy;

import java.time.LocalDate;

/**
 * In what kind of file a text stands.
 *
 * @param plan whether it is a plan, which holds blanks and nobody's data
 * @param fictional whether the plan is about an invented child, and its page says so
 * @param signpost whether it tells of help outside the school, whose addresses are public
 * @param today the day of the build
 * @param allowed what the school tells everybody
 */
record Setting(boolean plan, boolean fictional, boolean signpost, LocalDate today, Allowed allowed) {

    /** In a handbook of which nothing is known. */
    static Setting none() {
        return new Setting(false, false, false, LocalDate.EPOCH, Allowed.none());
    }

    /** Whether a child in it could be a real one. */
    boolean realPlan() {
        return plan && !fictional;
    }
}
