package org.schoolhandbook.parse;

import static org.schoolhandbook.model.schema.Field.list;
import static org.schoolhandbook.model.schema.Field.records;
import static org.schoolhandbook.model.schema.Field.text;

import java.util.List;
import org.schoolhandbook.model.front.Common;
import org.schoolhandbook.model.front.FrontMatter;
import org.schoolhandbook.model.front.GlossaryInfo;
import org.schoolhandbook.model.front.PhraseInfo;
import org.schoolhandbook.model.front.PhraseInfo.Phrase;
import org.schoolhandbook.model.front.TermInfo;
import org.schoolhandbook.model.schema.Schema;
import org.schoolhandbook.parse.markdown.MarkdownPage;

/** Words: what they mean, and what adults have agreed to say. */
final class WordTypes {

    private static final Schema GLOSSARY = Schema.of(
            "glossary", "glossary", "Words and what they mean, as definition lists in the text.", CommonFields.ALL);

    private static final Schema TERM = Schema.of(
            "term",
            "terms",
            "One word or short form; the text says what it means.",
            CommonFields.ALL,
            text("kind", "Whether it is a short form made of first letters, or any other term.")
                    .oneOf("acronym", "term")
                    .needed(),
            text("expansion", "What the letters stand for.").neededWhen("kind", "acronym"),
            list("variants", "Other forms that texts use."),
            list("misspellings", "Wrong spellings that readers may search for. They are not shown."),
            list("formerNames", "What it was called before, and should not be called now."));

    private static final Schema PHRASE = Schema.of(
            "phrase",
            "phrases",
            "Words that adults have agreed to use.",
            CommonFields.ALL,
            records(
                            "phrases",
                            "What to say, each with when to say it.",
                            text("say", "The words themselves. Say what to do, not what to stop."),
                            list("choices", "Two or three choices to offer a child.")
                                    .many(2, 3),
                            text("insteadOf", "The words that these take the place of."),
                            text("when", "When to say it."))
                    .needingOneOf("say", "choices")
                    .needed(),
            records(
                    "moments",
                    "What an adult may see, for the page \"Right now\": one for each section that says what to do then.",
                    text("state", "What the child is like.")
                            .oneOf("settled", "anxious", "unsafe", "afterwards")
                            .needed(),
                    text("section", "The id of that section's heading, without its hash sign.")
                            .needed(),
                    text("when", "Which phrases belong to it: those with the same words after \"when:\".")));

    static final PageType GLOSSARY_PAGE = new PageType(GLOSSARY, (common, fields, page) -> new GlossaryInfo(common));

    static final List<PageType> ALL =
            List.of(GLOSSARY_PAGE, new PageType(TERM, WordTypes::term), new PageType(PHRASE, WordTypes::phrase));

    private WordTypes() {}

    private static FrontMatter term(Common common, FieldReader fields, MarkdownPage page) {
        return new TermInfo(
                common,
                fields.text("kind").orElse(""),
                fields.text("expansion"),
                fields.lines("variants"),
                fields.lines("misspellings"),
                fields.lines("formerNames"));
    }

    private static FrontMatter phrase(Common common, FieldReader fields, MarkdownPage page) {
        List<Phrase> phrases =
                fields.records("phrases").stream().map(PhraseWords::read).toList();
        return new PhraseInfo(
                common,
                phrases,
                fields.records("moments").stream()
                        .map(moment -> Moments.read(moment, page, phrases))
                        .filter(moment -> !moment.state().isEmpty())
                        .toList());
    }
}
