package org.schoolhandbook.parse;

import static org.schoolhandbook.model.schema.Field.list;
import static org.schoolhandbook.model.schema.Field.page;
import static org.schoolhandbook.model.schema.Field.records;
import static org.schoolhandbook.model.schema.Field.text;

import java.util.List;
import org.schoolhandbook.model.front.ApproachInfo;
import org.schoolhandbook.model.front.Common;
import org.schoolhandbook.model.front.FrontMatter;
import org.schoolhandbook.model.front.PrincipleInfo;
import org.schoolhandbook.model.schema.Field;
import org.schoolhandbook.model.schema.Kind;
import org.schoolhandbook.model.schema.Schema;
import org.schoolhandbook.parse.markdown.MarkdownPage;

/** The thinking behind what a school does. */
final class ApproachTypes {

    private static final Schema APPROACH = Schema.of(
            "approach",
            "approach",
            "The thinking behind what the school does.",
            CommonFields.ALL,
            records(
                    "names",
                    "What the approach is called and was called.",
                    text("name", "What it is or was called.").needed(),
                    Field.of(Kind.YEAR, "from", "The year or day from which it was called so."),
                    Field.of(Kind.YEAR, "to", "The year or day until which it was called so.")),
            list("aims", "What it is for, each in one sentence."),
            page("principles", "The pages of the principles that it stands on.", "principle")
                    .many(),
            records(
                    "levels",
                    "The levels of behaviour, from the calmest to the hardest.",
                    text("name", "What it is called.").needed(),
                    text("what", "What it means.").needed()));

    private static final Schema PRINCIPLE = Schema.of(
            "principle",
            "principles",
            "One of the six ideas that the approach stands on.",
            CommonFields.ALL,
            Field.count("number", "Its number, from 1 to 6.")
                    .oneOf("1", "2", "3", "4", "5", "6")
                    .needed(),
            text("statement", "The idea in one sentence.").needed());

    static final List<PageType> ALL =
            List.of(new PageType(APPROACH, ApproachTypes::approach), new PageType(PRINCIPLE, ApproachTypes::principle));

    private ApproachTypes() {}

    private static FrontMatter approach(Common common, FieldReader fields, MarkdownPage page) {
        List<ApproachInfo.Name> names = fields.records("names").stream()
                .map(name -> new ApproachInfo.Name(name.text("name").orElse(""), name.text("from"), name.text("to")))
                .toList();
        List<ApproachInfo.Level> levels = fields.records("levels").stream()
                .map(level -> new ApproachInfo.Level(
                        level.text("name").orElse(""), level.text("what").orElse("")))
                .toList();
        return new ApproachInfo(common, names, fields.lines("aims"), fields.pages("principles"), levels);
    }

    private static FrontMatter principle(Common common, FieldReader fields, MarkdownPage page) {
        return new PrincipleInfo(
                common, fields.number("number"), fields.text("statement").orElse(""));
    }
}
