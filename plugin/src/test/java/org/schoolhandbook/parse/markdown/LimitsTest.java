package org.schoolhandbook.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolhandbook.parse.markdown.Markdown.read;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that nobody writes on purpose, or only to do harm. */
@Timeout(10)
class LimitsTest {

    static Stream<Arguments> hostilePages() {
        return Stream.of(
                Arguments.of("10,000 headings", "# Same\n\n".repeat(10_000)),
                Arguments.of("1,000 quotations", "> ".repeat(1000) + "a"),
                Arguments.of("1,000 lists", "- ".repeat(1000) + "a"),
                Arguments.of("1,000 numbered lists", "1. ".repeat(1000) + "a"),
                Arguments.of("300 indented lists", lines(300, n -> "  ".repeat(n) + "- a")),
                Arguments.of("50,000 brackets", "[".repeat(50_000)),
                Arguments.of("20,000 images in links", "![[]()".repeat(20_000)),
                Arguments.of("20,000 links in links", "[a](".repeat(20_000)),
                Arguments.of("20,000 half links", "[a](<b".repeat(20_000)),
                Arguments.of("20,000 missing references", "[a][b]".repeat(20_000)),
                Arguments.of("50,000 stars", "*a ".repeat(50_000)),
                Arguments.of("50,000 crossed stresses", "*a _b ".repeat(25_000)),
                Arguments.of("5,000 nested stresses", "*a **b ".repeat(5000) + "c** d*".repeat(5000)),
                Arguments.of("100 KB of backticks", "`".repeat(100_000)),
                Arguments.of("backticks in all lengths", lines(440, "`"::repeat)),
                Arguments.of("20,000 less-than signs", "<".repeat(20_000)),
                Arguments.of("20,000 comments", "a <!-- ".repeat(20_000)),
                Arguments.of("20,000 instructions", "a <? ".repeat(20_000)),
                Arguments.of("10,000 CDATA sections", "a <![CDATA[".repeat(10_000)),
                Arguments.of("20,000 declarations", "a <!A ".repeat(20_000)),
                Arguments.of("20,000 elements", "a <b>".repeat(20_000)),
                Arguments.of("20,000 end tags", "a <x>".repeat(20_000) + "</y>".repeat(20_000)),
                Arguments.of("10,000 open blocks", "<div>\n\n".repeat(10_000)),
                Arguments.of("a long comment", "a <!-- " + "x".repeat(100_000) + " -->"),
                Arguments.of("a long title", "[a](b \"" + "x".repeat(100_000) + "\")"),
                Arguments.of("a long domain", "<a@" + "b.".repeat(20_000) + ">"),
                Arguments.of("10,000 rows", "| a | b |\n|---|---|\n" + "| c | d |\n".repeat(10_000)),
                Arguments.of("10,000 bars", "|a\n".repeat(10_000)),
                Arguments.of("50,000 definitions", lines(50_000, n -> "[a" + n + "]: b")),
                Arguments.of("10,000 footnotes", "[^a] ".repeat(10_000) + "\n\n[^a]: x"),
                Arguments.of("20,000 braces", "{a ".repeat(20_000)),
                Arguments.of("10,000 attributes", "*a*{#b}".repeat(10_000)),
                Arguments.of("20,000 entities", "&amp;".repeat(20_000)),
                Arguments.of("10,000 addresses", "a@b.cc http://d.e ".repeat(10_000)),
                Arguments.of("a rule of 60,000 characters", "- ".repeat(30_000)));
    }

    private static String lines(int count, java.util.function.IntFunction<String> line) {
        return IntStream.range(1, count + 1).mapToObj(line).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostilePages")
    void aHostilePageIsReadInTime(String name, String text) {
        Markdown page = read(text);

        assertThat(WellFormed.problem(page.html())).isEmpty();
        assertThat(page.codes()).doesNotContain("markdown-not-read");
    }

    @Test
    void depthIsReportedOnceAndTheWordsStay() {
        Markdown page = read("> ".repeat(150) + "deep *words*", "", "> ".repeat(150) + "again");

        assertThat(page.problem()).startsWith("ERROR nested-too-deep 1:");
        assertThat(page.html()).contains("deep words").contains("again");
    }

    @Test
    void ninetyLevelsAreStillFine() {
        assertThat(read("> ".repeat(90) + "deep *words*").codes()).isEmpty();
    }

    @Test
    void aPageThatIsTooTangledIsPlainText() {
        Markdown page = read("- ".repeat(30_000) + "a <script>", "", "*b*");

        assertThat(page.problem()).startsWith("ERROR markdown-not-read");
        assertThat(page.html()).startsWith("<p>- - ").contains("&lt;script&gt;");
    }

    @Test
    void aStackThatOverflowsIsNoMoreThanAProblem() {
        assertThat(read("<a " + "b ".repeat(50_000) + ">").page().problems()).isNotEmpty();
    }
}
