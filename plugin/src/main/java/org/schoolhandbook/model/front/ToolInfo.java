package org.schoolhandbook.model.front;

import java.util.List;
import java.util.Optional;

/**
 * A sheet that adults fill in together.
 *
 * @param layout {@code roots-and-fruits} or {@code anxiety-map}; empty if its author gave none
 * @param scale how strong something is
 * @param rows the labels of blank rows
 * @param columns the labels of columns
 */
public record ToolInfo(Common common, String layout, Scale scale, List<String> rows, List<String> columns)
        implements FrontMatter {

    static final String TYPE = "tool";

    /**
     * From weak to strong.
     *
     * @param low the lowest number
     * @param high the highest number
     * @param lowLabel what the lowest means
     * @param highLabel what the highest means
     */
    public record Scale(
            Optional<Integer> low, Optional<Integer> high, Optional<String> lowLabel, Optional<String> highLabel) {}

    @Override
    public String type() {
        return TYPE;
    }
}
