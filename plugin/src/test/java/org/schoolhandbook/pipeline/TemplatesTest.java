package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.QrReader;
import org.schoolhandbook.testsite.TestSite;

/** What the theme's templates promise to readers of each type of page. */
class TemplatesTest {

    private static final Path CASE = Path.of("src/test/resources/cases/types/in");

    @TempDir
    static Path temp;

    private static TestSite site;

    @BeforeAll
    static void build() throws IOException {
        site = TestSite.in(temp);
        try (Stream<Path> files = Files.walk(CASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                site.with(CASE.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        site.build();
    }

    private static Element article(String page) {
        return Jsoup.parse(site.page(page)).selectFirst("article");
    }

    private static List<String> texts(String page, String selector) {
        return article(page).select(selector).eachText();
    }

    @Test
    void eachPartOfAPlanSaysItsNumberAndWhatItIsAbout() {
        assertThat(texts("plans/plan.html", ".band > .label"))
                .containsExactly(
                        "Part 1 · Going well", "Part 2 · Getting anxious", "Part 3 · Not safe", "Part 4 · Afterwards");
        assertThat(texts("plans/plan.html", ".band h2"))
                .containsExactly("More of this", "First signs", "Not safe", "Afterwards");
    }

    @Test
    void aPlanSaysOnceWhatItDoesNotReplace() {
        assertThat(article("plans/plan.html").text().split("does not replace")).hasSize(2);
    }

    @Test
    void theBlanksOfAPlanCanBeSeen() {
        assertThat(texts("plans/plan.html", ".blank"))
                .containsExactly("[child]", "[child]", "[behaviour]", "[what staff do]", "[what staff say]");
        assertThat(texts("plans/plan.html", ".blank.wide"))
                .containsExactly("[behaviour]", "[what staff do]", "[what staff say]");
    }

    @Test
    void aLeafletHasAPanelForEachSectionAndThenNotesAndTheSchool() {
        assertThat(texts("leaflets/behaviour.html", ".panel > h2"))
                .containsExactly("What helps", "What comes after", "Notes", "How to reach us");
        assertThat(article("leaflets/behaviour.html").select(".lines hr")).hasSize(3);
        assertThat(texts("leaflets/behaviour.html", ".contact address"))
                .first()
                .asString()
                .contains("01632 960123");
    }

    @Test
    void aLeafletExplainsTheWordsThatItUses() {
        assertThat(texts("leaflets/behaviour.html", ".meanings h2")).containsExactly("Words in this leaflet");
        assertThat(texts("leaflets/behaviour.html", ".meanings dt")).containsExactly("Debrief");
    }

    @Test
    void whatACourseAsksForStandsInOneBox() {
        assertThat(texts("training/specialist.html", ".only"))
                .containsExactly("You can only do this training if all of this is true A year of practice Two from each"
                        + " school");
        assertThat(texts("training/tutor.html", ".only")).isEmpty();
    }

    @Test
    void aRuleAndItsExceptionStandTogether() {
        assertThat(texts("training/tutor.html", ".limits li"))
                .containsExactly("Rule: Only in your own school Exception: a neighbour may ask", "Rule: Not alone");
    }

    @Test
    void whatIsRequiredIsSaidWithMust() {
        assertThat(article("training/tutor.html").text())
                .contains("There must be at least 2 tutors.")
                .contains("More than 24 people in a group: talk first to Headteacher, Marian Holloway.");
    }

    @Test
    void wordsToSayStandBesideThoseTheyTakeThePlaceOf() {
        assertThat(texts("phrases/corridor.html", "section"))
                .containsExactly(
                        "A child runs Say Walk with me Instead of Stop running",
                        "At any time Offer a choice Walk beside me Walk behind me");
    }

    @Test
    void aHandHasFiveFingersToWriteOn() {
        assertThat(article("worksheets/hand.html").select("ol.slots > li")).hasSize(5);
        assertThat(texts("worksheets/hand.html", "ol.slots > li")).containsExactly("Thumb");
    }

    @Test
    void aMapHasAScaleWithWordsAtItsEndsAndAnEmptyTable() {
        assertThat(texts("tools/map.html", ".scale li"))
                .startsWith("−5 calm", "−4")
                .endsWith("+5 worried");
        assertThat(article("tools/map.html").select(".blank-table td:empty")).hasSize(4);
    }

    @Test
    void aPhoneReadsTheAddressOfAServiceFromPaper() {
        Element code = article("signposts/team.html").selectFirst("svg.qr");

        assertThat(QrReader.read(code)).isEqualTo("https://team.example.org");
        assertThat(code.selectFirst("title").text()).isEqualTo("A code that opens this web address on a phone");
    }

    @Test
    void aPhoneReadsTheAddressOfALeafletToo() {
        assertThat(QrReader.read(article("leaflets/behaviour.html").selectFirst("svg.qr")))
                .isEqualTo("https://oakfield.example.org/leaflets/behaviour.html");
    }

    @Test
    void aPrincipleLeadsToItsNeighbours() {
        assertThat(texts("principles/p1.html", ".beside li")).containsExactly("Next: 2. Principle 2");
        assertThat(texts("principles/p3.html", ".beside li"))
                .containsExactly("Before: 2. Principle 2", "Next: 4. Principle 4");
        assertThat(texts("principles/p3.html", ".statement")).containsExactly("Principle 3 of 6 Feelings come first.");
    }

    @Test
    void theNamesOfAnApproachHaveTheirYears() {
        assertThat(texts("approach/trees.html", "tbody tr"))
                .containsExactly(
                        "Tree thinking until 2019",
                        "Leaf thinking from 2019 today",
                        "Root thinking from 2001 until 2003");
    }

    @Test
    void whereAPolicyComesFromStandsBelowItsText() {
        assertThat(texts("policies/behaviour.html", "header dt"))
                .containsExactly("State", "Approved", "Next review", "Version", "Looked after by", "Required by law");
        assertThat(texts("policies/behaviour.html", ".card dt")).contains("What it covers", "Minute");
    }

    @Test
    void theAToZSaysWhatEachOfItsEntriesIs() {
        assertThat(texts("a-to-z.html", ".entries li"))
                .contains(
                        "Behaviour Policy",
                        "Debrief Word",
                        "EHCP Word",
                        "Statement now called EHCP Old name",
                        "Home Page");
    }
}
