package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.HtmlChecker;
import org.schoolhandbook.testsite.LinkChecker;
import org.schoolhandbook.testsite.TestSite;

/** The words that a handbook explains, as readers meet them. */
class GlossaryTest {

    private static final String WORDS = """
            # Words

            Debrief
            : A talk *afterwards*.
            : Misspelt: debreif

            Therapeutic plan
            : What adults do.

            Plan
            : Any plan.
            : For: parents, staff

            EHCP (Education, health & care "plan")
            : A legal document.
            : Also: EHC plan
            : Formerly: Statement

            Children's worry box
            : A box.

            IT (Information technology)
            : Computers.
            """;

    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void aGlossary() throws IOException {
        site = TestSite.in(temp).with("glossary/words.md", WORDS);
    }

    private Document home(String... lines) {
        site.with("index.md", "# Home\n\n" + String.join("\n", lines) + "\n").build();
        return page("index.html");
    }

    private Document page(String path) {
        return Jsoup.parse(site.page(path));
    }

    /** What the text links, as "words=the word that they lead to". */
    private static List<String> linked(Document page) {
        return page.select("a.term").stream()
                .map(link -> link.text() + "=" + meaning(page, link))
                .toList();
    }

    private static String meaning(Document page, Element link) {
        Element entry = page.getElementById(link.attr("href").substring(1));
        return entry == null ? "nothing" : entry.selectFirst("dt").ownText();
    }

    private static List<String> meanings(Document page) {
        return page.select(".meanings dt").eachText();
    }

    @Test
    void theFirstUseInEachSectionIsLinked() {
        Document home = home("A debrief. A debrief.", "", "- Debrief", "", "## Then", "", "*Debrief*, debrief.");
        assertThat(linked(home)).containsExactly("debrief=Debrief", "Debrief=Debrief");
        assertThat(home.select("h2 ~ p a.term")).hasSize(1);
    }

    @Test
    void theLongestWordWins() {
        assertThat(linked(home("A therapeutic plan is a plan. An EHC plan, too, and Therapeutic", "plans.")))
                .containsExactly("therapeutic plan=Therapeutic plan", "plan=Plan", "EHC plan=EHCP");
    }

    @Test
    void shortFormsMatchAsTheyAreWrittenAndWordsHoweverTheyAre() {
        assertThat(linked(home("It is IT. A DEBRIEF. An ehcp, an Ehcp."))).containsExactly("IT=IT", "DEBRIEF=Debrief");
    }

    @Test
    void pluralsAndPossessivesMatch() {
        assertThat(linked(home("Two EHCPs. The debrief's end. Childrens plans. All therapeutic plans’ ends.")))
                .containsExactly("EHCPs=EHCP", "debrief=Debrief", "plans=Plan", "therapeutic plans=Therapeutic plan");
    }

    @Test
    void apostrophesAndBlanksMayBeOfAnyKind() {
        assertThat(linked(home("A children's  worry\u00A0box, a therapeutic", "plan.")))
                .containsExactly("children’s worry box=Children’s worry box", "therapeutic plan=Therapeutic plan");
    }

    @Test
    void partsOfLongerWordsAreNoUse() {
        assertThat(linked(home("The floorplan, a self-debrief, a plan-less day, x_plan. They'll plan’d.")))
                .isEmpty();
    }

    @Test
    void whatIsNoPlainTextHasNoLinks() {
        site.with("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Document home = home(
                "[a debrief](glossary/words.md) `debrief` <https://x.example.org/debrief> www.plan.example.org",
                "<a href=\"https://x.example.org\">debrief</a> <code>plan</code>",
                "",
                "## The debrief",
                "",
                "```",
                "debrief",
                "```",
                "",
                "    plan",
                "",
                "![A debrief](a.svg)",
                "",
                "Plan",
                ": What?");
        assertThat(linked(home)).isEmpty();
        assertThat(meanings(home)).isEmpty();
    }

    @Test
    void theGlossaryDoesNotLinkItsOwnWords() {
        home("A debrief.");
        assertThat(linked(page("glossary/words.html"))).isEmpty();
    }

    @Test
    void anAuthorCanKeepABlockFree() {
        Document home = home(
                "A debrief. {.no-glossary}",
                "",
                "- A plan",
                "{.no-glossary}",
                "",
                "Some *debrief*{.no-glossary} words.",
                "",
                "| A debrief |",
                "| --- |",
                "| A plan |",
                "{.no-glossary}");
        assertThat(linked(home)).isEmpty();
    }

    @Test
    void theWordsOfAShortFormAreKeptForPaper() {
        Document home = home("An EHCP.", "", "## Then", "", "Education, health & care \"plan\" (EHCP).");
        assertThat(home.select("a.term").eachAttr("data-means")).containsExactly("Education, health & care “plan”");
    }

    @Test
    void theyAreNotRepeatedWhereTheyStandBesideIt() {
        Document home = home("The EHCP (education, health & care \"plan\") is long.");
        assertThat(home.select("a.term")).hasSize(1);
        assertThat(home.select("[data-means]")).isEmpty();
    }

    @Test
    void linesForTheProgramAreNotForReaders() {
        home("A debrief.");
        String glossary = page("glossary/words.html").selectFirst("article").text();
        assertThat(glossary).contains("Also: EHC plan", "Formerly: Statement").doesNotContain("Misspelt", "debreif");
        assertThat(glossary).doesNotContain("For:");
    }

    @Test
    void theGlossaryLeadsBackToThePagesThatUseAWord() {
        site.with("help/talk.md", "# Talk & &lt;listen>\n\nDebrief, debrief.\n");
        home("A debrief. [Talk](help/talk.md)");
        Element debrief = page("glossary/words.html").getElementById("debrief");
        Element used = debrief.nextElementSiblings().stream()
                .takeWhile(element -> element.tagName().equals("dd"))
                .filter(element -> element.hasClass("used"))
                .findFirst()
                .orElseThrow();
        assertThat(used.select("a").eachAttr("href")).containsExactly("../help/talk.html", "../index.html");
        assertThat(used.select("a").eachText()).containsExactly("Talk & <listen>", "Home");
        assertThat(page("glossary/words.html").select("dd.used")).hasSize(1);
    }

    @Test
    void theMeaningsAreThoseOfTheWordsOnThePage() {
        Document home = home("A plan, IT. [Debrief](glossary/words.md)", "", "## Then", "", "A plan.");
        assertThat(meanings(home)).containsExactly("IT (Information technology)", "Plan");
        assertThat(home.select(".meanings dd").first().ownText()).isEqualTo("Computers.");
    }

    @Test
    void aPageOfItsOwnExplainsAWordToo() {
        site.with(
                "terms/ace.md",
                "---\ntitle: ACE\nkind: acronym\nexpansion: Adverse childhood experience\n"
                        + "variants: [child's hardship]\nmisspellings: AEC\n---\n\nAn *ACE* hurts.\n\n## More\n\nOn ACEs.\n");
        Document home = home("Two ACEs and a child's hardship.");
        assertThat(linked(home)).containsExactly("ACEs=ACE");
        assertThat(meanings(home)).containsExactly("ACE (Adverse childhood experience)");
        assertThat(home.select(".meanings dd").first().ownText()).isEqualTo("An ACE hurts.");
        assertThat(home.select(".meanings a").first().attr("href")).isEqualTo("terms/ace.html");
        assertThat(linked(page("terms/ace.html"))).isEmpty();
        assertThat(linked(home("A child’s hardships."))).containsExactly("child’s hardships=ACE");
    }

    @Test
    void aWordThatEverybodyUsesIsStillLinkedOnlyOnce() {
        site.with("glossary/more.md", "# More\n\nThe\n: An article.\n\nA\n: Another.\n");
        assertThat(linked(home("The dog, the cat. A cat, a dog."))).containsExactly("The=The", "A=A");
    }

    @Test
    void bracketsAfterAnOrdinaryWordAreNoShortForm() {
        site.with("glossary/more.md", "# More\n\nTutor (adult)\n: One.\n\nPhysical help (RPI)\n: Two.\n");
        assertThat(linked(home("A tutor is an adult. RPI."))).containsExactly("tutor=Tutor", "RPI=Physical help");
    }

    @Test
    void aPageThatNobodySeesExplainsNothing() {
        site.with("glossary/more.md", "---\ntitle: More\nstatus: draft\n---\n\nTutor\n: One.\n");
        assertThat(linked(home("A tutor."))).isEmpty();
    }

    @Test
    void linksStandInTheRightPlaceWhateverStandsBeforeThem() {
        Document home =
                home("É & <b>🌳</b> \"e\u0301\" 🌳&lt;&amp; &copy;é a debrief’s é, EHCP. [Words](glossary/words.md)");
        assertThat(home.selectFirst(".text p").html())
                .contains("©é a <a class=\"term\" href=\"#word:debrief\">debrief</a>’s é, <a class=\"term\"");
    }

    @Test
    void nothingOfItBreaksAPage() {
        site.with("help/talk.md", "# Talk & &lt;listen>\n\nEHCPs & debriefs. [Home](../index.md)\n");
        home("A debrief, IT, EHCP.", "", "> A plan", "", "| Plan |", "| --- |", "| *Debrief* |", "");
        List<String> pages = List.of("index.html", "glossary/words.html", "help/talk.html");
        assertThat(HtmlChecker.errors(site.output(), pages)).isEmpty();
        assertThat(new LinkChecker(site.output()).deadLinks(site.files())).isEmpty();
    }
}
