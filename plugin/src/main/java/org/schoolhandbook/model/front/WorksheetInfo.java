package org.schoolhandbook.model.front;

import java.util.List;

/**
 * A sheet that children draw or write on.
 *
 * @param layout {@code hand}, {@code lines} or {@code grid}; empty if its author gave none
 * @param slots how many places there are to fill
 * @param labels what stands in the places
 * @param alternative what the picture shows, for those who cannot see it
 */
public record WorksheetInfo(Common common, String layout, int slots, List<String> labels, String alternative)
        implements FrontMatter {

    static final String TYPE = "worksheet";

    @Override
    public String type() {
        return TYPE;
    }
}
