package org.schoolhandbook.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a handbook, with the syllables that a dictionary gives them, are in {@code cases/syllables/words.csv}. */
class SyllablesTest {

    private static final Path WORDS = Path.of("src/test/resources/cases/syllables/words.csv");

    @Test
    void ninetyFiveWordsOfAHundredComeOutRight() throws IOException {
        List<String> words = Files.readAllLines(WORDS);

        long right = words.stream().filter(line -> mistake(line) == 0).count();

        assertThat(words).hasSizeGreaterThan(200);
        assertThat(right).isGreaterThanOrEqualTo(words.size() * 95L / 100);
    }

    @Test
    void theOthersAreWrongByOne() throws IOException {
        assertThat(Files.readAllLines(WORDS)).allMatch(line -> Math.abs(mistake(line)) <= 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2013", "hmm", "e", "'"})
    void whatIsNoWordHasOne(String word) {
        assertThat(Syllables.of(word)).isEqualTo(1);
    }

    private static int mistake(String line) {
        String[] word = line.split(",");
        return Syllables.of(word[0]) - Integer.parseInt(word[1]);
    }
}
