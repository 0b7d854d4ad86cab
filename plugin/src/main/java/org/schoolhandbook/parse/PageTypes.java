package org.schoolhandbook.parse;

import static org.schoolhandbook.parse.Field.address;
import static org.schoolhandbook.parse.Field.date;
import static org.schoolhandbook.parse.Field.list;
import static org.schoolhandbook.parse.Field.text;
import static org.schoolhandbook.parse.Field.yesNo;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.schoolhandbook.model.FrontMatter.CustomInfo;
import org.schoolhandbook.model.FrontMatter.GlossaryInfo;
import org.schoolhandbook.model.FrontMatter.PageInfo;
import org.schoolhandbook.model.FrontMatter.PlanTemplateInfo;
import org.schoolhandbook.model.FrontMatter.PolicyInfo;
import org.schoolhandbook.model.FrontMatter.SignpostInfo;

/** The types that a handbook knows. A new type is a record, an entry here and a template of its name. */
final class PageTypes {

    private static final List<Field> COMMON = List.of(
            text("title", "What the page is called. Without it, the first heading or the file's name is used."),
            text("type", "What kind of page this is. Without it, the folder decides."),
            text("summary", "One sentence that says what the page is for."),
            date("date", "The day from which a page with status published-date is shown."),
            date("updated", "The day on which the words last changed."),
            text("status", "Whether readers may see the page.").oneOf("draft", "published", "published-date"),
            list("tags", "A few words that say what the page is about."));

    private static final Field AUDIENCE =
            list("audience", "Whom the page is for.").oneOf("parents", "staff", "children", "governors");

    private static final Pattern INTRODUCES = Pattern.compile("[^/]*/(?i:index|readme)\\.\\w+");

    static final PageType PAGE = new PageType(Schema.of("page", COMMON), "", (common, fields) -> new PageInfo(common));

    private static final PageType POLICY = new PageType(
            Schema.of(
                    "policy",
                    COMMON,
                    text("owner", "The role that looks after the policy, such as Headteacher."),
                    text("version", "The version as the school counts, such as 3.2."),
                    yesNo("statutory", "True if the law asks for this policy."),
                    date("approved.on", "The day on which it was approved."),
                    text("approved.by", "The role or board that approved it."),
                    date("review.next", "The day by which it is looked at again.")),
            "policies",
            (common, fields) -> new PolicyInfo(
                    common,
                    fields.text("owner"),
                    fields.text("version"),
                    fields.yesNo("statutory"),
                    fields.date("approved.on"),
                    fields.text("approved.by"),
                    fields.date("review.next")));

    private static final PageType GLOSSARY =
            new PageType(Schema.of("glossary", COMMON), "glossary", (common, fields) -> new GlossaryInfo(common));

    private static final PageType SIGNPOST = new PageType(
            Schema.of(
                    "signpost",
                    COMMON,
                    address("url", "The service's own web address, starting with https://.")
                            .needed(),
                    text("provider", "Who runs the service."),
                    text("phone", "The number to call, as it should be printed."),
                    AUDIENCE,
                    date("checked", "The day on which somebody last checked that this is right.")),
            "signposts",
            (common, fields) -> new SignpostInfo(
                    common,
                    fields.address("url").orElse(""),
                    fields.text("provider"),
                    fields.text("phone"),
                    fields.list("audience"),
                    fields.date("checked")));

    private static final PageType PLAN_TEMPLATE = new PageType(
            Schema.of("plan-template", COMMON, AUDIENCE),
            "plans",
            (common, fields) -> new PlanTemplateInfo(common, fields.list("audience")));

    static final List<PageType> ALL = List.of(PAGE, POLICY, GLOSSARY, SIGNPOST, PLAN_TEMPLATE);

    private PageTypes() {}

    /** A type that a JBake site made up. What JBake does not know, its author may use as they like. */
    static PageType custom(String name) {
        List<Field> known =
                COMMON.stream().filter(field -> !field.name().equals("updated")).toList();
        return new PageType(new Schema(name, known), "", (common, fields) -> new CustomInfo(common, name));
    }

    static Optional<PageType> named(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /** By the first folder of the page's path; the first page of a folder only introduces it. */
    static Optional<PageType> ofFolder(String path) {
        int slash = path.indexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        return ALL.stream()
                .filter(type -> !folder.isEmpty() && type.folder().equals(folder))
                .filter(type -> !INTRODUCES.matcher(path).matches())
                .findFirst();
    }
}
