package org.schoolhandbook.parse;

import static org.schoolhandbook.model.schema.Field.count;
import static org.schoolhandbook.model.schema.Field.date;
import static org.schoolhandbook.model.schema.Field.list;
import static org.schoolhandbook.model.schema.Field.page;
import static org.schoolhandbook.model.schema.Field.text;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.schoolhandbook.model.Status;
import org.schoolhandbook.model.front.Common;
import org.schoolhandbook.model.schema.Field;
import org.schoolhandbook.model.schema.Schema;

/** The fields that every page has. */
final class CommonFields {

    private static final List<Field> OWN = List.of(
            text("title", "What the page is called. Without it, the first heading or the file's name is used."),
            text("type", "What kind of page this is. Without it, the folder decides."),
            text("summary", "One sentence that says what the page is for."),
            date("date", "The day from which a page with status published-date is shown."),
            date("updated", "The day on which the words last changed."),
            text("status", "Whether readers may see the page.").oneOf("draft", "published", "published-date"),
            list("tags", "A few words that say what the page is about."),
            list("audience", "Whom the page is for.").oneOf("parents", "staff", "children", "governors"),
            list("topics", "What the page is grouped under in lists."),
            list(
                    "aliases",
                    "Other words that readers may search for, which are not shown; and addresses, such as"
                            + " /old/page.html, at which the page was once found and which lead to it."),
            page("requires", "The pages to read or do before this one, such as practice/writing-a-plan.")
                    .many(),
            page("partOf", "The page that this one is a part of, such as plans/therapeutic-plan."),
            date(TranslatedFields.ON, "In a translation: the day on which it was made."),
            text(TranslatedFields.BY, "In a translation: who made it, such as the school office. No names of people."),
            date(
                    TranslatedFields.CHECKED,
                    "In a translation: the day on which somebody who speaks the language checked it."),
            count("order", "Where the page stands in menus and lists: lower first, then by title."));

    static final List<Field> ALL =
            Stream.concat(OWN.stream(), ChartFields.ALL.stream()).toList();

    static final Schema SCHEMA = new Schema("page", "", "", ALL, List.of());

    private static final Set<String> NOT_JBAKES = Set.of(
            "updated",
            "audience",
            "topics",
            "aliases",
            "requires",
            "partOf",
            TranslatedFields.ON,
            TranslatedFields.BY,
            TranslatedFields.CHECKED,
            "order");

    private CommonFields() {}

    /** What JBake does not know, the author of a JBake site may use as they like. */
    static List<Field> ofJBake() {
        return OWN.stream().filter(field -> !NOT_JBAKES.contains(field.name())).toList();
    }

    /** @param title what the page is called if no field says it */
    static Common read(FieldReader fields, Header header, String title, Status status) {
        var written = new TreeMap<String, Object>();
        header.fields().forEach((name, entry) -> written.put(name, entry.value().plain()));
        return new Common(
                fields.text("title").orElse(title),
                fields.text("summary"),
                fields.time("date"),
                fields.date("updated"),
                fields.text("status").map(CommonFields::status).orElse(status),
                fields.list("tags"),
                fields.list("audience"),
                fields.list("topics"),
                fields.wordsOrAddresses("aliases"),
                fields.pages("requires"),
                fields.page("partOf"),
                fields.number("order"),
                written);
    }

    private static Status status(String word) {
        return switch (word) {
            case "draft" -> Status.DRAFT;
            case "published-date" -> Status.PUBLISHED_DATE;
            default -> Status.PUBLISHED;
        };
    }
}
