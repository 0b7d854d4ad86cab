package org.schoolhandbook.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolhandbook.model.School;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;

/** Reads {@code school.yml}. */
public final class SchoolParser {

    /** Who holds them stands in a field of its own, for readers of school.yml who look for the head first. */
    private static final Map<String, String> NAMED_ROLES =
            Map.of("headteacher", "head", "sendco", "sendco.name", "chair-of-governors", "chair");

    /** The school; where something is wrong, without that part. */
    public Outcome<School> parse(SourceText source) {
        if (source.text().isBlank()) {
            return new Outcome<>(School.none(), List.of(empty(source)));
        }
        Header header = new YamlHeader(source)
                .read(0, source.text().length(), source.text().length());
        var fields = new FieldReader(
                SchoolFields.SCHEMA,
                header,
                new Dates(Optional.empty(), new Reviews(School.none())),
                Place.of(source.path()),
                true);
        fields.checkNames();
        if (header.problems().isEmpty()) {
            fields.checkNeeds();
        }
        reportColours(header, fields);
        School school = SchoolFields.read(fields);
        reportTwoHolders(school, fields);
        if (header.problems().isEmpty() && !fields.has("website")) {
            fields.report(noWebsite(source));
        }
        return new Outcome<>(school, header.problems()).and(s -> fields.problems());
    }

    private static Problem empty(SourceText source) {
        return Problem.error(
                "empty-file",
                Place.of(source.path()),
                "This file is empty.",
                "Write at least name, enquiries.name and sendco.name, or delete the file.");
    }

    /** To YAML, what follows {@code #} is a remark. */
    private static void reportColours(Header header, FieldReader fields) {
        for (String name : List.of("colours.main", "colours.accent")) {
            Header.Entry entry = header.fields().get(name);
            if (entry != null && "".equals(entry.value().plain())) {
                fields.report(Problem.error(
                        "colour-without-quotation-marks",
                        entry.key(),
                        "There is no colour here: without quotation marks, everything from # on is left out.",
                        "Write it like this: main: \"#2d6a4f\"."));
            }
        }
    }

    private static void reportTwoHolders(School school, FieldReader fields) {
        NAMED_ROLES.forEach((role, field) -> {
            String listed = school.roles().get(role);
            if (listed != null && !school.holder(role).equals(Optional.of(listed))) {
                fields.report(Problem.error(
                        "two-holders",
                        fields.place("roles." + role),
                        "\"" + role + "\" is held by \"" + listed + "\" here, but by \""
                                + school.holder(role).orElse("") + "\" in the field \"" + field + "\".",
                        "Keep the field \"" + field + "\" and take this line out."));
            }
        });
    }

    private static Problem noWebsite(SourceText source) {
        return Problem.note(
                "no-website",
                Place.of(source.path()),
                "Without the field \"website\" there is no site map for search engines.",
                "Add it once you know where the handbook is published: website: https://handbook.example.org");
    }
}
