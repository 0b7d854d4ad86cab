package org.schoolhandbook.parse;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;

/** Reads the words of a theme: lines of {@code key=words}, as {@link Properties} has them. */
public final class WordsParser {

    /** All words by key; a later file changes those that it names. */
    public Outcome<SortedMap<String, String>> parse(List<SourceText> files) {
        var words = new TreeMap<String, String>();
        var problems = new ArrayList<Problem>();
        for (SourceText file : files) {
            try {
                var properties = new Properties();
                properties.load(new StringReader(file.text()));
                properties.forEach((key, value) -> words.put((String) key, (String) value));
            } catch (IllegalArgumentException e) {
                problems.add(Problem.error(
                        "words-broken",
                        Place.of(file.path()),
                        "These words cannot be read: there is a \\u without four hexadecimal digits after it.",
                        "Write the letter itself; the file is UTF-8."));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Outcome<>(words, problems);
    }
}
