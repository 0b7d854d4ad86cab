package org.schoolhandbook.parse;

import static org.schoolhandbook.model.schema.Field.count;
import static org.schoolhandbook.model.schema.Field.list;
import static org.schoolhandbook.model.schema.Field.text;
import static org.schoolhandbook.model.schema.Field.yesNo;

import java.util.List;
import org.schoolhandbook.model.front.Common;
import org.schoolhandbook.model.front.FrontMatter;
import org.schoolhandbook.model.front.PlanTemplateInfo;
import org.schoolhandbook.model.front.ToolInfo;
import org.schoolhandbook.model.front.WorksheetInfo;
import org.schoolhandbook.model.schema.Field;
import org.schoolhandbook.model.schema.Kind;
import org.schoolhandbook.model.schema.Schema;
import org.schoolhandbook.parse.markdown.MarkdownPage;
import org.schoolhandbook.problem.Problem;

/** Sheets with blanks to fill in on paper. */
final class SheetTypes {

    private static final int FINGERS = 5;

    private static final Schema PLAN_TEMPLATE = Schema.of(
            "plan-template",
            "plans",
            "A plan with blanks, or one filled in for an invented child.",
            CommonFields.ALL,
            yesNo("fictional", "Yes if it is filled in for an invented child."));

    private static final Schema TOOL = Schema.of(
            "tool",
            "tools",
            "A sheet that adults fill in together.",
            CommonFields.ALL,
            text("layout", "Which drawing it has.")
                    .oneOf("roots-and-fruits", "anxiety-map")
                    .needed(),
            Field.of(Kind.NUMBER, "scale.low", "The lowest number of its scale."),
            Field.of(Kind.NUMBER, "scale.high", "The highest number of its scale."),
            text("scale.lowLabel", "What the lowest number means."),
            text("scale.highLabel", "What the highest number means."),
            list("rows", "The labels of its blank rows."),
            list("columns", "The labels of its columns."));

    private static final Schema WORKSHEET = Schema.of(
            "worksheet",
            "worksheets",
            "A sheet that children draw or write on.",
            CommonFields.ALL,
            text("layout", "Which drawing it has.")
                    .oneOf("hand", "lines", "grid")
                    .needed(),
            count("slots", "How many places there are to fill. A hand has 5.").neededWhen("layout", "hand"),
            list("labels", "What is printed in the places."),
            text("alternative", "What the picture shows, for those who cannot see it.")
                    .needed());

    static final PageType PLAN_PAGE = new PageType(PLAN_TEMPLATE, SheetTypes::plan);

    static final List<PageType> ALL =
            List.of(PLAN_PAGE, new PageType(TOOL, SheetTypes::tool), new PageType(WORKSHEET, SheetTypes::worksheet));

    private SheetTypes() {}

    private static FrontMatter plan(Common common, FieldReader fields, MarkdownPage page) {
        new PlanSections(fields, page).check();
        return new PlanTemplateInfo(common, fields.yesNo("fictional"));
    }

    private static FrontMatter tool(Common common, FieldReader fields, MarkdownPage page) {
        var scale = new ToolInfo.Scale(
                fields.number("scale.low"),
                fields.number("scale.high"),
                fields.text("scale.lowLabel"),
                fields.text("scale.highLabel"));
        if (scale.low().isPresent()
                && scale.high().isPresent()
                && scale.low().get() >= scale.high().get()) {
            fields.report(Problem.error(
                    "scale-upside-down",
                    fields.place("scale.high"),
                    "The highest number of the scale is not above the lowest.",
                    "Give scale.low the smaller number and scale.high the larger one."));
        }
        return new ToolInfo(
                common, fields.text("layout").orElse(""), scale, fields.lines("rows"), fields.lines("columns"));
    }

    private static FrontMatter worksheet(Common common, FieldReader fields, MarkdownPage page) {
        String layout = fields.text("layout").orElse("");
        List<String> labels = fields.lines("labels");
        int slots = fields.number("slots").orElse(labels.size());
        boolean hand = layout.equals("hand");
        if (hand && fields.has("slots") && slots != FINGERS) {
            fields.report(slots(fields, "slots", "A hand has " + FINGERS + " slots, one for each finger."));
        } else if (labels.size() > slots) {
            fields.report(slots(
                    fields, "labels", "There are more labels than slots: " + labels.size() + " for " + slots + "."));
        }
        return new WorksheetInfo(
                common, layout, slots, labels, fields.text("alternative").orElse(""));
    }

    private static Problem slots(FieldReader fields, String field, String message) {
        String hint = field.equals("slots")
                ? "Write slots: 5, or choose the layout \"lines\" or \"grid\"."
                : "Take some labels out, or give more slots.";
        return Problem.error("worksheet-slots", fields.place(field), message, hint);
    }
}
