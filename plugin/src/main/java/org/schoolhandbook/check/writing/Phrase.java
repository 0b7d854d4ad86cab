package org.schoolhandbook.check.writing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.schoolhandbook.problem.Problem;

/**
 * Words to look for.
 *
 * @param words folded; at least one
 * @param look what is wrong where they stand
 */
record Phrase(List<String> words, Function<Found, Optional<Problem>> look) {

    Phrase(String words, Function<Found, Optional<Problem>> look) {
        this(Tokens.words(words), look);
    }
}
