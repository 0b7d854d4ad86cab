package org.schoolhandbook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolhandbook.parse.markdown.MarkdownPage;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** The four sections of a plan, in their order: none is left out, and none is added. One use each. */
final class PlanSections {

    private static final String AFTER = "after";
    private static final List<String> ORDER = List.of("pro-social", "difficult", "dangerous", AFTER);

    private final FieldReader fields;
    private final List<Part> parts;
    private final List<Part> known = new ArrayList<>();
    private final List<Part> others = new ArrayList<>();

    PlanSections(FieldReader fields, MarkdownPage page) {
        this.fields = fields;
        this.parts = Part.ofLevel(page, 2);
    }

    void check() {
        for (Part part : parts) {
            boolean first = ORDER.contains(part.anchor())
                    && known.stream().noneMatch(other -> other.anchor().equals(part.anchor()));
            (first ? known : others).add(part);
        }
        List<String> missing = ORDER.stream().filter(id -> find(id).isEmpty()).toList();
        for (int i = 0; i < Math.max(missing.size(), others.size()); i++) {
            Optional<String> id = i < missing.size() ? Optional.of(missing.get(i)) : Optional.empty();
            Problem problem = i < others.size() ? other(others.get(i), id) : missing(id.orElseThrow());
            fields.report(problem);
        }
        order();
        known.forEach(this::contents);
    }

    private Optional<Part> find(String id) {
        return known.stream().filter(part -> part.anchor().equals(id)).findFirst();
    }

    /** A heading too many where one is missing is one mistake: its id is wrong or was left out. */
    private Problem other(Part part, Optional<String> missing) {
        String heading = "\"" + part.heading() + "\"";
        return missing.map(id -> Problem.error(
                        "plan-section-missing",
                        at(part),
                        heading + " is none of the four sections of a plan, and the section \"" + id + "\" is missing.",
                        "If this is it, write {#" + id + "} at the end of the heading."))
                .orElseGet(() -> Problem.error(
                        "plan-section-too-many",
                        at(part),
                        heading + " is a fifth section, and a plan has four.",
                        "Give its heading a third hash sign, so that it belongs to the section above it."));
    }

    private Problem missing(String id) {
        return Problem.error(
                "plan-section-missing",
                fields.whole(),
                "This plan has no section \"" + id + "\".",
                "Write its heading with two hash signs and {#" + id + "} at its end. The four sections are "
                        + String.join(", ", ORDER) + ".");
    }

    private void order() {
        for (int i = 1; i < known.size(); i++) {
            Part part = known.get(i);
            Part before = known.get(i - 1);
            if (ORDER.indexOf(part.anchor()) < ORDER.indexOf(before.anchor())) {
                fields.report(Problem.error(
                        "plan-section-order",
                        at(part),
                        "The section \"" + part.anchor() + "\" comes after the section \"" + before.anchor() + "\".",
                        "Put the four sections in this order: " + String.join(", ", ORDER) + "."));
            }
        }
    }

    private void contents(Part part) {
        if (part.isEmpty()) {
            fields.report(empty(part, "section"));
        } else if (part.anchor().equals(AFTER)) {
            subsection(part, "recover");
            subsection(part, "debrief");
        } else if (!part.anchor().equals(ORDER.get(0))) {
            PlanWords.problems(part, at(part)).forEach(fields::report);
        }
    }

    private void subsection(Part after, String id) {
        Optional<Part> found = after.below(id);
        if (found.isEmpty()) {
            fields.report(Problem.error(
                    "plan-section-missing",
                    at(after),
                    "The section \"" + AFTER + "\" has no subsection \"" + id + "\".",
                    "Write its heading with three hash signs and {#" + id + "} at its end."));
        } else if (found.get().isEmpty()) {
            fields.report(empty(found.get(), "subsection"));
        }
    }

    private Problem empty(Part part, String what) {
        return Problem.error(
                "plan-section-empty",
                at(part),
                "The " + what + " \"" + part.anchor() + "\" is empty.",
                "Write what belongs there, or a line that says what to fill in.");
    }

    private Place at(Part part) {
        return part.at(fields.whole().file());
    }
}
