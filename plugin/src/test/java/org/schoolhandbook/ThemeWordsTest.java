package org.schoolhandbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the theme "classic" in the languages that come with it. */
class ThemeWordsTest {

    private static final Path FOLDER = Path.of("../themes/classic/messages");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    private static TreeMap<String, String> words(String language) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(FOLDER.resolve(language + ".properties"))));
        var words = new TreeMap<String, String>();
        properties.forEach((key, value) -> words.put((String) key, (String) value));
        return words;
    }

    private static List<String> placeholders(String words) {
        return PLACEHOLDER
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cy", "pl", "ur"})
    void everyLanguageHasAllWordsAndNoOthers(String language) throws IOException {
        assertThat(words(language).keySet()).isEqualTo(words("en").keySet());
        assertThat(words(language))
                .allSatisfy((key, word) -> assertThat(word).as(key).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cy", "pl", "ur"})
    void placeholdersStandInAllLanguages(String language) throws IOException {
        var english = words("en");

        assertThat(words(language))
                .allSatisfy((key, word) ->
                        assertThat(placeholders(word)).as(key).isEqualTo(placeholders(english.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cy", "pl", "ur"})
    void theFirstLineSaysThatASpeakerHasNotReadThem(String language) throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve(language + ".properties")).get(0))
                .startsWith("# ")
                .contains("A SPEAKER'S REVIEW IS STILL NEEDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cy", "pl", "ur"})
    void twelveMonthsAreTwelveNames(String language) throws IOException {
        var words = words(language);

        assertThat(words.subMap("date.month.", "date.month.~").values())
                .hasSize(12)
                .doesNotHaveDuplicates();
        assertThat(placeholders(words.get("date.written"))).containsExactly("{day}", "{month}", "{year}");
    }
}
