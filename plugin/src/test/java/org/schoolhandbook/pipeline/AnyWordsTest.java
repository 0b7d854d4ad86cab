package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.testsite.TestSite;

/** Whatever the words of a page are, the rules about them come to an end, and see what is there. */
class AnyWordsTest {

    static Stream<Arguments> texts() {
        String longSentence = "So " + "we go on ".repeat(10) + "and stop. ";
        return Stream.of(
                Arguments.of("x".repeat(1_000_000), Map.of()),
                Arguments.of("Word ".repeat(100_000), Map.of("reading-long-sentence", 1)),
                Arguments.of(longSentence.repeat(3_000), Map.of("reading-long-sentence", 20)),
                Arguments.of(
                        "UTILISE ".repeat(30_000),
                        Map.of("reading-jargon", 1, "a11y-capitals", 1, "reading-long-sentence", 1)),
                Arguments.of("See below. ".repeat(20_000), Map.of("a11y-direction-only", 1)),
                Arguments.of("uti\u00ADlise, c\u00F3hort, \uFB01ne \u202Eesilitu\u202C", Map.of("reading-jargon", 2)),
                Arguments.of("zero&nbsp;tolerance, bad be**havi**our", Map.of("reading-negative", 2)),
                Arguments.of(". ! ? … : ; . . A. B. ’ ' '' \u0301 \uD83D\uDE00 \u200B", Map.of()),
                Arguments.of(
                        "Data  Protection\nAct\n**1998** &amp; the race relations act&#32;1976",
                        Map.of("guidance-superseded", 2)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    @Timeout(60)
    void theRulesComeToAnEnd(String text, Map<String, Integer> found, @TempDir Path temp) throws Exception {
        TestSite site = TestSite.in(temp)
                .checkedOnly()
                .with("content/index.md", "---\ntitle: Home\naudience: [parents]\n---\n\n" + text + "\n");

        Map<String, Integer> codes = site.build().problems().stream()
                .map(Problem::code)
                .filter(code -> code.matches("(reading|a11y|guidance)-.*") && !code.equals("reading-age"))
                .collect(Collectors.toMap(code -> code, code -> 1, Integer::sum));

        assertThat(codes).isEqualTo(found);
    }
}
