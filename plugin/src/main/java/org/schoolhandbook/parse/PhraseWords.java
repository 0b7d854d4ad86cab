package org.schoolhandbook.parse;

import java.util.regex.Pattern;
import org.schoolhandbook.model.front.PhraseInfo.Phrase;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** Reads one thing to say. It tells a child what to do: what not to do leaves a worried child to guess the rest. */
final class PhraseWords {

    private static final Pattern FORBIDS =
            Pattern.compile("(?i)[\"'‘“]?(don['’]?t|do not|stop|no|never)\\b(?!-).*", Pattern.DOTALL);

    private PhraseWords() {}

    static Phrase read(FieldReader fields) {
        var phrase =
                new Phrase(fields.text("say"), fields.lines("choices"), fields.text("insteadOf"), fields.text("when"));
        phrase.say().ifPresent(words -> look(words, fields, fields.place("say")));
        phrase.choices().forEach(words -> look(words, fields, fields.place("choices")));
        return phrase;
    }

    private static void look(String words, FieldReader fields, Place at) {
        if (FORBIDS.matcher(words).matches()) {
            fields.report(Problem.warning(
                    "phrase-forbids",
                    at,
                    "\"" + words + "\" says what not to do.",
                    "Say what to do: \"Walk with me\" rather than \"Don't run\"."));
        }
    }
}
