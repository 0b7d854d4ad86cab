package org.schoolhandbook.check.statutory;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.standard.Coverage;
import org.schoolhandbook.model.standard.Duty;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** What belongs into a behaviour handbook and is not there. */
final class Missing {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String SCHOOL = "school.yml";

    private Missing() {}

    static Optional<Problem> of(Coverage.Row row) {
        Duty duty = row.duty();
        if (isDone(row) || !duty.covers().isEmpty()) {
            return Optional.empty();
        }
        Place at = Place.of(SCHOOL);
        return Optional.of(
                duty.required()
                        ? Problem.warning("statutory-missing", at, message(duty, "must"), hint(row))
                        : Problem.note("statutory-recommended", at, message(duty, "should"), hint(row)));
    }

    private static boolean isDone(Coverage.Row row) {
        return row.done() || !row.duty().here();
    }

    private static String message(Duty duty, String must) {
        return "To our reading, a school in England " + must + " publish this, and it is not in this handbook: \""
                + duty.what() + "\".";
    }

    /** @param policy on behaviour, to which the topics belong */
    static Optional<Problem> topics(List<Coverage.Row> rows, Page policy) {
        List<Duty> missed = rows.stream()
                .filter(row -> !isDone(row))
                .map(Coverage.Row::duty)
                .filter(duty -> !duty.covers().isEmpty())
                .toList();
        return missed.stream()
                .findFirst()
                .map(first -> Problem.note(
                        "statutory-topic",
                        policy.placeOf("covers"),
                        "National advice expects a school to speak of this as well, and no policy does: "
                                + missed.stream().map(Duty::what).collect(Collectors.joining("; ")) + ".",
                        "Write of it under a heading, here or in another policy, or name it under \"covers\" where a"
                                + " text does. For \"" + first.what() + "\" these words count: "
                                + Suggestions.orList(first.covers()) + ". " + read(first)));
    }

    private static String hint(Coverage.Row row) {
        Duty duty = row.duty();
        return how(row) + " If it stands elsewhere on your website, put the line \"- name: " + duty.name()
                + "\" under \"duties:\" in content/statutory.yml. " + read(duty);
    }

    private static String how(Coverage.Row row) {
        Duty duty = row.duty();
        if (!duty.fields().isEmpty()) {
            return "Write " + Suggestions.orList(duty.fields()) + " into school.yml.";
        }
        return row.page().isPresent()
                ? "Tell parents, staff and pupils of the page, and write the day into its field \"publicised\"."
                : "Add a page with the title " + Suggestions.orList(duty.titles()) + ".";
    }

    /** Never more than that. */
    static String read(Duty duty) {
        String reading = duty.checkedOn()
                .map(day -> "As of " + WRITTEN.format(day) + ", to our reading, which is no legal advice: ")
                .orElse("To our reading, not yet compared with its source and no legal advice: ");
        return reading + duty.source();
    }
}
