package org.schoolhandbook.check;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.TrainingDays;
import org.schoolhandbook.model.front.TrainingInfo;

/** The numbers that the pages of some courses give, with those of the courses that come before them. */
record CourseFigures(Set<Page> courses, TrainingDays days, Function<PageId, Page> pages) {

    /** The right numbers; none if one of the courses does not say. */
    Set<Integer> of(Quantity quantity) {
        var numbers = new TreeSet<Integer>();
        for (Page course : courses) {
            if (own(quantity, course).isEmpty()) {
                return Set.of();
            }
            for (PageId id : days.way(course.id())) {
                Page page = pages.apply(id);
                if (page != null && page.info() instanceof TrainingInfo) {
                    own(quantity, page).ifPresent(numbers::add);
                    Optional<Integer> total = quantity == Quantity.DAYS ? days.total(id) : Optional.empty();
                    total.ifPresent(numbers::add);
                }
            }
        }
        return numbers;
    }

    private static Optional<Integer> own(Quantity quantity, Page course) {
        var info = (TrainingInfo) course.info();
        return switch (quantity) {
            case DAYS -> info.days();
            case TUTORS -> info.ratio().tutors();
            case GROUP -> info.ratio().maxGroup();
        };
    }

    String names() {
        return courses.stream()
                .map(course -> "\"" + course.title() + "\"")
                .sorted()
                .collect(Collectors.joining(" and "));
    }
}
