package org.schoolhandbook.parse;

import java.util.List;
import org.schoolhandbook.model.front.PhraseInfo.Moment;
import org.schoolhandbook.model.front.PhraseInfo.Phrase;
import org.schoolhandbook.parse.markdown.MarkdownPage;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** Reads what an adult may see in a child: staff look at it when there is no time to find that a part is missing. */
final class Moments {

    private Moments() {}

    static Moment read(FieldReader fields, MarkdownPage page, List<Phrase> phrases) {
        var moment = new Moment(
                fields.text("state").orElse(""), fields.text("section").orElse(""), fields.text("when"));
        List<String> sections = Part.ofLevel(page, 2).stream().map(Part::anchor).toList();
        if (!moment.section().isEmpty() && !sections.contains(moment.section())) {
            fields.report(Problem.error(
                    "moment-section-not-found",
                    fields.place("section"),
                    "No heading with two hash signs has the id \"" + moment.section() + "\".",
                    Suggestions.didYouMean(
                            moment.section(),
                            sections,
                            "Write {#" + moment.section() + "} at the end of the heading.")));
        }
        List<String> moments = phrases.stream()
                .flatMap(phrase -> phrase.when().stream())
                .distinct()
                .toList();
        moment.when()
                .filter(when -> !moments.contains(when))
                .ifPresent(when -> fields.report(noPhrases(fields, when, moments)));
        return moment;
    }

    private static Problem noPhrases(FieldReader fields, String when, List<String> moments) {
        return Problem.error(
                "moment-without-phrases",
                fields.place("when"),
                "None of the phrases is for \"" + when + "\".",
                Suggestions.didYouMean(when, moments, "Use the words that stand after \"when:\" in the phrases."));
    }
}
