package org.schoolhandbook.model.front;

import java.util.Optional;
import org.schoolhandbook.model.PageId;

/**
 * A sheet of paper to fold and take home; each section of the body is a panel.
 *
 * @param subtitle stands below the title
 * @param explains the policy or plan that it explains
 * @param notesLines how many blank lines for notes it ends with
 */
public record LeafletInfo(
        Common common, Optional<String> subtitle, Optional<PageId> explains, Optional<Integer> notesLines)
        implements FrontMatter {

    static final String TYPE = "leaflet";

    @Override
    public String type() {
        return TYPE;
    }
}
