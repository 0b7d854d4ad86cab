package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.TestSite;
import org.schoolhandbook.testsite.TestedTheme;

/** The accessibility statement claims what was tested and nothing else. */
class AccessibilityTest {

    private static final String UNTESTED = "has not been tested in a browser";
    private static final TestedTheme TEST = new TestedTheme(
            LocalDate.of(2026, 11, 20),
            "axe-core 4.11.0",
            "Chromium 142",
            "WCAG 2.2, levels A and AA",
            187,
            List.of("light", "dark", "right-to-left"),
            3);

    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void begin() throws IOException {
        site = TestSite.in(temp).with("content/index.md", "# Home\n\n[Calm](calm.md), [web](https://example.org).\n");
        site.with("content/calm.md", "# Calm\n\n[Home](index.md)\n");
    }

    private String statement() {
        return Jsoup.parse(site.page("accessibility.html")).selectFirst("main").text();
    }

    private List<String> facts() {
        return Jsoup.parse(site.page("accessibility.html")).select(".facts div").eachText();
    }

    private void testTheme() {
        site.build();
        site.with("templates/tested.properties", TEST.of(site));
        site.build();
    }

    @Test
    void aTestOfThisThemeIsToldWithItsDayAndWhatItFound() {
        testTheme();

        assertThat(statement()).doesNotContain(UNTESTED);
        assertThat(facts())
                .contains(
                        "Day of the test 20 November 2026",
                        "Tested with axe-core 4.11.0",
                        "In the browser Chromium 142",
                        "By the rules WCAG 2.2, levels A and AA",
                        "Pages 187",
                        "Each page was shown with light colours, with dark colours, from right to left",
                        "Mistakes found 3");
    }

    @Test
    void aThemeThatWasNeverTestedIsSaidToBeUntested() {
        site.with("templates/tested.properties", "").build();

        assertThat(statement()).contains(UNTESTED).doesNotContain("Day of the test");
    }

    @Test
    void aTestOfAnotherFormOfTheThemeDoesNotCount() {
        testTheme();
        String tested = TestedTheme.fingerprint(site);
        for (String file : List.of("assets/theme/style.css", "templates/term.ftlh", "messages/en.properties")) {
            site.with(file, "skip=Over").build();
            assertThat(statement()).as(file).contains(UNTESTED);
            assertThat(TestedTheme.fingerprint(site)).as(file).isNotEqualTo(tested);
            site.without(file).build();
            assertThat(statement()).as(file).doesNotContain(UNTESTED);
        }
        site.with("assets/photo.css", "").with("content/calm.md", "# Calmer\n").build();
        assertThat(statement()).doesNotContain(UNTESTED);
    }

    @Test
    void aRecordThatIsNotWholeClaimsNothing() {
        testTheme();
        for (String line :
                List.of("day=20 November", "pages=many", "violations=", "tool= ", "theme=abc", "rules=\\u00")) {
            String key = line.substring(0, line.indexOf('=') + 1);
            site.with(
                            "templates/tested.properties",
                            TEST.of(site).replaceFirst("(?m)^" + key + ".*$", line.replace("\\", "\\\\")))
                    .build();
            assertThat(statement()).as(line).contains(UNTESTED);
        }
    }

    @Test
    void theBuildCountsWhatItLookedAtAndWhatItFound() {
        // Words of its own make it another theme than the one that was tested, so that only the build's facts are told.
        site.with("messages/en.properties", "a-to-z.title=A to Z of all\n").build();
        assertThat(facts())
                .containsExactly(
                        "Pages 2",
                        "Links in the text to pages and files of this site 2",
                        "Of these links, how many lead nowhere 0",
                        "Pictures without words for people who do not see them 0",
                        "Headings that leave out a level 0",
                        "Pieces of HTML that are broken or not allowed 0");

        site.with("content/oak.png", new byte[] {1})
                .with("content/calm.md", "# Calm\n\n[Gone](gone.md) ![](oak.png)\n\n#### Deep\n\n<div>\n")
                .failingOn(FailOn.NEVER)
                .build();
        assertThat(facts())
                .containsExactly(
                        "Pages 2",
                        "Links in the text to pages and files of this site 3",
                        "Of these links, how many lead nowhere 1",
                        "Pictures without words for people who do not see them 1",
                        "Headings that leave out a level 1",
                        "Pieces of HTML that are broken or not allowed 1");
        assertThat(statement()).contains("Files to download: 1.");
    }

    @Test
    void everyPageLeadsToItAndItSaysWhomToAsk() {
        site.with("school.yml", """
                        name: Oakfield
                        enquiries: {name: Yusuf Demir, phone: 01632 960123}
                        sendco: {name: A. Lind}
                        paperCopy: Ask for paper.
                        """).build();

        assertThat(Jsoup.parse(site.page("calm.html")).select(".bottom a[href=accessibility.html]"))
                .hasSize(1);
        assertThat(statement()).contains("Yusuf Demir, 01632 960123", "Ask for paper.");
    }
}
