package org.schoolhandbook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.TrainingDays;
import org.schoolhandbook.problem.Problem;

/** No course comes, over others, before itself. A circle is one mistake, whichever page it is found on. */
final class TrainingOrder implements Rule {

    @Override
    public List<Problem> problems(Handbook handbook) {
        var days = new TrainingDays(handbook.pages());
        Set<PageId> told = new HashSet<>();
        return handbook.pages().values().stream()
                .filter(page -> days.isCycle(page.id()))
                .filter(page -> !told.contains(page.id()))
                .map(page -> problem(page, days.way(page.id()), told))
                .toList();
    }

    private static Problem problem(Page page, List<PageId> circle, Set<PageId> told) {
        told.addAll(circle);
        String way = Stream.concat(circle.stream().skip(1).map(PageId::name), Stream.of("this course again"))
                .collect(Collectors.joining(", before that "));
        return Problem.error(
                "training-cycle",
                page.placeOf("additionalTo"),
                "Before this course comes " + way + ".",
                "Take the field \"additionalTo\" out of the course that people do first.");
    }
}
