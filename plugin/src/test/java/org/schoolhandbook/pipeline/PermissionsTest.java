package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Severity;
import org.schoolhandbook.testsite.TestSite;

/** Somebody answers for one find at a time, for so long. */
class PermissionsTest {

    private static final Pattern OFFERED =
            Pattern.compile("<!-- pii-ok: \\S+ \\S+ until DATE by ROLE because REASON -->");
    private static final String PHONE = "Ring the hall on 01632 961234.\n";

    @TempDir
    private Path folder;

    @Test
    void theHintOffersAPermissionThatHolds() {
        Problem note = only(page(PHONE + "\n" + permission(PHONE, "2027-07-31")), "privacy-allowed");
        assertThat(note.severity()).isEqualTo(Severity.NOTE);
        assertThat(note.hint()).contains("headteacher answers for it: the hall is hired out");
        assertThat(note.message()).doesNotContain("961234");
    }

    @Test
    void itMayStandInFrontMatter() {
        String comment = permission(PHONE, "2027-07-31").replaceAll("<!-- | -->\n", "");
        assertThat(codes(build("---\ntitle: A page\n# " + comment + "\n---\n\n" + PHONE)))
                .containsExactly("privacy-allowed");
    }

    @Test
    void itIsForOneFindOnly() {
        String twice = PHONE + "\n" + PHONE;
        assertThat(codes(page(twice + "\n" + permission(PHONE, "2027-07-31"))))
                .containsExactlyInAnyOrder("privacy-allowed", "privacy-phone");
    }

    @Test
    void itEnds() {
        assertThat(codes(page(PHONE + "\n" + permission(PHONE, "2026-11-21"))))
                .containsExactlyInAnyOrder("privacy-phone", "privacy-permission-expired");
    }

    @Test
    void itEndsWhenTheLineChanges() {
        assertThat(codes(page("Do " + PHONE + "\n" + permission(PHONE, "2027-07-31"))))
                .containsExactlyInAnyOrder("privacy-phone", "privacy-permission-unused");
    }

    @Test
    void oneThatCannotBeUnderstoodIsSaid() {
        assertThat(codes(page("Words.\n\n<!-- pii-ok because I say so -->\n")))
                .containsExactly("privacy-permission-unclear");
    }

    @Test
    void aNameInAPlanCannotBeAllowed() throws IOException {
        String line = "We sit with Zebedee.\n";
        Files.writeString(folder.resolve("names.csv"), "Forename\nZebedee\n");
        TestSite site = site().withNames(folder.resolve("names.csv"));
        BuildReport elsewhere =
                site.with("content/a.md", "---\ntitle: A page\n---\n\n" + line).build();
        String permission = filled(only(elsewhere, "privacy-name-listed"), "2027-07-31");
        BuildReport plan = site.without("content/a.md")
                .with("content/plans/a.md", "---\ntitle: A plan\n---\n\n" + line + "\n" + permission)
                .build();
        assertThat(codes(plan)).contains("privacy-name-listed", "privacy-permission-refused");
    }

    private String permission(String body, String until) {
        return filled(only(page(body), "privacy-phone"), until);
    }

    private static String filled(Problem problem, String until) {
        Matcher offered = OFFERED.matcher(problem.hint().orElse(""));
        assertThat(offered.find()).isTrue();
        return offered.group()
                        .replace("DATE", until)
                        .replace("ROLE", "headteacher")
                        .replace("REASON", "the hall is hired out")
                + "\n";
    }

    private BuildReport page(String body) {
        return build("---\ntitle: A page\n---\n\n" + body);
    }

    private BuildReport build(String page) {
        return site().with("content/a.md", page).build();
    }

    private TestSite site() {
        try {
            return TestSite.in(folder)
                    .with("content/index.md", "# Welcome\n\nSee [a page](a.md).\n")
                    .checkedOnly();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem only(BuildReport report, String code) {
        return report.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(BuildReport report) {
        return report.problems().stream()
                .map(Problem::code)
                .filter(code -> code.startsWith("privacy-"))
                .toList();
    }
}
