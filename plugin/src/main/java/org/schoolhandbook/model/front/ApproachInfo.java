package org.schoolhandbook.model.front;

import java.util.List;
import java.util.Optional;
import org.schoolhandbook.model.PageId;

/**
 * The thinking behind what a school does.
 *
 * @param names what it is and was called
 * @param aims what it is for
 * @param principles what it stands on
 * @param levels of behaviour, from the calmest to the hardest
 */
public record ApproachInfo(
        Common common, List<Name> names, List<String> aims, List<PageId> principles, List<Level> levels)
        implements FrontMatter {

    static final String TYPE = "approach";

    /**
     * One of its names.
     *
     * @param from the year or day from which it was called so
     * @param to the year or day until which it was called so
     */
    public record Name(String name, Optional<String> from, Optional<String> to) {}

    /**
     * A level of behaviour.
     *
     * @param what it means
     */
    public record Level(String name, String what) {}

    @Override
    public String type() {
        return TYPE;
    }
}
