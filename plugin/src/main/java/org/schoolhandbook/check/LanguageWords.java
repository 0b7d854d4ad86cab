package org.schoolhandbook.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** A language has all words of the theme; those that it lacks, its readers get in English. */
final class LanguageWords implements Rule {

    private static final int MOST = 12;

    @Override
    public List<Problem> problems(Handbook handbook) {
        Stream<String> used = Stream.concat(
                Stream.of(handbook.languages().main().code()),
                handbook.translated().stream().map(Page::language));
        return used.distinct()
                .sorted()
                .map(handbook.languages()::of)
                .filter(language -> !language.missing().isEmpty())
                .map(LanguageWords::note)
                .toList();
    }

    private static Problem note(Language language) {
        int more = language.missing().size() - MOST;
        String keys = language.missing().stream().limit(MOST).collect(Collectors.joining(", "));
        return Problem.note(
                "words-missing",
                Place.of("messages/" + language.code() + ".properties"),
                "The theme lacks " + language.missing().size()
                        + " words in this language, which its readers get in English: " + keys
                        + (more > 0 ? " and " + more + " more." : "."),
                "Write them into this file, a line such as \"skip=…\" for each. English ones are in the theme's"
                        + " en.properties.");
    }
}
