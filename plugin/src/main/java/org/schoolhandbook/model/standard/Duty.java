package org.schoolhandbook.model.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that a school in England publishes, or that national advice expects its policies to speak of.
 *
 * @param name by which a later file changes it
 * @param what as a list names it
 * @param required whether it must be there, else it should
 * @param here whether a behaviour handbook is the place for it, else another part of the school's website may be
 * @param phases of schools that it concerns; empty: all
 * @param titles of pages that do it; empty: no page does
 * @param fields of {@code school.yml} of which one does it; empty: none does
 * @param covers words for it in what policies say they cover and in their headings; empty: none
 * @param publicised whether it is done by telling parents, staff and pupils of such a page once a year
 * @param months after which a page is looked at again at the latest
 * @param mustReview whether those months are required, else they are recommended
 * @param source where this can be read
 * @param checkedOn when a person last read it there; none until somebody has
 */
public record Duty(
        String name,
        String what,
        boolean required,
        boolean here,
        List<String> phases,
        List<String> titles,
        List<String> fields,
        List<String> covers,
        boolean publicised,
        Optional<Integer> months,
        boolean mustReview,
        String source,
        Optional<LocalDate> checkedOn) {}
