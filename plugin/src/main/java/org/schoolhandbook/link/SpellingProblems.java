package org.schoolhandbook.link;

import org.schoolhandbook.link.Spelling.Role;
import org.schoolhandbook.model.Term;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** What is said of a word of the glossary that is written in another way than it should be. */
final class SpellingProblems {

    private SpellingProblems() {}

    static Problem of(Role role, Term term, String written, Place at) {
        String quoted = "\"" + written + "\"";
        String name = "\"" + term.name() + "\"";
        return switch (role) {
            case FORMER ->
                Problem.warning(
                        "term-former-name",
                        at,
                        quoted + " is an old name.",
                        "It is called " + name
                                + " now. Where the old name is meant, put {.no-glossary} after the paragraph.");
            case MISSPELT -> Problem.warning("term-misspelt", at, quoted + " is a misspelling.", "Write " + name + ".");
            default ->
                Problem.warning(
                        "term-two-spellings",
                        at,
                        quoted + " is spelt in another way than in the glossary.",
                        "Write " + name + " everywhere, or add this spelling to its " + Terms.variants(term) + ".");
        };
    }
}
