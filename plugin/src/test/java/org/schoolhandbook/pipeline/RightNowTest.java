package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.TestSite;

class RightNowTest {

    private static final String WORDS = """
            ---
            title: Agreed words
            type: phrase
            audience: [staff]
            moments:
              - state: unsafe
                section: danger
                when: In danger
            phrases:
              - say: "Come with me."
                when: In danger
              - say: "Well waited."
                when: Calm
            ---

            ## Elsewhere

            Not for the moment.

            ## In danger {#danger}

            Call the [office](../about/office.md).
            """;

    @TempDir
    Path folder;

    @Test
    void staffSeeTheWordsOfTheMomentAndNothingElse() throws IOException {
        Document page = page(site(), "right-now.html");
        assertThat(page.select("section.moment.unsafe").text())
                .contains("In danger", "Call the office.", "Come with me.")
                .doesNotContain("Well waited.");
        assertThat(page.select("main").text()).doesNotContain("Not for the moment.");
    }

    @Test
    void wordsThatTheTextHasAlreadyAreNotSaidTwice() throws IOException {
        TestSite site = site().with(
                        "content/words/words.md", WORDS.replace("Call the", """
                > Come with me.

                > Water, or a quiet sit? Don't rush.

                Call the""").replace("phrases:\n", """
                phrases:
                  - choices: ["Water?", "A quiet sit?"]
                    when: In danger
                  - choices: ["Water?", "A walk?"]
                    when: In danger
                  - say: "Don't rush."
                    when: In danger
                """));
        assertThat(page(site, "right-now.html").select(".said q").eachText()).containsExactly("Water?", "A walk?");
        assertThat(page(site, "words/words.html").select(".phrases .say")).hasSize(5);
    }

    @Test
    void aLinkInItLeadsOnFromWhereItStands() throws IOException {
        assertThat(page(site(), "right-now.html").select(".moment a").eachAttr("href"))
                .contains("about/office.html");
    }

    @Test
    void noWordOfTheGlossaryLeadsAwayFromTheMoment() throws IOException {
        TestSite site = site().with("content/glossary/glossary.md", "# Words\n\nOffice\n: The room by the gate.\n")
                .with("content/words/words.md", WORDS.replace("Call the", "Ring the office bell. Call the"));
        assertThat(page(site, "words/words.html").select("a.term")).isNotEmpty();
        assertThat(page(site, "right-now.html").select("a.term")).isEmpty();
    }

    @Test
    void howToGetAnotherAdultStandsBelowTheWords() throws IOException {
        TestSite site = site().with(
                        "content/about/radio.md", "---\ntitle: The radio\npartOf: words/words\n---\nCall.\n")
                .with("content/about/other.md", "---\ntitle: Something else\npartOf: about/office\n---\nNo.\n")
                .with("content/roles/teacher.md", "# Teacher\n")
                .with(
                        "content/pathways/ladder.md",
                        "---\ntitle: Who helps\nsteps:\n"
                                + "  - {id: one, who: roles/teacher, when: Now, what: Ask.}\n---\nWords.\n");
        assertThat(page(site, "right-now.html").select(".get-help li > a").eachAttr("href"))
                .containsExactly("about/radio.html", "pathways/ladder.html");
        assertThat(page(site, "right-now.html").select(".get-help > p > a").eachAttr("href"))
                .containsExactly("words/words.html");
    }

    @Test
    void itIsInTheSiteMapAndTheAToZ() throws IOException {
        TestSite site = site();
        assertThat(page(site, "site-map.html").select("main a[href=right-now.html]"))
                .hasSize(1);
        assertThat(page(site, "a-to-z.html").select("main a[href=right-now.html]"))
                .hasSize(1);
    }

    @Test
    void withoutMomentsThereIsNoSuchPage() throws IOException {
        TestSite site = site().with("content/words/words.md", "---\ntitle: Words\n---\nText.\n");
        site.build();
        assertThat(site.output().resolve("right-now.html")).doesNotExist();
    }

    @Test
    void anAuthorsOwnPageWins() throws IOException {
        TestSite site = site().with("content/right-now.md", "# Ours\n");
        assertThat(page(site, "right-now.html").select("h1").text()).isEqualTo("Ours");
    }

    @Test
    void eachReaderHasAPageOfWhatIsForThem() throws IOException {
        TestSite site = site().with(
                        "content/help/home.md", "---\ntitle: At home\ntype: guide\naudience: [parents]\n---\nText.\n");
        assertThat(page(site, "for/parents.html").select("main .about a").eachText())
                .containsExactly("At home");
        assertThat(page(site, "for/staff.html").select("main .about a").eachText())
                .containsExactly("Agreed words");
        assertThat(site.output().resolve("for/children.html")).doesNotExist();
    }

    private TestSite site() throws IOException {
        return TestSite.in(folder)
                .with("content/words/words.md", WORDS)
                .with("content/about/office.md", "# The office\n");
    }

    private static Document page(TestSite site, String path) throws IOException {
        site.build();
        return Jsoup.parse(site.output().resolve(path).toFile());
    }
}
