package org.schoolhandbook.model.review;

import java.time.LocalDate;
import java.util.Optional;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.problem.Place;

/**
 * The record of an approval: a line of {@code approvals.lock}.
 *
 * @param on the day
 * @param role who approved it; never a person's name
 * @param review the next review as it was written then; empty if nobody said
 * @param next what that means; empty if nobody said
 * @param words a hash of the words that were approved
 * @param at where the line stands
 */
public record Approval(
        PageId page, LocalDate on, String role, String review, Optional<Review> next, String words, Place at)
        implements Comparable<Approval> {

    private static final String BETWEEN = " | ";

    /** Whether anybody is named. */
    public boolean named() {
        return !role.isEmpty() && !role.equals("-");
    }

    /** The line without its seal. */
    private String open() {
        return String.join(BETWEEN, page.path(), on.toString(), role, review.isEmpty() ? "-" : review, words);
    }

    /** A hash of the rest of the line: it no longer fits when somebody edits the line by hand. */
    public String seal() {
        return Hash.of(open()).substring(0, 8);
    }

    /** As it is written. */
    public String line() {
        return open() + BETWEEN + seal();
    }

    @Override
    public int compareTo(Approval other) {
        return page.compareTo(other.page);
    }
}
