package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.model.book.Format;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Severity;
import org.schoolhandbook.testsite.TestSite;

/** A school says how serious it takes a rule. */
class SeveritiesTest {

    private static final String SCHOOL =
            "name: Oakfield\nwebsite: https://oakfield.example.org\nenquiries:\n  name: The office\nsendco:\n  name: Dan\n";

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void aPageWithAnUnknownFieldAndALinkThatLeadsNowhere() throws IOException {
        site = TestSite.in(folder)
                .with("content/index.md", "# Home\n\n[Calm](calm.md)\n")
                .with("content/calm.md", "---\ntitle: Calm\ncolour: red\n---\n\n[Nowhere](nowhere.md)\n");
    }

    @Test
    void aWarningMadeAnErrorStopsTheBuild() {
        BuildReport report = school("unknown-field: error").build();
        assertThat(severities(report, "unknown-field")).containsExactly(Severity.ERROR);
        assertThat(report.stopped()).isTrue();
    }

    @Test
    void aWarningCanBeMadeANoteOrSwitchedOff() {
        assertThat(severities(school("unknown-field: note").build(), "unknown-field"))
                .containsExactly(Severity.NOTE);
        assertThat(severities(school("unknown-field: off").build(), "unknown-field"))
                .isEmpty();
    }

    @Test
    void anErrorBecomesAWarningAndNeverLess() {
        BuildReport report = school("link-not-found: off").build();
        assertThat(severities(report, "link-not-found")).containsExactly(Severity.WARNING);
        assertThat(report.stopped()).isFalse();
    }

    @Test
    void aFamilyOfRulesIsNamedByItsFirstWordAndARuleCountsMoreThanItsFamily() {
        assertThat(severities(school("link: warning").build(), "link-not-found"))
                .containsExactly(Severity.WARNING);
        assertThat(severities(school("link: warning\n  link-not-found: error").build(), "link-not-found"))
                .containsExactly(Severity.ERROR);
    }

    @Test
    void thePomCountsMoreThanTheSchool() {
        BuildReport report = school("unknown-field: error")
                .taking("unknown-field", "note")
                .taking("link-not-found", "warning")
                .build();
        assertThat(severities(report, "unknown-field")).containsExactly(Severity.NOTE);
        assertThat(report.stopped()).isFalse();
    }

    @Test
    void aRuleThatDoesNotExistIsNamedWithTheOneThatWasMeant() {
        assertThat(printed(school("link-not-fuond: off").build(), "rule-unknown"))
                .contains("school.yml:8:3", "Did you mean \"link-not-found\"");
        assertThat(printed(
                        site.with("school.yml", SCHOOL)
                                .taking("unknown-feild", "off")
                                .build(),
                        "rule-unknown"))
                .contains("pom.xml: error", "Did you mean \"unknown-field\"");
    }

    @Test
    void aLevelThatDoesNotExistIsNamed() {
        assertThat(printed(school("unknown-field: fatal").build(), "rule-level-unknown"))
                .contains("\"fatal\"", "\"error\", \"warning\", \"note\" or \"off\"");
    }

    @Test
    void whatIsFoundWhileFilesAreMadeIsTakenAsSeriouslyAsTheSchoolSays() {
        site.with("content/calm.md", "# Calm\n\nBreathe out 🫁 slowly.\n").offline(Format.PDF);
        assertThat(severities(school("unknown-field: note").build(), "paper-letters"))
                .containsExactly(Severity.WARNING);
        assertThat(severities(school("paper-letters: off").build(), "paper-letters"))
                .isEmpty();

        BuildReport strict = school("paper: error").build();
        assertThat(severities(strict, "paper-letters")).containsExactly(Severity.ERROR);
        assertThat(strict.stopped()).isTrue();
    }

    @Test
    void whatStopsABuildWhileFilesAreMadeLeavesWhatStoodBefore() throws IOException {
        site.with("content/calm.md", "# Calm\n\nBreathe out.\n").offline(Format.PDF);
        site.failingOn(FailOn.WARNING).build();
        assertThat(site.offlineFolder()).isDirectory();
        byte[] before = pdf();

        site.with("content/calm.md", "# Calm\n\nBreathe out 🫁 slowly.\n");
        assertThat(site.build().stopped()).isTrue();
        assertThat(pdf()).isEqualTo(before);
    }

    private byte[] pdf() throws IOException {
        try (var files = Files.list(site.offlineFolder())) {
            return Files.readAllBytes(files.filter(file -> file.toString().endsWith(".pdf"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private TestSite school(String rules) {
        return site.with("school.yml", SCHOOL + "rules:\n  " + rules + "\n");
    }

    private static List<Severity> severities(BuildReport report, String code) {
        return report.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .map(Problem::severity)
                .toList();
    }

    private static String printed(BuildReport report, String code) {
        assertThat(report.problems()).extracting(Problem::code).contains(code);
        return String.join("\n", TestSite.printed(report));
    }
}
