package org.schoolhandbook.parse;

import static org.schoolhandbook.model.schema.Field.count;
import static org.schoolhandbook.model.schema.Field.date;
import static org.schoolhandbook.model.schema.Field.page;
import static org.schoolhandbook.model.schema.Field.text;

import java.util.List;
import java.util.Optional;
import org.schoolhandbook.model.front.Common;
import org.schoolhandbook.model.front.FrontMatter;
import org.schoolhandbook.model.front.GuideInfo;
import org.schoolhandbook.model.front.LeafletInfo;
import org.schoolhandbook.model.front.SignpostInfo;
import org.schoolhandbook.model.schema.Field;
import org.schoolhandbook.model.schema.Kind;
import org.schoolhandbook.model.schema.Schema;
import org.schoolhandbook.parse.markdown.MarkdownPage;
import org.schoolhandbook.problem.Problem;

/** Help for families, in and outside school. */
final class HelpTypes {

    private static final int MOST_PANELS = 6;

    private static final Schema SIGNPOST = Schema.of(
            "signpost",
            "signposts",
            "Where help outside the school is found.",
            CommonFields.ALL,
            Field.of(Kind.ADDRESS, "url", "The service's own web address, starting with https://.")
                    .needed(),
            text("provider", "Who runs the service.").needed(),
            text("phone", "The number to call, as it should be printed."),
            text("access", "Who can use it. Without it, anybody.").oneOf("public", "staff", "tutors"),
            date("checked", "The day on which somebody last checked that this is right.")
                    .needed(),
            Field.of(Kind.INTERVAL, "review", "How often somebody checks it, such as every 6 months."),
            page(
                            "fallback",
                            "Whom to ask if nobody answers: the page of a role, such as roles/sendco, or words.",
                            "role")
                    .orWords());

    private static final Schema GUIDE = Schema.of(
            "guide",
            "help",
            "Help for families, in their own words.",
            CommonFields.ALL,
            page("explains", "The page that it explains, such as policies/behaviour."));

    private static final Schema LEAFLET = Schema.of(
            "leaflet",
            "leaflets",
            "A sheet to print and fold. Each heading with two hash signs begins a panel; there are 1 to 6.",
            CommonFields.ALL,
            text("subtitle", "A few words below the title."),
            page(
                            "explains",
                            "The policy or plan that it explains, such as policies/behaviour.",
                            "policy",
                            "plan-template")
                    .needed(),
            count("notesLines", "How many blank lines for notes to print at its end."));

    static final List<PageType> ALL = List.of(
            new PageType(SIGNPOST, HelpTypes::signpost),
            new PageType(GUIDE, (common, fields, page) -> new GuideInfo(common, fields.page("explains"))),
            new PageType(LEAFLET, HelpTypes::leaflet));

    private HelpTypes() {}

    private static FrontMatter signpost(Common common, FieldReader fields, MarkdownPage page) {
        return new SignpostInfo(
                common,
                fields.text("url").orElse(""),
                fields.text("provider").orElse(""),
                fields.text("phone"),
                fields.text("access").orElse("public"),
                fields.date("checked"),
                fields.text("review").map(Reviews::months),
                fields.pageOrWords("fallback"));
    }

    private static FrontMatter leaflet(Common common, FieldReader fields, MarkdownPage page) {
        long panels =
                page.sections().stream().filter(section -> section.level() == 2).count();
        panelProblem(panels, fields).ifPresent(fields::report);
        return new LeafletInfo(common, fields.text("subtitle"), fields.page("explains"), fields.number("notesLines"));
    }

    private static Optional<Problem> panelProblem(long panels, FieldReader fields) {
        if (panels >= 1 && panels <= MOST_PANELS) {
            return Optional.empty();
        }
        String message = panels == 0
                ? "This leaflet has no panels."
                : "This leaflet has " + panels + " panels, and a folded sheet has room for " + MOST_PANELS + ".";
        String hint = panels == 0
                ? "Begin each panel with a heading of two hash signs, such as \"## What helps\"."
                : "Join some of its sections: each heading with two hash signs begins a panel.";
        return Optional.of(Problem.error("leaflet-panels", fields.whole(), message, hint));
    }
}
