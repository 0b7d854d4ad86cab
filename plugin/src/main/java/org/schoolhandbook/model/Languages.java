package org.schoolhandbook.model;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The languages in which pages may be written.
 *
 * @param main that of every page whose name says no other
 * @param all by code
 */
public record Languages(Language main, SortedMap<String, Language> all) {

    /** Only one, without words. */
    public static Languages none() {
        Language main = Language.named(Language.ENGLISH);
        return new Languages(main, new TreeMap<>(Map.of(main.code(), main)));
    }

    /** Where the pages of a language lie: a folder with a slash, or nothing for the main one. */
    public String folder(Language language) {
        return language.code().equals(main.code()) ? "" : language.code().toLowerCase(Locale.ROOT) + '/';
    }

    /** The language of this code. */
    public Language of(String code) {
        return all.getOrDefault(code, main);
    }
}
