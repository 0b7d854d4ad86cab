package org.schoolhandbook.render;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.schoolhandbook.model.Language;

/**
 * The search of a site in one language.
 *
 * @param index the path of the file that it begins with, from the site's root
 * @param words what its script says, by the names that the script has for them
 */
public record Search(String index, SortedMap<String, String> words) {

    private static final String OWN = "search.";

    /** For the notice of a translated site, which is no word of the script. */
    private static final String OTHER = "search.other";

    private static final Pattern ALSO = Pattern.compile("type\\..*|audience\\.(parents|staff|children|governors)");

    /** The search of a language, if it has an index: every page names its words, so they are looked for once. */
    static Optional<Search> of(Language language, Map<String, String> indexes) {
        return Optional.ofNullable(indexes.get(language.code())).map(index -> new Search(index, words(language)));
    }

    private static SortedMap<String, String> words(Language language) {
        var words = new TreeMap<String, String>();
        language.words().forEach((key, word) -> {
            if (ALSO.matcher(key).matches()) {
                words.put(key, word);
            } else if (key.startsWith(OWN) && !key.equals(OTHER)) {
                words.put(key.substring(OWN.length()), word);
            }
        });
        return words;
    }
}
