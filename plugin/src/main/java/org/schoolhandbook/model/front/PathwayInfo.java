package org.schoolhandbook.model.front;

import java.util.List;
import java.util.Optional;
import org.schoolhandbook.model.PageId;

/**
 * Who helps, and what happens next.
 *
 * @param steps in the order written; {@code next} leads from one to others
 */
public record PathwayInfo(Common common, List<Step> steps) implements FrontMatter {

    static final String TYPE = "pathway";

    /**
     * One of them.
     *
     * @param id its name inside this page
     * @param who the role that acts
     * @param when each a way in
     * @param what is done
     * @param next the ids of the steps after it; empty for a last one
     */
    public record Step(String id, Optional<PageId> who, List<String> when, String what, List<String> next) {}

    @Override
    public String type() {
        return TYPE;
    }
}
