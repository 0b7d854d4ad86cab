package org.schoolhandbook.check.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.schoolhandbook.problem.Place;

/** The formulas, by hand. */
class ReadabilityTest {

    private static Readability of(String... sentences) {
        return Readability.of(
                List.of(Block.of(String.join(" ", sentences), Place.of("page.md"))), word -> word.length() > 6 ? 3 : 1);
    }

    @Test
    void fleschKincaidIsThatOfTheReport() {
        // 8 words, 2 sentences, 2 words of three syllables: 0.39 · 4 + 11.8 · 12 / 8 − 15.59 + 5.
        assertThat(of("We like our playground.", "You like your classroom.").fleschKincaid())
                .isCloseTo(8.67, within(0.001));
    }

    @Test
    void smogIsThatOfTheArticle() {
        // 2 hard words in 2 sentences are 30 in 30: 1.0430 · √30 + 3.1291 + 5.
        assertThat(of("We like our playground.", "You like your classroom.").smog())
                .isCloseTo(13.842, within(0.001));
    }

    @Test
    void theWordsThatCostMostComeFirst() {
        assertThat(of("Building, playground. Classroom, playground.").costly(2))
                .containsExactly("playground (2 times)", "building");
    }

    @Test
    void aHundredWordsAreNeeded() {
        String ninetyNine = IntStream.range(0, 99).mapToObj(i -> "word").collect(Collectors.joining(" "));

        assertThat(of(ninetyNine).says()).isFalse();
        assertThat(of(ninetyNine + " word").says()).isTrue();
    }
}
