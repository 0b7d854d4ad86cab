package org.schoolhandbook.parse;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Languages;
import org.schoolhandbook.model.School;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;
import org.schoolhandbook.problem.Suggestions;

/** Reads the words of a theme: lines of {@code key=words}, as {@link Properties} has them, a file for each language. */
public final class WordsParser {

    private static final Pattern NAME = Pattern.compile("(?:.*[/ ])?([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\\.properties");

    /** All languages with their words by key; of one language, a later file changes the words that it names. */
    public Outcome<Languages> parse(List<SourceText> files, School school) {
        var own = new TreeMap<String, SortedMap<String, String>>();
        own.put(Language.ENGLISH, new TreeMap<>());
        var problems = new ArrayList<Problem>();
        for (SourceText file : files) {
            Matcher name = NAME.matcher(file.path());
            if (name.matches()) {
                read(file, own.computeIfAbsent(name.group(1), code -> new TreeMap<>()), problems);
            }
        }
        var languages = new TreeMap<String, Language>();
        own.forEach((code, words) -> languages.put(code, Language.of(code, words, own.get(Language.ENGLISH))));
        String main = school.language().orElse(Language.ENGLISH);
        unknown(main, school, List.copyOf(languages.keySet())).ifPresent(problems::add);
        Language fallback = languages.get(Language.ENGLISH);
        return new Outcome<>(new Languages(languages.getOrDefault(main, fallback), languages), problems);
    }

    private static void read(SourceText file, SortedMap<String, String> words, List<Problem> problems) {
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

    private static Optional<Problem> unknown(String main, School school, List<String> known) {
        return known.contains(main)
                ? Optional.empty()
                : Optional.of(Problem.error(
                        "unknown-language",
                        school.places().getOrDefault("language", Place.of("school.yml")),
                        "The language \"" + main + "\" is not known.",
                        Suggestions.didYouMean(main, known, TranslatedFiles.how(known))));
    }
}
