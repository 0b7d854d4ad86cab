package org.schoolhandbook.parse;

import static org.schoolhandbook.model.schema.Field.count;
import static org.schoolhandbook.model.schema.Field.list;
import static org.schoolhandbook.model.schema.Field.page;
import static org.schoolhandbook.model.schema.Field.records;
import static org.schoolhandbook.model.schema.Field.text;

import java.util.List;
import org.schoolhandbook.model.front.Common;
import org.schoolhandbook.model.front.FrontMatter;
import org.schoolhandbook.model.front.PathwayInfo;
import org.schoolhandbook.model.front.RoleInfo;
import org.schoolhandbook.model.schema.Field;
import org.schoolhandbook.model.schema.Schema;
import org.schoolhandbook.parse.markdown.MarkdownPage;

/** Who does what, in which order, and how they learn to. */
final class PeopleTypes {

    private static final Schema ROLE = Schema.of(
            "role",
            "roles",
            "A job. Who holds it stands in school.yml.",
            CommonFields.ALL,
            text("organisation", "Where the job is. Without it, in the school.").oneOf("school", "authority", "family"),
            page("contact", "How to reach them: the page of a signpost, or the word school.", "signpost")
                    .oneOf("school"),
            page("reportsTo", "The page of the role above, such as roles/headteacher.", "role"));

    private static final Schema PATHWAY = Schema.of(
            "pathway",
            "pathways",
            "Who helps, and what happens next.",
            CommonFields.ALL,
            records(
                            "steps",
                            "The steps, in order: each has an id, who acts, when, and what they do.",
                            text("id", "A short name for the step, for the field next of others.")
                                    .needed(),
                            page("who", "The page of the role that acts, such as roles/class-teacher.", "role")
                                    .needed(),
                            list("when", "When the step is taken; several if there are several ways in.")
                                    .needed(),
                            text("what", "What is done.").needed(),
                            list("next", "The ids of the steps after it. Without it, the following one; [] for none."))
                    .needed());

    private static final Schema TRAINING = Schema.of(
            "training",
            "training",
            "A course for adults.",
            CommonFields.ALL,
            count("days", "How many days it lasts by itself."),
            page("additionalTo", "The page of the course that comes first.", "training"),
            text("area", "What it is about.").oneOf("therapeutic-thinking", "restrictive-intervention"),
            text("certifies", "What a person may do afterwards."),
            text("formerName", "What it was called before."),
            page("contact", "The page of a signpost to ask.", "signpost"),
            list("entry", "Who may come."),
            list("covers", "What it teaches."),
            list("prerequisites", "What must be done before."),
            list("conditions", "The conditions under which it is given."),
            records(
                    "limits",
                    "What it does not allow.",
                    text("rule", "What it does not allow.").needed(),
                    text("exception", "Where that does not hold.")),
            count("ratio.tutors", "How many tutors a group has."),
            text("ratio.strength", "Whether so many are a rule or advice.").oneOf("required", "recommended"),
            count("ratio.maxGroup", "The largest group for so many tutors."),
            page("ratio.above", "The page of the role to talk to about a larger group.", "role"),
            text("ratio.scope", "For which training that holds."),
            Field.date("dates", "The days on which it is given, or by-enquiry.")
                    .many()
                    .oneOf(TrainingCourse.BY_ENQUIRY));

    static final List<PageType> ALL = List.of(
            new PageType(ROLE, PeopleTypes::role),
            new PageType(PATHWAY, PeopleTypes::pathway),
            new PageType(TRAINING, TrainingCourse::read));

    private PeopleTypes() {}

    private static FrontMatter role(Common common, FieldReader fields, MarkdownPage page) {
        return new RoleInfo(
                common,
                fields.text("organisation").orElse("school"),
                fields.pageOrWords("contact"),
                fields.page("reportsTo"));
    }

    private static FrontMatter pathway(Common common, FieldReader fields, MarkdownPage page) {
        return new PathwayInfo(common, new PathwaySteps(fields).read());
    }
}
