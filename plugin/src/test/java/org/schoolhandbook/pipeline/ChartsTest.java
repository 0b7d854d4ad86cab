package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.HtmlChecker;
import org.schoolhandbook.testsite.TestSite;

/** A table of numbers is drawn as well, if its page says so. */
class ChartsTest {

    private static final String HEAD = "| Part | Child | Adults | Plan |\n| --- | --- | --- | --- |\n";
    private static final String CHART = "chart: {columns: [child, Adults], low: -2, high: 2, highLabel: Very worried}";

    @TempDir
    static Path temp;

    private static TestSite site;

    @BeforeAll
    static void build() throws Exception {
        site = TestSite.in(temp);
        page(
                "index",
                "chart: {columns: [Child], low: 0, high: 5}",
                "| Part | Child |\n|---|---|\n| Only one | 2.5 |\n");
        page(
                "day",
                CHART,
                "## A day {#day}\n\nBefore.\n\n" + HEAD + "| Dinner | +2 | −1 | Sit by the door |\n"
                        + "| مكان هادئ | 0 | – | |\n| <b>Home</b> & *late* | -2 | 1.5 | Wait |\n\nAfter.\n");
        page(
                "two",
                CHART,
                "## Monday\n\n" + HEAD + "| Play | 1 | 1 | |\n\n## Saturday\n\n" + HEAD + "| Sleep | 0 | 0 | |\n\n"
                        + "| Part | Child |\n| --- | --- |\n| Not drawn | 7 |\n");
        page(
                "many",
                CHART,
                HEAD
                        + IntStream.range(0, 500)
                                .mapToObj(row -> "| Part " + row + " | " + (row % 5 - 2) + " | 0 | |\n")
                                .collect(Collectors.joining()));
        page(
                "wide",
                "chart: {columns: [Child], low: -40, high: 900000}",
                "| Part | Child |\n|---|---|\n| " + "Long ".repeat(60) + " | 900000 |\n| Low | -40 |\n");
        page("plain", "", HEAD + "| Dinner | 9 | 9 | |\n");
        assertThat(TestSite.printed(site.build())).last().asString().startsWith("published");
    }

    private static void page(String name, String fields, String text) {
        site.with("content/" + name + ".md", "---\ntitle: My " + name + "\n" + fields + "\n---\n" + text);
    }

    private static Element page(String name) {
        return Jsoup.parse(site.page(name + ".html"));
    }

    private static List<String> picture(String name) {
        return page(name).select("svg.drawn text").eachText();
    }

    @Test
    void everyPageWithAChartIsValid() {
        List<String> pages =
                site.files().stream().filter(file -> file.endsWith(".html")).toList();
        assertThat(HtmlChecker.errors(site.output(), pages)).isEmpty();
    }

    @Test
    void aChartShowsTheLabelsAndTheNumbersOfItsTable() {
        assertThat(picture("day"))
                .containsExactly(
                        "Child",
                        "Adults",
                        "Very worried",
                        "−2",
                        "−1",
                        "0",
                        "+1",
                        "+2",
                        "Dinner",
                        "مكان هادئ",
                        "Home & late",
                        "+2",
                        "0",
                        "-2",
                        "−1",
                        "1.5");
        assertThat(page("day").select("table td, table th").eachText())
                .contains("Child", "Adults", "Dinner", "مكان هادئ", "Home & late", "+2", "0", "-2", "−1", "1.5");
    }

    @Test
    void whoDoesNotSeeAChartHearsItsRows() {
        Element svg = page("day").selectFirst("svg.drawn");
        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.select("title").text()).isEqualTo("A day");
        assertThat(svg.select("desc").text())
                .isEqualTo("−2 … +2 Very worried; Dinner: Child +2, Adults −1; مكان هادئ: Child 0, Adults –; "
                        + "Home & late: Child -2, Adults 1.5");
        assertThat(page("day").select("figcaption").text()).isEqualTo("−2 … +2 Very worried");
    }

    @Test
    void aChartStandsBetweenTheWordsBeforeItsTableAndTheTable() {
        Element figure = page("day").selectFirst("figure.picture");
        assertThat(figure.previousElementSibling().text()).isEqualTo("Before.");
        assertThat(figure.nextElementSibling().select("table")).hasSize(1);
    }

    @Test
    void marksOfOneColumnHangOnOneLineThatAGapBreaks() {
        List<String> threads = page("day").select("path.thread").eachAttr("d");
        assertThat(threads)
                .as("two in the legend, the child's, the adults' with its gap")
                .hasSize(3);
        assertThat(page("day").select(".score-1")).as("three, and the legend").hasSize(4);
        assertThat(page("day").select(".score-2")).as("two, and the legend").hasSize(3);
    }

    @Test
    void aMarkStandsAsFarToTheRightAsItsNumberSays() {
        List<Integer> places = page("day").select("text").stream()
                .filter(text -> List.of("−2", "+2", "0", "-2").contains(text.text()))
                .filter(text -> text.attr("text-anchor").equals("middle"))
                .map(text -> Integer.valueOf(text.attr("x")))
                .toList();
        assertThat(places).containsExactly(154, 245, 336, 336, 245, 154);
    }

    @Test
    void everyTableWithItsColumnsIsDrawnAndNoOther() {
        assertThat(page("two").select("svg title").eachText()).containsExactly("Monday", "Saturday");
        assertThat(picture("two")).contains("Play", "Sleep").doesNotContain("Not drawn");
        assertThat(page("plain").select("svg.drawn")).isEmpty();
    }

    @Test
    void aTableOfOneRowIsDrawnUnderTheTitleOfItsPage() {
        assertThat(picture("index")).contains("Only one", "2.5");
        assertThat(page("index").select("svg title").text()).isEqualTo("My index");
    }

    @Test
    void fiveHundredRowsBecomePicturesThatFitOnPaperAndLoseNoRow() {
        List<Element> pictures = page("many").select("svg.drawn");
        assertThat(pictures).hasSize(50);
        assertThat(pictures).allSatisfy(svg -> assertThat(height(svg)).isLessThan(900));
        assertThat(picture("many").stream().filter(text -> text.startsWith("Part")))
                .hasSize(500);
        assertThat(page("many").select("svg title").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void aLongScaleHasAFewRoundNumbersAndAMarkAtItsEndStaysInside() {
        assertThat(picture("wide")).contains("0", "+500000", "900000", "-40").doesNotContain("+1");
        page("wide")
                .select("rect.score")
                .forEach(mark -> assertThat(Integer.parseInt(mark.attr("x")) + Integer.parseInt(mark.attr("width")))
                        .isLessThanOrEqualTo(360));
        assertThat(picture("wide")).anyMatch(text -> text.endsWith("…"));
    }

    private static int height(Element svg) {
        return Integer.parseInt(svg.attr("viewBox").split(" ")[3]);
    }
}
