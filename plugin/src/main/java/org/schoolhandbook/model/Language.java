package org.schoolhandbook.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A language for which there are words of the theme.
 *
 * @param code as the names of files have it: {@code pl} in {@code behaviour.pl.md}
 * @param words the theme's by key, for which English ones stand in where there are none
 * @param missing the keys of those
 */
public record Language(String code, SortedMap<String, String> words, SortedSet<String> missing) {

    /** The code of the language in which every theme has all its words. */
    public static final String ENGLISH = "en";

    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final String TAG = "lang.tag";
    private static final String DIRECTION = "lang.dir";
    private static final String NAME = "lang.name";

    /** A language of which nothing is known but its code. */
    public static Language named(String code) {
        return new Language(code, new TreeMap<>(), new TreeSet<>());
    }

    /** A language with its own words, and the English ones for those that it lacks. */
    public static Language of(String code, SortedMap<String, String> own, SortedMap<String, String> english) {
        var words = new TreeMap<>(english);
        // What a language is called and how it runs, no other language can say.
        words.put(TAG, code);
        words.put(DIRECTION, "ltr");
        words.put(NAME, code);
        words.putAll(own);
        var missing = new TreeSet<>(english.keySet());
        missing.removeAll(own.keySet());
        return new Language(code, words, missing);
    }

    /** For {@code lang} in HTML (BCP 47). */
    public String tag() {
        return words.getOrDefault(TAG, code);
    }

    /** As those call it who speak it. */
    public String name() {
        return words.getOrDefault(NAME, code);
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return words.getOrDefault(DIRECTION, "ltr");
    }

    /** A date as people write it: not as Java does, which changes from one version to the next. */
    public static String written(LocalDate date, Map<String, String> words) {
        String pattern = words.get("date.written");
        String month = words.get("date.month." + date.getMonthValue());
        return pattern == null || month == null
                ? ENGLISH_DATE.format(date)
                : pattern.replace("{day}", Integer.toString(date.getDayOfMonth()))
                        .replace("{month}", month)
                        .replace("{year}", Integer.toString(date.getYear()));
    }
}
