package org.schoolhandbook.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Problems as they are told. Of one code in one file nobody reads more than some: the first are told one by one, and of
 * the others how many there are. A page that was made to exhaust the memory has one on every second character.
 */
public final class Told {

    private static final int MOST = 200;
    private static final Optional<String> HINT =
            Optional.of("They are not told one by one. Mend those before them, and check again.");

    private record Kind(String file, String code, Severity severity) {}

    /** How many there are of a kind, and the first that is not told. */
    private static final class Count {
        private int number;
        private Problem first;
    }

    private final List<Problem> told = new ArrayList<>();
    private final Map<Kind, Count> counts = new LinkedHashMap<>();

    /** All of these, as they are told. */
    public static List<Problem> of(Iterable<Problem> problems) {
        var told = new Told();
        problems.forEach(told::add);
        return told.problems();
    }

    /** One more. That others were counted before is always told. */
    public void add(Problem problem) {
        if (problem.hint().equals(HINT)) {
            told.add(problem);
            return;
        }
        Count count = counts.computeIfAbsent(
                new Kind(problem.place().file(), problem.code(), problem.severity()), kind -> new Count());
        count.number++;
        if (count.number <= MOST) {
            told.add(problem);
        } else if (count.number == MOST + 1) {
            count.first = problem;
        }
    }

    /** Whether nobody needs to know more of one more of these than that it is there; it is counted then. */
    public boolean counted(String file, String code, Severity severity) {
        Count count = counts.get(new Kind(file, code, severity));
        boolean enough = count != null && count.number > MOST;
        if (enough) {
            count.number++;
        }
        return enough;
    }

    /** What is told. */
    public List<Problem> problems() {
        var all = new ArrayList<>(told);
        counts.values().stream()
                .filter(count -> count.number > MOST)
                .map(count -> rest(count.first, count.number - MOST))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static Problem rest(Problem first, int number) {
        return number == 1
                ? first
                : new Problem(
                        first.severity(),
                        first.code(),
                        first.place(),
                        number + " more of these are in this file. The first of them is here.",
                        HINT);
    }
}
