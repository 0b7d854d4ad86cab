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

/** Pictures say what the fields say, and the page says it again in words. */
class PicturesOnPagesTest {

    private static final String STEPS = """
            ---
            title: Who helps
            type: pathway
            steps:
              - {id: a, who: roles/teacher, when: Often, what: Listens well. Writes it down., next: [b, c]}
              - {id: b, who: roles/head, when: [Help <b>now</b>, Something & more], what: مكان هادئ}
              - {id: c, who: roles/teacher, when: Later, what: "%s", next: []}
            ---
            Some words.
            """;

    @TempDir
    static Path temp;

    private static TestSite site;

    @BeforeAll
    static void build() throws Exception {
        site = TestSite.in(temp);
        site.with("content/index.md", "# Home\n");
        site.with("content/roles/teacher.md", "---\ntitle: Class teacher\n---\nTeaches.\n");
        site.with("content/roles/head.md", "---\ntitle: Headteacher\n---\nLeads.\n");
        site.with("content/pathways/help.md", STEPS.formatted("Waits " + "and waits ".repeat(80)));
        site.with("content/pathways/long.md", longPathway());
        site.with(
                "content/worksheets/hand.md", "---\ntitle: Hand\nlayout: hand\nslots: 5\nalternative: A hand.\n---\n");
        site.with(
                "content/approach/levels.md",
                "---\ntitle: Levels\ntype: approach\nlevels: [{name: Kind, what: Helps.}, {name: Wild, what: Hurts.}]\n---\n");
        tool("tree", "layout: roots-and-fruits\nrows: [Crown, Trunk, Roots]\ncolumns: [Sweet, Sour]");
        tool("map", "layout: anxiety-map\nscale: {low: -3, high: 3, highLabel: worried}\nrows: [Dinner, Home]");
        tool("nameless", "layout: anxiety-map\nscale: {low: 0, high: 5}\ncolumns: [Child]");
        tool("endless", "layout: anxiety-map\nscale: {low: -9999, high: 9999}\nrows: [Dinner]");
        tool("many", "layout: anxiety-map\nscale: {low: 0, high: 5}\nrows: [" + "Dinner, ".repeat(500) + "Home]");
        assertThat(TestSite.printed(site.build())).last().asString().startsWith("published");
    }

    /** Sixteen steps, of which the fifth leads past the sixth as well. */
    private static String longPathway() {
        return "---\ntitle: Long\ntype: pathway\nsteps:\n"
                + IntStream.rangeClosed(1, 16)
                        .mapToObj(step -> "  - {id: s" + step + ", who: roles/teacher, when: Now, what: Ask."
                                + (step == 5 ? ", next: [s6, s7]" : "") + "}\n")
                        .collect(Collectors.joining())
                + "---\nWords.\n";
    }

    private static void tool(String name, String fields) {
        site.with("content/tools/" + name + ".md", "---\ntitle: Tool\n" + fields + "\n---\n");
    }

    private static Element page(String page) {
        return Jsoup.parse(site.page(page));
    }

    private static List<String> picture(String page) {
        return page(page).select("svg.drawn text").eachText();
    }

    private static String words(String page) {
        Element article = page(page).selectFirst("article");
        article.select("svg").remove();
        return article.text();
    }

    @Test
    void everyPageWithAPictureIsValid() {
        List<String> pages =
                site.files().stream().filter(file -> file.endsWith(".html")).toList();
        assertThat(HtmlChecker.errors(site.output(), pages)).isEmpty();
    }

    @Test
    void aPathwayShowsWhoWhenAndTheFirstSentence() {
        assertThat(String.join(" ", picture("pathways/help.html")))
                .contains(
                        "1 Class teacher Listens well.", "2 Headteacher مكان هادئ", "Help <b>now</b> Something & more")
                .doesNotContain("Writes it down")
                .endsWith("…");
        assertThat(words("pathways/help.html"))
                .contains("Class teacher", "Listens well. Writes it down.", "مكان هادئ", "Help <b>now</b>");
    }

    @Test
    void theArrowsOfAPathwayAreThoseOfItsSteps() {
        assertThat(page("pathways/help.html").select("svg .way")).hasSize(3);
        assertThat(page("pathways/help.html").select("svg desc").text())
                .isEqualTo("Step 1: Class teacher. What may come next: Step 2, Step 3. "
                        + "Step 2: Headteacher. What may come next: Step 3. "
                        + "Step 3: Class teacher. This is a last step.");
    }

    @Test
    void aLongPathwayBecomesPicturesThatFitOnPaperCutWhereNoArrowIsLost() {
        Element page = page("pathways/long.html");
        assertThat(page.select("svg.drawn")).hasSizeBetween(2, 4);
        assertThat(page.select("svg .number")).hasSize(16);
        assertThat(page.select("svg .head"))
                .as("15 to the following step, one past others, and one for each way in")
                .hasSize(15 + 1 + 16);
        assertThat(page.select("svg desc").eachText())
                .first()
                .asString()
                .startsWith("Step 1: Class teacher. What may come next: Step 2.");
        assertThat(String.join(" ", page.select("svg desc").eachText())).contains("Step 16: ");
    }

    @Test
    void aHandHasFiveNumbersAndItsDescriptionStandsBelowToo() {
        assertThat(picture("worksheets/hand.html")).containsExactly("1", "2", "3", "4", "5");
        assertThat(page("worksheets/hand.html").select("svg desc").text()).isEqualTo("A hand.");
        assertThat(words("worksheets/hand.html")).contains("A hand.");
    }

    @Test
    void aLevelOfBehaviourHasAsManyStrokesAsItsNumber() {
        assertThat(picture("approach/levels.html")).containsExactly("1. Kind", "Helps.", "2. Wild", "Hurts.");
        assertThat(page("approach/levels.html").select("svg .strength")).hasSize(3);
        assertThat(words("approach/levels.html")).contains("Kind", "Helps.", "Wild", "Hurts.");
    }

    @Test
    void aTreeHasTheWordsOfItsTool() {
        assertThat(picture("tools/tree.html")).containsExactly("Crown", "Trunk", "Roots", "Sweet", "Sour");
        assertThat(words("tools/tree.html")).contains("Crown", "Trunk", "Roots", "Sweet", "Sour");
    }

    @Test
    void aMapHasACircleForEachNumberOfEachRow() {
        assertThat(page("tools/map.html").select("svg circle")).hasSize(14);
        assertThat(picture("tools/map.html")).contains("Dinner", "Home", "worried +3 →", "−3", "+1");
        assertThat(words("tools/map.html")).contains("Dinner", "Home", "+3 worried", "−3", "+1");
    }

    @Test
    void aMapWithoutRowsOrWithoutEndStaysWords() {
        for (String tool : List.of("nameless", "endless")) {
            assertThat(picture("tools/" + tool + ".html")).as(tool).isEmpty();
        }
    }

    @Test
    void aMapOfFiveHundredRowsBecomesPicturesThatFitOnPaper() {
        Element page = page("tools/many.html");
        assertThat(page.select("svg.drawn"))
                .hasSize(51)
                .allSatisfy(
                        svg -> assertThat(Integer.parseInt(svg.attr("viewBox").split(" ")[3]))
                                .isLessThan(1000));
        assertThat(page.select("svg .row")).hasSize(501);
        assertThat(page.select("svg title").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void thePicturesHaveATitleAndIdsOfTheirOwn() {
        for (String name : List.of("pathways/help", "worksheets/hand", "tools/tree", "tools/map")) {
            Element page = page(name + ".html");
            Element svg = page.selectFirst("svg.drawn");
            assertThat(svg.attr("role")).isEqualTo("img");
            assertThat(svg.classNames()).as("no class of the theme's own").allMatch(kind -> kind.startsWith("drawn"));
            assertThat(svg.select("title").text())
                    .isEqualTo(page.selectFirst("h1").text());
            assertThat(page.select("[id='" + svg.attr("aria-labelledby") + "']"))
                    .hasSize(1);
            assertThat(page.select("[id='" + svg.attr("aria-describedby") + "']"))
                    .hasSize(1);
            assertThat(svg.select("[style], script, a")).isEmpty();
        }
    }
}
