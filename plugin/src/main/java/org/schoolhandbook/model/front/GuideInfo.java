package org.schoolhandbook.model.front;

import java.util.Optional;
import org.schoolhandbook.model.PageId;

/**
 * Help for families, step by step.
 *
 * @param explains the page that it explains
 */
public record GuideInfo(Common common, Optional<PageId> explains) implements FrontMatter {

    static final String TYPE = "guide";

    @Override
    public String type() {
        return TYPE;
    }
}
