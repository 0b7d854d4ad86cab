package org.schoolhandbook.jbake;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolhandbook.model.Language;

/**
 * The theme's words that a language lacks, and for which English ones stand in. A template prints them wherever it likes;
 * on the finished page, those that stand in its text get {@code lang="en"}. Characters for private use mark them until then.
 */
final class EnglishWords {

    private static final char BEGIN = '\uE0E0';
    private static final char END = '\uE0E1';

    /** What can hold no element: tags with their attributes, titles, and pictures. */
    private static final Pattern PIECES = Pattern.compile(
            "<(title|svg)\\b.*?</\\1>|<[^>]*>|" + BEGIN + "([^" + BEGIN + END + "]*)" + END, Pattern.DOTALL);

    private static final Pattern MARKS = Pattern.compile("[" + BEGIN + END + "]");

    /** Words that are no sentences to read: they say how the page is made. */
    private static final Set<String> SIGNS = Set.of("lang.tag", "lang.dir", "lang.name", "date.written");

    private EnglishWords() {}

    static Map<String, String> marked(Language language) {
        if (language.missing().isEmpty()) {
            return language.words();
        }
        var words = new TreeMap<>(language.words());
        language.missing().stream()
                .filter(key -> !SIGNS.contains(key))
                .forEach(key -> words.compute(key, (same, english) -> BEGIN + english + END));
        return words;
    }

    static String shown(String html) {
        String shown = PIECES.matcher(html)
                .replaceAll(piece -> Matcher.quoteReplacement(
                        piece.group(2) == null
                                ? piece.group()
                                : "<span lang=\"en\" dir=\"ltr\">" + piece.group(2) + "</span>"));
        return MARKS.matcher(shown).replaceAll("");
    }
}
