package org.schoolhandbook.parse.markdown;

import java.util.List;
import java.util.function.Predicate;

/**
 * What is looked for in a page besides its text, because of its type.
 *
 * @param definitions whether lists of definitions hold the words of a glossary
 * @param tables which tables are kept, by the words of their headings
 */
public record Wanted(boolean definitions, Predicate<List<String>> tables) {

    /** Nothing but the text. */
    public static Wanted nothing() {
        return new Wanted(false, headings -> false);
    }
}
