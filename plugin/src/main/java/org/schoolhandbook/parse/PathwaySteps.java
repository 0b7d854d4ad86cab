package org.schoolhandbook.parse;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.schoolhandbook.model.front.PathwayInfo.Step;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** Reads the steps of a pathway: each has its own id, leads to steps that exist, and is led to. One use each. */
final class PathwaySteps {

    private final List<FieldReader> readers;
    private final List<Step> steps;

    PathwaySteps(FieldReader pathway) {
        readers = pathway.records("steps");
        List<String> ids =
                readers.stream().map(reader -> reader.text("id").orElse("")).toList();
        steps = IntStream.range(0, readers.size())
                .mapToObj(number -> step(number, ids))
                .toList();
    }

    /** A step that does not say what comes next leads to the following one. */
    private Step step(int number, List<String> ids) {
        FieldReader fields = readers.get(number);
        List<String> following = number + 1 < ids.size() ? List.of(ids.get(number + 1)) : List.of();
        return new Step(
                ids.get(number),
                fields.page("who"),
                fields.lines("when"),
                fields.text("what").orElse(""),
                fields.has("next") ? fields.lines("next") : following);
    }

    List<Step> read() {
        var byId = new TreeMap<String, Integer>();
        boolean sound = true;
        for (int number = 0; number < steps.size(); number++) {
            Integer first = byId.putIfAbsent(steps.get(number).id(), number);
            sound &= first == null && !steps.get(number).id().isEmpty();
            if (first != null && !steps.get(number).id().isEmpty()) {
                readers.get(number).report(twice(number));
            }
        }
        for (int number = 0; number < steps.size(); number++) {
            sound &= allExist(number, byId);
        }
        if (sound) {
            cycles(byId);
            unreached(byId);
        }
        return steps;
    }

    private Problem twice(int number) {
        return Problem.error(
                "pathway-id-twice",
                readers.get(number).place("id"),
                "Two steps of this pathway have the id \"" + steps.get(number).id() + "\".",
                "Give each step an id of its own, so that \"next\" can name it.");
    }

    private boolean allExist(int number, Map<String, Integer> byId) {
        boolean exist = true;
        for (String next : steps.get(number).next()) {
            if (!byId.containsKey(next)) {
                exist = false;
                readers.get(number)
                        .report(Problem.error(
                                "pathway-step-not-found",
                                readers.get(number).place("next"),
                                "This pathway has no step \"" + next + "\".",
                                Suggestions.didYouMean(
                                        next,
                                        byId.keySet(),
                                        "The steps are " + String.join(", ", byId.keySet()) + ".")));
            }
        }
        return exist;
    }

    /** Reports the first step that leads, over others, back to itself. */
    private void cycles(Map<String, Integer> byId) {
        for (int number = 0; number < steps.size(); number++) {
            if (reachable(steps.get(number).next(), byId)
                    .contains(steps.get(number).id())) {
                readers.get(number)
                        .report(Problem.error(
                                "pathway-cycle",
                                readers.get(number).place("next"),
                                "The step \"" + steps.get(number).id() + "\" leads back to itself.",
                                "Follow \"next\" from step to step and take one out, so that the pathway has an end."));
                return;
            }
        }
    }

    private void unreached(Map<String, Integer> byId) {
        if (steps.isEmpty()) {
            return;
        }
        Set<String> reached = reachable(List.of(steps.get(0).id()), byId);
        for (int number = 1; number < steps.size(); number++) {
            if (!reached.contains(steps.get(number).id())) {
                readers.get(number)
                        .report(Problem.error(
                                "pathway-step-not-reached",
                                readers.get(number).place("id"),
                                "No step leads to \"" + steps.get(number).id() + "\".",
                                "Name it under \"next\" of the step before it, or take it out."));
            }
        }
    }

    private Set<String> reachable(List<String> from, Map<String, Integer> byId) {
        var reached = new HashSet<String>();
        var waiting = new ArrayDeque<>(from);
        while (!waiting.isEmpty()) {
            String id = waiting.poll();
            if (reached.add(id)) {
                waiting.addAll(steps.get(byId.get(id)).next());
            }
        }
        return reached;
    }
}
