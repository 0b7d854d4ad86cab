package org.schoolhandbook.parse;

import static org.schoolhandbook.parse.Field.address;
import static org.schoolhandbook.parse.Field.list;
import static org.schoolhandbook.parse.Field.text;

import java.util.List;
import java.util.Optional;
import org.schoolhandbook.model.School;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;

/** Reads {@code school.yml}. */
public final class SchoolParser {

    private static final Schema SCHEMA = Schema.of(
            "school.yml",
            List.of(),
            text("name", "The school's name.").needed(),
            list("address", "The lines of the postal address."),
            text("postcode", "The postcode."),
            text("phone", "The office's number."),
            text("email", "The office's address."),
            address("website", "Where the handbook is published, starting with https://."),
            text("head", "The head teacher's name."),
            text("senco.name", "The SENDCo's name."),
            text("senco.phone", "The SENDCo's number."),
            text("senco.email", "The SENDCo's address."),
            text("localAuthority", "The council that the school belongs to."),
            text("phase", "Such as primary or secondary."),
            text("paperCopy", "One sentence that says how to get a page on paper."));

    /** The school; where something is wrong, without that part. */
    public Outcome<School> parse(SourceText source) {
        Header header = new YamlHeader(source)
                .read(0, source.text().length(), source.text().length());
        var fields = new FieldReader(SCHEMA, header, new Dates(Optional.empty()));
        fields.check(Place.of(source.path()), false);
        var school = new School(
                fields.text("name"),
                fields.lines("address"),
                fields.text("postcode"),
                fields.text("phone"),
                fields.text("email"),
                fields.address("website"),
                fields.text("head"),
                senco(fields),
                fields.text("localAuthority"),
                fields.text("phase"),
                fields.text("paperCopy"));
        return new Outcome<>(school, header.problems())
                .and(s -> fields.problems())
                .and(s -> header.fields().containsKey("website") ? List.of() : List.of(noWebsite(source)));
    }

    private static Problem noWebsite(SourceText source) {
        return Problem.note(
                "no-website",
                Place.of(source.path()),
                "Without the field \"website\" there is no site map for search engines.",
                "Add it once you know where the handbook is published: website: https://handbook.example.org");
    }

    private static Optional<School.Contact> senco(FieldReader fields) {
        var contact =
                new School.Contact(fields.text("senco.name"), fields.text("senco.phone"), fields.text("senco.email"));
        boolean any = contact.name().isPresent()
                || contact.phone().isPresent()
                || contact.email().isPresent();
        return any ? Optional.of(contact) : Optional.empty();
    }
}
