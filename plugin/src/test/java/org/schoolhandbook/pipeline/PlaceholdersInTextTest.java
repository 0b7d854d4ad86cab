package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.testsite.TestSite;

/** The words of a school in the texts that all schools share. */
class PlaceholdersInTextTest {

    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void aSchool() throws IOException {
        site = TestSite.in(temp).with("school.yml", """
                        name: St Ann's CofE & Nursery School
                        phones: 01632 960123
                        emails: office@oakfield.example.org
                        website: https://oakfield.example.org
                        enquiries: {name: Ida Quill}
                        sendco: {name: Daniel Okafor, email: sendco_team@oakfield.example.org}
                        """);
    }

    private BuildReport build(String... lines) {
        return site.with("content/index.md", "# Home\n\n" + String.join("\n", lines) + "\n")
                .build();
    }

    private Element home(String... lines) {
        assertThat(TestSite.printed(build(lines))).containsExactly("published: 0 errors, 0 warnings, 0 notes");
        return Jsoup.parse(site.page("index.html")).selectFirst(".text");
    }

    /** The problems, as "code line:column+length". */
    private List<String> problems(String... lines) {
        return build(lines).problems().stream()
                .map(problem -> problem.code() + ' ' + at(problem))
                .toList();
    }

    private static String at(Problem problem) {
        return problem.place().line() + ":" + problem.place().column() + "+"
                + problem.place().length();
    }

    @Test
    void theyStandInText() {
        assertThat(home("Welcome to *{{school.name}}*, {{ school.phone }}{{school.phone}}.")
                        .text())
                .isEqualTo("Welcome to St Ann’s CofE & Nursery School, 01632 96012301632 960123.");
    }

    @Test
    void theyStandInHeadingsAndTheirIds() {
        Element heading = home("## Ask {{school.sendco.name}}", "", "[Ask](#ask-daniel-okafor)")
                .selectFirst("h2");
        assertThat(heading.text()).isEqualTo("Ask Daniel Okafor");
        assertThat(heading.id()).isEqualTo("ask-daniel-okafor");
    }

    @Test
    void theyStandInAddresses() {
        Element home = home(
                "[Write](mailto:{{school.sendco.email}}), [look]({{school.website}}/help), {{school.website}}/.",
                "Or {{school.email}}.");
        assertThat(home.select("a").eachAttr("href"))
                .containsExactly(
                        "mailto:sendco_team@oakfield.example.org",
                        "https://oakfield.example.org/help",
                        "https://oakfield.example.org/",
                        "mailto:office@oakfield.example.org");
    }

    @Test
    void theyStandInTables() {
        assertThat(home("| Who | Number |", "| --- | --- |", "| {{school.name}} | {{school.phone}} |")
                        .select("td")
                        .eachText())
                .containsExactly("St Ann’s CofE & Nursery School", "01632 960123");
    }

    @Test
    void theyStandInCodeToo() {
        assertThat(home("`{{school.phone}}`", "", "```", "{{school.phone}}", "```")
                        .select("code")
                        .eachText())
                .containsExactly("01632 960123", "01632 960123");
    }

    @Test
    void aBackslashKeepsTheBraces() {
        assertThat(home("Write {\\{school.name}} here.").text()).isEqualTo("Write {{school.name}} here.");
    }

    @Test
    void whatStandsAfterThemIsFoundWhereItIsWritten() {
        site.with("content/glossary/words.md", "# Words\n\nPlan\n: What adults do.\n: Misspelt: plann\n");
        assertThat(problems(
                        "{{school.name}} has a plann and SLT.",
                        "{{school.phone}}, {{school.phone}}: [x](nowhere.md) [{{school.name}}](x/{{school.phone}}.md) [y](<{{school.phone}}.md>) TLA",
                        "",
                        "- {{school.name}}’s KS2 {{school.head}} é {{school.hed}}",
                        "",
                        "[Words](glossary/words.md)"))
                .containsExactly(
                        "term-misspelt 3:23+5",
                        "acronym-undefined 3:33+3",
                        "link-not-found 4:41+10",
                        "link-not-found 4:99+19",
                        "acronym-undefined 4:121+3",
                        "acronym-undefined 6:21+3",
                        "placeholder-empty 6:25+15",
                        "unknown-placeholder 6:43+14");
    }

    @Test
    void theWordsOfTheSchoolAreNotThoseOfTheGlossary() {
        site.with("content/glossary/words.md", "# Words\n\nNursery\n: For the youngest.\n");
        assertThat(home("At {{school.name}} the nursery. [Words](glossary/words.md)")
                        .select("a.term")
                        .eachText())
                .containsExactly("nursery");
    }

    @Test
    void onesThatNobodyKnowsOrClosesAreTold() {
        assertThat(problems(
                        "{{school.nam}} {{school.name} {{ school.name",
                        "`{{school.head}}`",
                        "{{page.title}} {{ x | y }}"))
                .containsExactly(
                        "unknown-placeholder 3:1+14",
                        "placeholder-not-closed 3:16+14",
                        "placeholder-not-closed 3:31+14",
                        "placeholder-empty 4:2+15",
                        "unknown-placeholder 5:1+14");
    }

    @Test
    void windowsLineEndsChangeNothing() {
        site.with("content/index.md", "# Home\r\n\r\n{{school.name}}\r\n{{school.phone}} [x](nowhere.md)\r\n");
        assertThat(site.build().problems().stream().map(problem -> problem.code() + ' ' + at(problem)))
                .containsExactly("link-not-found 4:22+10");
    }
}
