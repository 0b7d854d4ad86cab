package org.schoolhandbook.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schoolhandbook.model.front.TrainingInfo;

/** How long a course lasts together with those that come before it. */
public final class TrainingDays {

    private final Map<PageId, Page> pages;

    /** Counts on these pages. */
    public TrainingDays(Map<PageId, Page> pages) {
        this.pages = pages;
    }

    /** The days of a course and of all that it is additional to; nothing if one of them is not known. */
    public Optional<Integer> total(PageId course) {
        int total = 0;
        for (PageId id : way(course)) {
            Optional<TrainingInfo> info = training(id);
            if (info.flatMap(TrainingInfo::days).isEmpty()) {
                return Optional.empty();
            }
            total += info.get().days().get();
        }
        return isCycle(course) ? Optional.empty() : Optional.of(total);
    }

    /** Whether a course comes, over others, before itself. */
    public boolean isCycle(PageId course) {
        return way(course).stream()
                .reduce((first, last) -> last)
                .flatMap(this::before)
                .filter(course::equals)
                .isPresent();
    }

    /** The course, the one before it, and so on; each once. */
    public List<PageId> way(PageId course) {
        Set<PageId> way = new LinkedHashSet<>();
        Optional<PageId> next = Optional.of(course);
        while (next.isPresent() && way.add(next.get())) {
            next = before(next.get());
        }
        return List.copyOf(way);
    }

    private Optional<PageId> before(PageId course) {
        return training(course).flatMap(TrainingInfo::additionalTo);
    }

    private Optional<TrainingInfo> training(PageId id) {
        return Optional.ofNullable(pages.get(id))
                .map(Page::info)
                .filter(TrainingInfo.class::isInstance)
                .map(TrainingInfo.class::cast);
    }
}
