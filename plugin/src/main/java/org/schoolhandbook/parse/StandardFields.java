package org.schoolhandbook.parse;

import static org.schoolhandbook.model.schema.Field.count;
import static org.schoolhandbook.model.schema.Field.date;
import static org.schoolhandbook.model.schema.Field.list;
import static org.schoolhandbook.model.schema.Field.of;
import static org.schoolhandbook.model.schema.Field.records;
import static org.schoolhandbook.model.schema.Field.text;
import static org.schoolhandbook.model.schema.Field.yesNo;

import java.util.List;
import org.schoolhandbook.model.schema.Kind;
import org.schoolhandbook.model.schema.Schema;

/** The fields of {@code guidance.yml}, {@code statutory.yml} and {@code wording.yml}. */
final class StandardFields {

    static final String JARGON = "jargon";
    static final String NEGATIVE = "negative";

    static final Schema GUIDANCE = Schema.of(
            "guidance.yml",
            "",
            "Law and guidance that was replaced.",
            List.of(),
            records(
                    "guidance",
                    "Each with what took its place; one of our names stands in for ours.",
                    text("name", "A short name, in small letters with hyphens.").needed(),
                    list("titles", "The titles under which texts name it."),
                    list("near", "Words of which one must stand beside the title, such as its year."),
                    list("addresses", "Its addresses on the web, without https://."),
                    text("replacedBy", "What to follow instead."),
                    date("from", "The first day of that."),
                    text("source", "Where this can be read."),
                    date("checkedOn", "When you last read it there.")));

    static final Schema STATUTORY = Schema.of(
            "statutory.yml",
            "",
            "What a school publishes.",
            List.of(),
            records(
                    "duties",
                    "Each with where it is said; one of our names stands in for ours.",
                    text("name", "A short name, in small letters with hyphens.").needed(),
                    text("what", "What it is, as a list names it."),
                    text("strength", "Whether it must be there or should.").oneOf("required", "recommended"),
                    yesNo("here", "Whether this handbook is the place for it."),
                    list("phases", "The kinds of school that it concerns, as school.yml names them."),
                    list("titles", "The titles of pages that do it."),
                    list("fields", "The fields of school.yml of which one does it."),
                    list("covers", "Words for it in the field covers of policies and in their headings."),
                    yesNo("publicised", "Whether people are told of such a page once a year."),
                    of(Kind.INTERVAL, "review", "How often such a page is looked at again, such as every year."),
                    text("reviewStrength", "Whether that is required or recommended.")
                            .oneOf("required", "recommended"),
                    text("source", "Where this can be read."),
                    date("checkedOn", "When you last read it there.")));

    static final Schema WORDING = Schema.of(
            "wording.yml",
            "",
            "Words to avoid, and how hard a text may be.",
            List.of(),
            of(Kind.MAP, JARGON, "Words that families may not know, each with plain ones."),
            of(Kind.MAP, NEGATIVE, "Words that put families off, each with what to write instead."),
            records(
                    "limits",
                    "How hard a text may be for an audience.",
                    text("audience", "Whom the limit is for.")
                            .oneOf("parents", "staff", "children", "governors")
                            .needed(),
                    count("age", "The reading age of a page, in years.").needed(),
                    count("words", "The words of a sentence.").needed()));

    private StandardFields() {}
}
