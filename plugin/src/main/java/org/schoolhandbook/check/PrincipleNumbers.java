package org.schoolhandbook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.front.PrincipleInfo;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** The six principles are six: none twice, none missing. */
final class PrincipleNumbers implements Rule {

    private static final int MOST = 6;

    @Override
    public List<Problem> problems(Handbook handbook) {
        List<Page> principles = handbook.published().stream()
                .filter(page -> page.info() instanceof PrincipleInfo)
                .toList();
        var byNumber = new TreeMap<Integer, Page>();
        var problems = new ArrayList<Problem>();
        for (Page page : principles) {
            number(page).ifPresent(number -> {
                Page first = byNumber.putIfAbsent(number, page);
                if (first != null) {
                    problems.add(twice(page, number, first));
                }
            });
        }
        if (!principles.isEmpty() && byNumber.size() < MOST) {
            problems.add(missing(principles.get(principles.size() - 1), byNumber));
        }
        return problems;
    }

    private static Optional<Integer> number(Page page) {
        return ((PrincipleInfo) page.info()).number();
    }

    private static Problem twice(Page page, int number, Page first) {
        return Problem.error(
                "principle-number-twice",
                page.placeOf("number"),
                "\"" + first.title() + "\" is already principle number " + number + ".",
                "Look at \"" + first.id().name() + "\", and give each principle a number of its own from 1 to " + MOST
                        + ".");
    }

    private static Problem missing(Page last, TreeMap<Integer, Page> byNumber) {
        String numbers = IntStream.rangeClosed(1, MOST)
                .filter(number -> !byNumber.containsKey(number))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "));
        return Problem.error(
                "principle-missing",
                Place.of(last.source().shown()),
                "There are six principles, and no page that readers can see has this number: " + numbers + ".",
                "Write a page in the folder \"principles\" for each, with its number and its statement.");
    }
}
