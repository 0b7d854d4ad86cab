package org.schoolhandbook.parse;

import org.schoolhandbook.model.front.Common;
import org.schoolhandbook.model.front.FrontMatter;
import org.schoolhandbook.model.front.TrainingInfo;
import org.schoolhandbook.parse.markdown.MarkdownPage;

/** Reads the front matter of a course. */
final class TrainingCourse {

    static final String BY_ENQUIRY = "by-enquiry";

    private TrainingCourse() {}

    static FrontMatter read(Common common, FieldReader fields, MarkdownPage page) {
        return new TrainingInfo(
                common,
                fields.number("days"),
                fields.page("additionalTo"),
                fields.text("area"),
                fields.text("certifies"),
                fields.text("formerName"),
                fields.pageOrWords("contact"),
                fields.lines("entry"),
                fields.lines("covers"),
                fields.lines("prerequisites"),
                fields.lines("conditions"),
                fields.records("limits").stream().map(TrainingCourse::limit).toList(),
                ratio(fields),
                fields.offers("dates", BY_ENQUIRY),
                fields.dates("dates"));
    }

    private static TrainingInfo.Limit limit(FieldReader fields) {
        return new TrainingInfo.Limit(fields.text("rule").orElse(""), fields.text("exception"));
    }

    private static TrainingInfo.Ratio ratio(FieldReader fields) {
        return new TrainingInfo.Ratio(
                fields.number("ratio.tutors"),
                fields.text("ratio.strength"),
                fields.number("ratio.maxGroup"),
                fields.page("ratio.above"),
                fields.text("ratio.scope"));
    }
}
