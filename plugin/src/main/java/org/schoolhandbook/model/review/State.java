package org.schoolhandbook.model.review;

import java.util.Locale;

/** How a policy stands on a day. */
public enum State {
    /** Nobody has approved it yet. */
    DRAFT,
    /** Its page says that it was approved, and no record says so. */
    UNRECORDED,
    /** Approved, and not due. */
    CURRENT,
    /** Its review is due soon. */
    DUE,
    /** Its review should have been. */
    OVERDUE,
    /** Its words are no longer those that were approved. */
    CHANGED,
    /** It no longer holds. */
    WITHDRAWN;

    /** As messages and templates name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
