package org.schoolhandbook.model.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Law or guidance that something else took the place of.
 *
 * @param name by which a later file changes it
 * @param titles under which texts name it
 * @param near words, such as its year, of which one must stand close to a title that is not plain enough by itself;
 *     empty: none need
 * @param addresses on the web, without scheme
 * @param replacedBy what to follow instead
 * @param from the first day of that
 * @param source where this can be read
 * @param checkedOn when a person last read it there; none until somebody has
 */
public record Guidance(
        String name,
        List<String> titles,
        List<String> near,
        List<String> addresses,
        String replacedBy,
        LocalDate from,
        String source,
        Optional<LocalDate> checkedOn) {

    /** Whether texts should name it no longer. */
    public boolean isReplaced(LocalDate today) {
        return !from.isAfter(today);
    }
}
