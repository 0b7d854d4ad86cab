package org.schoolhandbook.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.School;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Severity;
import org.schoolhandbook.problem.Suggestions;

/**
 * How serious a school takes each rule: what {@code school.yml} says, and before that what the POM says. A rule is named
 * by its code, or with all others of its family by the word before the first hyphen.
 *
 * <p>Nothing gets lost by it: an error becomes a warning at most, and what protects people stays as it is.
 */
final class Severities {

    private static final String OFF = "off";
    private static final String PRIVACY = "privacy";
    private static final List<String> LEVELS = List.of("error", "warning", "note", OFF);

    private final SortedMap<String, String> levels;

    private Severities(SortedMap<String, String> levels) {
        this.levels = levels;
    }

    /** @param pom what the POM says, by code or family */
    static Outcome<Severities> of(School school, Map<String, String> pom, RuleCodes codes) {
        var levels = new TreeMap<String, String>();
        var problems = new ArrayList<Problem>();
        school.rules().forEach((rule, level) -> {
            Place place = school.places().getOrDefault("rules." + rule, Place.of("school.yml"));
            mistake(rule, level, place, codes).ifPresentOrElse(problems::add, () -> levels.put(rule, level));
        });
        new TreeMap<>(pom)
                .forEach((rule, level) -> mistake(rule, level, Place.of("pom.xml"), codes)
                        .ifPresentOrElse(problems::add, () -> levels.put(rule, level)));
        return new Outcome<>(new Severities(levels), problems);
    }

    private static Optional<Problem> mistake(String rule, String level, Place place, RuleCodes codes) {
        if (!codes.knows(rule)) {
            return Optional.of(Problem.error(
                    "rule-unknown",
                    place,
                    "There is no rule \"" + rule + "\".",
                    Suggestions.didYouMean(
                            rule, codes.names(), "The name of a rule stands in square brackets after each problem.")));
        }
        if (!LEVELS.contains(level)) {
            return Optional.of(Problem.error(
                    "rule-level-unknown",
                    place,
                    "\"" + level + "\" does not say how serious this rule is.",
                    "Use " + Suggestions.orList(LEVELS) + "."));
        }
        return RuleCodes.family(rule).equals(PRIVACY) && !level.equals("error")
                ? Optional.of(Problem.error(
                        "rule-not-milder",
                        place,
                        "Rules that protect people cannot be made milder.",
                        "Take this line out. For one place that is in order, there is pii-ok."))
                : Optional.empty();
    }

    /** The same value; its problems as serious as the school takes them. */
    <T> Outcome<T> of(Outcome<T> found) {
        return levels.isEmpty()
                ? found
                : new Outcome<>(
                        found.value(),
                        found.problems().stream()
                                .flatMap(problem -> of(problem).stream())
                                .toList());
    }

    /** The same files. Of what is found while they are made, an error stays one: such a file is of no use. */
    List<Artifact> of(List<Artifact> artifacts) {
        return levels.isEmpty()
                ? artifacts
                : artifacts.stream()
                        .map(artifact -> new Artifact(
                                artifact.path(),
                                artifact.sources(),
                                out -> artifact.content().writeTo(out).stream()
                                        .flatMap(problem ->
                                                problem.isError() ? Stream.of(problem) : of(problem).stream())
                                        .toList()))
                        .toList();
    }

    private Optional<Problem> of(Problem problem) {
        String level = levels.getOrDefault(problem.code(), levels.get(RuleCodes.family(problem.code())));
        if (level == null) {
            return Optional.of(problem);
        }
        if (problem.isError()) {
            return Optional.of(problem.as(level.equals("error") ? Severity.ERROR : Severity.WARNING));
        }
        return level.equals(OFF)
                ? Optional.empty()
                : Optional.of(problem.as(Severity.valueOf(level.toUpperCase(Locale.ROOT))));
    }
}
