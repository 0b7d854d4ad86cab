package org.schoolhandbook.model.standard;

import java.util.List;
import java.util.Optional;
import org.schoolhandbook.model.PageId;

/**
 * What of all that a school publishes is in this handbook, to our reading. No legal advice.
 *
 * @param rows in the order of the duties; empty if nobody measures, as for a school outside England
 */
public record Coverage(List<Row> rows) {

    /**
     * A duty, and whether it is done.
     *
     * @param page that does it, if it is a page
     */
    public record Row(Duty duty, boolean done, Optional<PageId> page) {}
}
