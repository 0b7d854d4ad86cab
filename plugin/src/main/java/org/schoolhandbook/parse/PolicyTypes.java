package org.schoolhandbook.parse;

import static org.schoolhandbook.model.schema.Field.list;
import static org.schoolhandbook.model.schema.Field.page;
import static org.schoolhandbook.model.schema.Field.text;
import static org.schoolhandbook.model.schema.Field.yesNo;

import java.util.List;
import java.util.stream.Stream;
import org.schoolhandbook.model.front.Common;
import org.schoolhandbook.model.front.DocumentInfo;
import org.schoolhandbook.model.front.FrontMatter;
import org.schoolhandbook.model.front.PolicyInfo;
import org.schoolhandbook.model.schema.Field;
import org.schoolhandbook.model.schema.Kind;
import org.schoolhandbook.model.schema.Schema;
import org.schoolhandbook.parse.markdown.MarkdownPage;

/** What a school has decided, and the papers that go with it. */
final class PolicyTypes {

    private static final Schema POLICY = Schema.of(
            "policy",
            "policies",
            "What the school has decided to do.",
            Stream.concat(CommonFields.ALL.stream(), Stream.of(PolicyReview.FIELDS))
                    .toList(),
            text("category", "What the policy is about.")
                    .oneOf("behaviour", "safeguarding", "send", "curriculum", "organisation"),
            page("owner", "The page of the role that looks after the policy, such as roles/headteacher.", "role"),
            yesNo("statutory", "Yes if the law asks for this policy."),
            yesNo("mustPublish", "Yes if the law asks that it is on the website."),
            list("covers", "What the policy is about, in a few words each."),
            list("cites", "The laws and guidance that it follows."),
            page("supersedes", "The page of the policy that it took the place of, or its name.", "policy")
                    .orWords(),
            page("principles", "The pages of the principles behind it, such as principles/feelings-first.", "principle")
                    .many(),
            page("explains", "The page that it explains."));

    private static final Schema DOCUMENT = Schema.of(
            "document",
            "documents",
            "A file to open or print that is not a web page, and why.",
            CommonFields.ALL,
            text("summary", "One sentence that says what the file is for.").needed(),
            Field.of(Kind.FILE, "file", "The path of the file below assets/, such as files/plan.docx.")
                    .needed(),
            text("format", "What kind of file it is, such as Word."),
            text("whyNotHtml", "Why it is not a web page, in one sentence.").needed());

    static final List<PageType> ALL =
            List.of(new PageType(POLICY, PolicyTypes::policy), new PageType(DOCUMENT, PolicyTypes::document));

    private PolicyTypes() {}

    private static FrontMatter policy(Common common, FieldReader fields, MarkdownPage page) {
        return new PolicyInfo(
                common,
                fields.text("category"),
                fields.page("owner"),
                fields.yesNo("statutory"),
                fields.yesNo("mustPublish"),
                fields.text("version"),
                PolicyReview.plan(fields),
                fields.date("publicised"),
                PolicyReview.changes(fields),
                PolicyReview.withdrawn(common),
                fields.page("replacedBy"),
                fields.lines("covers"),
                fields.lines("cites"),
                fields.pageOrWords("supersedes"),
                fields.pages("principles"),
                fields.page("explains"),
                "");
    }

    private static FrontMatter document(Common common, FieldReader fields, MarkdownPage page) {
        return new DocumentInfo(
                common,
                fields.file("file").orElse(""),
                fields.text("format"),
                fields.text("whyNotHtml").orElse(""));
    }
}
