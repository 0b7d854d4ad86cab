package org.schoolhandbook.model.front;

import java.util.Optional;
import org.schoolhandbook.model.PageId;

/**
 * A job. Who holds it stands in {@code school.yml} and nowhere else.
 *
 * @param organisation {@code school}, {@code authority} or {@code family}
 * @param contact a signpost, or the word {@code school}
 * @param reportsTo the role above it
 */
public record RoleInfo(Common common, String organisation, Optional<PageOrWords> contact, Optional<PageId> reportsTo)
        implements FrontMatter {

    static final String TYPE = "role";

    @Override
    public String type() {
        return TYPE;
    }
}
