package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.HtmlChecker;
import org.schoolhandbook.testsite.LinkChecker;
import org.schoolhandbook.testsite.TestSite;

/** A handbook with a page of every type, each with every field, as readers see it. */
class PageTypesTest {

    private static final Path CASE = Path.of("src/test/resources/cases/types/in");

    @TempDir
    static Path temp;

    private static TestSite site;
    private static BuildReport report;

    @BeforeAll
    static void build() throws IOException {
        site = TestSite.in(temp);
        try (Stream<Path> files = Files.walk(CASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                site.with(CASE.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        report = site.build();
    }

    private static String text(String page) {
        return Jsoup.parse(site.page(page)).selectFirst("article").text();
    }

    private static List<String> pages() {
        return site.files().stream().filter(file -> file.endsWith(".html")).toList();
    }

    @Test
    void nothingIsWrongWithIt() {
        assertThat(TestSite.printed(report)).containsExactly("published: 0 errors, 0 warnings, 0 notes");
    }

    @Test
    void everyPageIsValidHtml() {
        assertThat(HtmlChecker.errors(site.output(), pages())).isEmpty();
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(new LinkChecker(site.output()).deadLinks(site.files())).isEmpty();
    }

    @Test
    void aPolicyNamesTheRoleThatLooksAfterItAndWhoHoldsIt() {
        assertThat(text("policies/behaviour.html")).contains("Looked after by Headteacher, Marian Holloway");
        assertThat(site.page("policies/behaviour.html")).contains("href=\"../roles/headteacher.html\"");
    }

    @Test
    void aRoleIsHeldByWhomSchoolYmlSays() {
        assertThat(text("roles/sendco.html")).contains("Name Daniel Okafor", "Answers to Headteacher, Marian Holloway");
        assertThat(text("roles/caretaker.html")).contains("Name Alex Lind", "Oakfield Primary School, 01632 960123");
    }

    @Test
    void theDaysOfACourseAreThoseOfAllBeforeItToo() {
        assertThat(text("training/specialist.html")).contains("Length 2 days ", "Altogether 5 days ");
        assertThat(text("training/tutor.html")).doesNotContain("Altogether");
    }

    @Test
    void aPathwayLeadsFromStepToStep() {
        assertThat(text("pathways/help.html"))
                .contains("What may come next: Step 2, Step 3", "This is a last step.", "A parent asks");
    }

    @Test
    void placeholdersInFrontMatterAreTheSchoolsOwnWords() {
        assertThat(text("policies/behaviour.html")).contains("How Oakfield Primary School helps. Ask Daniel Okafor");
    }

    @Test
    void aSignpostSaysWhomToAskIfNobodyAnswers() {
        assertThat(text("signposts/team.html"))
                .contains("Who can use it trained tutors", "If nobody answers, ask SENDCo, Daniel Okafor");
    }
}
