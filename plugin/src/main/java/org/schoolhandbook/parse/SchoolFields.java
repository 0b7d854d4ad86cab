package org.schoolhandbook.parse;

import static org.schoolhandbook.model.schema.Field.count;
import static org.schoolhandbook.model.schema.Field.list;
import static org.schoolhandbook.model.schema.Field.of;
import static org.schoolhandbook.model.schema.Field.page;
import static org.schoolhandbook.model.schema.Field.text;
import static org.schoolhandbook.model.schema.Field.yesNo;

import java.util.List;
import java.util.Optional;
import org.schoolhandbook.model.FieldPlaces;
import org.schoolhandbook.model.Mention;
import org.schoolhandbook.model.School;
import org.schoolhandbook.model.colour.Colour;
import org.schoolhandbook.model.schema.Kind;
import org.schoolhandbook.model.schema.Schema;

/** The fields of {@code school.yml}. */
final class SchoolFields {

    static final Schema SCHEMA = Schema.of(
            "school.yml",
            "",
            "What only your school knows. The names of people stand here and nowhere else.",
            List.of(),
            text("name", "The school's name.").needed(),
            list("address", "The lines of the postal address."),
            of(Kind.POSTCODE, "postcode", "In capitals, with a space before the last three, such as EX9 9ZZ."),
            of(Kind.PHONE, "phones", "The office's number, such as 01632 960123; several, the first one first.")
                    .many(),
            of(Kind.EMAIL, "emails", "The office's address, such as office@example.org; several, the first one first.")
                    .many(),
            of(Kind.ADDRESS, "website", "Where the handbook is published, starting with https://."),
            text("enquiries.name", "Whom anybody may ask first, such as the school office.")
                    .needed(),
            of(Kind.PHONE, "enquiries.phone", "Their number, such as 01632 960123."),
            of(Kind.EMAIL, "enquiries.email", "Their address, such as office@example.org."),
            text("sendco.name", "The name of the special educational needs and disabilities co-ordinator.")
                    .needed(),
            of(Kind.PHONE, "sendco.phone", "Their number, such as 01632 960124."),
            of(Kind.EMAIL, "sendco.email", "Their address, such as sendco@example.org."),
            text("head", "The headteacher's name."),
            text("chair", "The name of the chair of governors."),
            text("localAuthority", "The council that the school belongs to."),
            text("phase", "What kind of school it is.")
                    .oneOf(
                            "nursery",
                            "infant",
                            "junior",
                            "primary",
                            "first",
                            "middle",
                            "secondary",
                            "all-through",
                            "special",
                            "alternative provision"),
            text("nation", "Where it is, if not in England: that decides which law is looked at.")
                    .oneOf(School.ENGLAND, "Wales", "Scotland", "Northern Ireland"),
            of(Kind.FILE, "logo", "The path of the logo below assets/, such as images/logo.svg."),
            of(
                    Kind.COLOUR,
                    "colours.main",
                    "The school's colour, behind white text: in quotation marks, such as \"#2d6a4f\", or a name, such as darkgreen."),
            of(
                    Kind.COLOUR,
                    "colours.accent",
                    "A second colour, for headings and lines on a light page; without it, the first colour."),
            text(
                    "font",
                    "A typeface of the theme; in classic it is atkinson, easy to read, or system, the device's own."),
            yesNo(
                    "offline",
                    "Whether a device keeps the pages for staff, and those that were read, for when there is no network. No"
                            + " takes them away again, where it was yes once."),
            yesNo(
                    "forms",
                    "Whether plans, tools and worksheets are on the site as forms too: to fill in there, as PDF and for Word."),
            text("paperCopy", "One sentence that says how to get a page on paper."),
            list("languages", "The languages that families speak."),
            text("language", "The language of the handbook, where it is not English, such as cy for Welsh."),
            page("start", "The pages to which the foot of every page leads, such as plans/therapeutic-plan.")
                    .many(),
            count("yearStarted", "The year in which the school began with this approach."),
            of(Kind.MAP, "roles", "Who holds each role: the name of the role's file, a colon, the person's name."),
            of(
                    Kind.MAP,
                    "rules",
                    "How serious you take a rule: its name, or the word before the first hyphen for all rules of a"
                            + " family, a colon, and error, warning, note or off. An error becomes a warning at most."),
            of(
                    Kind.MAP,
                    SchoolTerms.FIELD,
                    "The days of your own half-terms: Autumn 2 2027, a colon, 2027-11-02 to 2027-12-17. Without them the"
                            + " usual days count."));

    private SchoolFields() {}

    static School read(FieldReader fields) {
        return new School(
                fields.text("name"),
                fields.lines("address"),
                fields.text("postcode"),
                fields.lines("phones"),
                fields.lines("emails"),
                fields.text("website"),
                contact(fields, "enquiries"),
                contact(fields, "sendco"),
                fields.text("head"),
                fields.text("chair"),
                fields.text("localAuthority"),
                fields.text("phase"),
                fields.text("nation"),
                fields.file("logo"),
                new School.Colours(colour(fields, "colours.main"), colour(fields, "colours.accent")),
                fields.text("font"),
                fields.text("paperCopy"),
                fields.lines("languages"),
                fields.text("language"),
                fields.number("yearStarted"),
                fields.map("roles"),
                SchoolTerms.read(fields),
                start(fields),
                fields.map("rules"),
                fields.has("offline") ? Optional.of(fields.yesNo("offline")) : Optional.empty(),
                fields.yesNo("forms"),
                places(fields).places());
    }

    private static FieldPlaces places(FieldReader fields) {
        return fields.places(new Schema("", "", "", List.of(), List.of()));
    }

    private static List<Mention> start(FieldReader fields) {
        fields.pages("start");
        return places(fields).mentions().stream()
                .filter(mention -> mention.field().equals("start"))
                .toList();
    }

    private static Optional<Colour> colour(FieldReader fields, String name) {
        return fields.text(name).flatMap(Colour::of);
    }

    private static Optional<School.Contact> contact(FieldReader fields, String whose) {
        var contact = new School.Contact(
                fields.text(whose + ".name"), fields.text(whose + ".phone"), fields.text(whose + ".email"));
        boolean any = contact.name().isPresent()
                || contact.phone().isPresent()
                || contact.email().isPresent();
        return any ? Optional.of(contact) : Optional.empty();
    }
}
