package org.schoolhandbook.parse;

import java.util.List;
import org.schoolhandbook.problem.Place;

/** What an author wrote for a field, as text: what it means is the schema's business. */
sealed interface Value {

    Place at();

    /** For JBake's templates, which see every field. */
    Object plain();

    /** One word or sentence; empty if the author left it blank. */
    record Words(String text, Place at) implements Value {
        @Override
        public Object plain() {
            return text;
        }
    }

    /** A list of them. */
    record Items(List<Words> words, Place at) implements Value {
        @Override
        public Object plain() {
            return words.stream().map(Words::text).toList();
        }
    }

    /** Fields inside a list, which none of our fields has. */
    record Nested(Place at) implements Value {
        @Override
        public Object plain() {
            return "";
        }
    }
}
