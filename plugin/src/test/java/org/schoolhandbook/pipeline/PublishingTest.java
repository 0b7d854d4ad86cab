package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.TestSite;

class PublishingTest {

    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void aSmallSite() throws IOException {
        site = TestSite.in(temp)
                .with("index.md", "# Home\n\n[Calm](help/calm.md)\n")
                .with("help/calm.md", "# Calm\n\nBreathe.\n")
                .with("help/tent.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    }

    @Test
    void aPageWhoseSourceWasDeletedGoes() {
        site.build();
        assertThat(site.files()).contains("help/calm.html", "help/tent.svg");

        site.with("index.md", "# Home\n\nWelcome.\n").without("help/calm.md").without("help/tent.svg");
        site.build();

        assertThat(site.files()).contains("index.html").noneMatch(file -> file.startsWith("help/"));
    }

    @Test
    void anErrorLeavesTheSiteAsItWas() {
        site.build();
        var before = site.files();
        String home = site.page("index.html");

        site.with("index.md", "# Changed\n\n[Nowhere](nowhere.md)\n").with("new.md", "# New\n\nNew.\n");
        assertThat(site.build().stopped()).isTrue();

        assertThat(site.files()).isEqualTo(before);
        assertThat(site.page("index.html")).isEqualTo(home);
    }

    @Test
    void aFailingTemplateLeavesTheSiteAsItWas() throws IOException {
        var handbook = TestSite.in(temp.resolve("typed")).with("content/index.md", "# Home\n\nWelcome.\n");
        handbook.build();
        var before = handbook.files();

        handbook.with("templates/page.ftlh", "${page.nonsense}");
        assertThat(handbook.build().stopped()).isTrue();

        assertThat(handbook.files()).isEqualTo(before);
        assertThat(handbook.page("index.html")).contains("Welcome.").doesNotContain("nonsense");
        assertThat(handbook.output().resolveSibling(".site-new")).doesNotExist();
    }

    @Test
    void withFailOnNeverWhateverIsGoodIsPublished() {
        site.with("index.md", "# Home\n\n[Nowhere](nowhere.md)\n").failingOn(FailOn.NEVER);
        assertThat(site.build().stopped()).isFalse();
        assertThat(site.page("index.html")).contains("Nowhere");
    }

    @Test
    void withFailOnWarningAWarningStopsIt() {
        site.with("help/empty.md", "").failingOn(FailOn.WARNING);
        assertThat(site.build().stopped()).isTrue();
        assertThat(site.output()).doesNotExist();
    }

    @Test
    void aCheckWritesOnlyReports() {
        site.checkedOnly();
        assertThat(site.build().stopped()).isFalse();
        assertThat(site.output()).doesNotExist();
        assertThat(site.reports().resolve("problems.json")).exists();
        assertThat(site.reports().resolve("ledger.json")).exists();
    }

    @Test
    void aSiteSetAsideByAKilledBuildComesBack() throws IOException {
        site.build();
        Path old = site.output().resolveSibling(".site-old");
        Files.move(site.output(), old);

        site.with("index.md", "# Home\n\n[Nowhere](nowhere.md)\n").failingOn(FailOn.ERROR);
        site.build();
        site.with("index.md", "# Home again\n\n[Calm](help/calm.md)\n").build();

        assertThat(site.page("index.html")).contains("Home again");
        assertThat(old).doesNotExist();
    }

    @Test
    void twoBuildsGiveTheSameBytes() throws IOException {
        site.build();
        Path first = temp.resolve("first");
        Files.move(site.output(), first);
        site.build();
        for (String file : site.files()) {
            assertThat(site.output().resolve(file)).hasSameBinaryContentAs(first.resolve(file));
        }
        assertThat(TestSite.of(site.source(), first).files()).isEqualTo(site.files());
    }

    @Test
    void aDraftIsNotPublishedAndTheLedgerSaysSo() throws IOException {
        site.with("help/plan.md", "---\nstatus: draft\n---\n# Plan\n\nNot yet.\n");
        site.build();
        assertThat(site.files()).noneMatch(file -> file.contains("plan"));
        assertThat(Files.readString(site.reports().resolve("ledger.json"))).contains("\"became\" : \"draft\"");
    }

    @Test
    void aPageWithADateInTheFutureWaitsForIt() {
        site.with(
                "help/term.md", "---\nstatus: published-date\ndate: 6 January 2027\n---\n# Term\n\nBack to school.\n");
        site.build();
        assertThat(site.files()).doesNotContain("help/term.html");
        site.on(LocalDate.of(2027, 1, 6)).build();
        assertThat(site.files()).contains("help/term.html");
    }

    @Test
    void aSiteMapThatCannotBeMadeStopsEvenWithFailOnNever() throws IOException {
        var handbook = TestSite.in(temp.resolve("mapped"))
                .with("school.yml", """
                        name: Oakfield Primary School
                        website: https://oakfield.example.org
                        enquiries: {name: School office}
                        sendco: {name: Daniel Okafor}
                        """)
                .with("content/index.md", "# Home\n\nWelcome.\n")
                .failingOn(FailOn.NEVER);
        handbook.build();

        handbook.with("content/index.md", "# Changed\n\nWelcome.\n").with("templates/sitemap.ftlx", "${nonsense}");
        BuildReport report = handbook.build();

        assertThat(report.stopped()).isTrue();
        assertThat(report.problems()).anyMatch(problem -> problem.code().equals("template-failed"));
        assertThat(handbook.page("index.html")).contains("Home").doesNotContain("Changed");
        assertThat(handbook.files()).contains("sitemap.xml");
    }

    @Test
    void aBuildThatCannotBeginLeavesNoOldLedger() throws IOException {
        site.build();
        assertThat(site.reports().resolve("ledger.json")).exists();
        site.without("index.md")
                .without("help/calm.md")
                .without("help/tent.svg")
                .build();
        assertThat(site.reports().resolve("ledger.json")).doesNotExist();
    }
}
