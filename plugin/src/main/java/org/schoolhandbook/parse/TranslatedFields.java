package org.schoolhandbook.parse;

import java.util.Optional;
import java.util.stream.Stream;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Translation;
import org.schoolhandbook.problem.Problem;

/** What a page says of itself as a translation. Of which page and in which language, the names of the files say. */
final class TranslatedFields {

    static final String ON = "translated.on";
    static final String BY = "translated.by";
    static final String CHECKED = "translated.checked";

    private TranslatedFields() {}

    static Translation read(FieldReader fields, PageId original, String language) {
        return new Translation(language, original, fields.date(ON), fields.text(BY), fields.date(CHECKED));
    }

    /** On a page that is none. */
    static Optional<Problem> misplaced(FieldReader fields) {
        return Stream.of(ON, BY, CHECKED)
                .filter(fields::has)
                .findFirst()
                .map(field -> Problem.warning(
                        "not-a-translation",
                        fields.place(field),
                        "This page is no translation: its name says no language.",
                        "Name a translation after its original and its language, such as behaviour.pl.md."));
    }
}
