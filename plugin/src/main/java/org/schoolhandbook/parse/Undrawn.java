package org.schoolhandbook.parse;

import org.schoolhandbook.model.front.ApproachInfo;
import org.schoolhandbook.model.front.FrontMatter;
import org.schoolhandbook.model.front.PathwayInfo;
import org.schoolhandbook.model.front.Room;
import org.schoolhandbook.model.front.ToolInfo;
import org.schoolhandbook.problem.Problem;

/** Tells authors when what their page says has no room in a picture, so that none is left out in silence. */
final class Undrawn {

    private static final String STAYS = "All of it stands on the page as words.";

    private Undrawn() {}

    static void report(FrontMatter info, FieldReader fields) {
        if (info instanceof PathwayInfo pathway) {
            tooMany(fields, "steps", pathway.steps().size(), Room.STEPS, "steps", "Make two pathways of it.");
        } else if (info instanceof ToolInfo tool && tool.layout().equals("anxiety-map")) {
            map(tool, fields);
        } else if (info instanceof ToolInfo tool) {
            tooMany(fields, "columns", tool.columns().size(), Room.FRUITS, "kinds of fruit", "Leave two of them.");
        } else if (info instanceof ApproachInfo approach) {
            approach(approach, fields);
        }
    }

    private static void map(ToolInfo tool, FieldReader fields) {
        if (tool.rows().isEmpty()) {
            report(fields, "layout", "This anxiety map has no rows, so it has no picture.", "List them under rows.");
        }
        if (!fields.has("scale.low") || !fields.has("scale.high")) {
            report(
                    fields,
                    "layout",
                    "The scale of this anxiety map has no two ends, so it has no picture.",
                    "Write scale.low and scale.high.");
        }
        int length = tool.scale().high().orElse(0) - tool.scale().low().orElse(0);
        tooMany(fields, "scale.high", length, Room.SCALE, "steps on its scale", "Use a shorter scale.");
    }

    private static void approach(ApproachInfo approach, FieldReader fields) {
        tooMany(fields, "levels", approach.levels().size(), Room.LEVELS, "levels", "Join some of them.");
        int principles = approach.principles().size();
        tooMany(fields, "principles", principles, Room.PRINCIPLES, "principles", "Join some of them.");
    }

    private static void tooMany(FieldReader fields, String field, int count, int most, String what, String hint) {
        if (count > most) {
            String message = "This page has " + count + " " + what + ", and its picture has room for " + most + ".";
            report(fields, field, message, hint);
        }
    }

    private static void report(FieldReader fields, String field, String message, String hint) {
        fields.report(Problem.note("not-drawn", fields.place(field), message, STAYS + ' ' + hint));
    }
}
