package org.schoolhandbook.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    @Test
    void wordsStayWholeAndTurnAtSpaces() {
        assertThat(Lines.of("The teacher asks a colleague", 14, false, 100, 9).lines())
                .containsExactly("The teacher", "asks a", "colleague");
    }

    @Test
    void aWordThatIsTooWideIsCut() {
        Lines lines = Lines.of("Rindfleischetikettierung", 14, false, 60, 9);
        assertThat(String.join("", lines.lines())).isEqualTo("Rindfleischetikettierung");
        assertThat(lines.lines()).hasSizeGreaterThan(2);
    }

    @Test
    void tooManyLinesEndWithAnEllipsis() {
        Lines lines = Lines.of("one two three four five six seven eight", 14, false, 60, 2);
        assertThat(lines.lines()).hasSize(2);
        assertThat(lines.lines().get(1)).endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mmmmmmmmmm WWWWWWWWWW",
                "學生需要幫助學生需要幫助",
                "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
                "a e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301"
            })
    void noLineIsWiderThanItsRoom(String words) {
        assertThat(Lines.of(words, 14, true, 50, 99).lines())
                .allSatisfy(line -> assertThat(Widths.of(line, 14, true)).isLessThanOrEqualTo(50));
    }

    @Test
    void aLetterWithItsMarkIsNeverCut() {
        assertThat(Lines.of("e\u0301".repeat(20), 14, false, 40, 99).lines())
                .allSatisfy(line -> assertThat(line).startsWith("e\u0301"));
    }

    @Test
    void linesAreOfNearlyTheSameLengthSoThatNoWordStandsAlone() {
        assertThat(Lines.of("A quiet word, a choice, a job, the class tent.", 14, false, 290, 6)
                        .lines())
                .containsExactly("A quiet word, a choice,", "a job, the class tent.");
    }

    @Test
    void noWordIsCutToMakeLinesEven() {
        assertThat(Lines.of("Reparation, reflection and restoration at", 14, true, 96, 6)
                        .lines())
                .containsExactly("Reparation,", "reflection", "and", "restoration", "at");
    }

    @Test
    void noWordsAreNoLines() {
        assertThat(Lines.of("  ", 14, false, 50, 3).lines()).isEmpty();
    }

    @Test
    void arabicAndHebrewBeginAtTheRight() {
        assertThat(Lines.of("مدرسة", 14, false, 90, 3).rightToLeft()).isTrue();
        assertThat(Lines.of("school", 14, false, 90, 3).rightToLeft()).isFalse();
    }
}
