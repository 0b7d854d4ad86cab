package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.testsite.TestSite;

/**
 * A page may have a mistake on every second character. Its author reads of two hundred and how many more there are, and
 * nothing that is covered is shown because of that.
 */
@Timeout(90)
class ManyProblemsTest {

    private static final int TOLD = 200;

    @TempDir
    private Path folder;

    static Stream<Arguments> floods() {
        return Stream.of(
                Arguments.of("pages", "a@b.uk ", 20_000, "privacy-email", false),
                Arguments.of("pages", "a@b.", 40_000, "privacy-email", false),
                Arguments.of("plans", "a@b.uk ", 5_000, "privacy-email", true),
                Arguments.of("pages", "\uD83D\uDE00a@b.uk ", 2_000, "privacy-email", false),
                Arguments.of("pages", "Zebedee. ", 10_000, "privacy-name-listed", true),
                Arguments.of("plans", "he sits with Marlowe at lunch. ", 5_000, "privacy-name", true),
                Arguments.of("pages", "Mrs Oki, ", 10_000, "privacy-staff-name", false),
                Arguments.of("pages", "<!-- pii-ok --> ", 10_000, "privacy-permission-unclear", true),
                Arguments.of("pages", "[a](b) ", 10_000, "link-not-found", true));
    }

    @ParameterizedTest
    @MethodSource("floods")
    void twoHundredAreToldAndTheOthersCounted(String in, String text, int times, String code, boolean stopped)
            throws IOException {
        String header = "---\ntitle: A page\n" + (in.equals("plans") ? "fictional: no\n" : "") + "---\n\n";
        BuildReport report = site("content/" + in + "/flood.md", header + text.repeat(times) + "\n")
                .build();
        List<Problem> told = report.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .toList();
        assertThat(told).hasSize(TOLD + 1);
        Problem rest = told.get(TOLD);
        assertThat(told.subList(0, TOLD)).noneMatch(problem -> problem.message().contains("more of these"));
        assertThat(number(rest)).isBetween(times / 2 - TOLD, times - TOLD);
        assertThat(rest.severity()).isEqualTo(told.get(0).severity());
        assertThat(rest.hint()).isPresent();
        assertThat(report.stopped()).isEqualTo(stopped);
        assertThat(String.join("\n", TestSite.printed(report))).doesNotContain("Zebedee", "Marlowe");
    }

    @Test
    void whatIsNotToldIsCoveredAsWell() throws IOException {
        String row = "a@b.uk ".repeat(1_000) + "Zebedee [a](nowhere.md)\n\n";
        BuildReport report =
                site("content/a.md", "# A page\n\n" + row.repeat(300)).build();
        assertThat(String.join("\n", TestSite.printed(report))).doesNotContain("ebedee");
        assertThat(report.problems()).anyMatch(problem -> problem.code().equals("link-not-found"));
    }

    @Test
    void whatSomebodyAnswersForIsAllowedHoweverLateItComes() throws IOException {
        String row = "Mail jo.smith@mail.test here.\n\n";
        String page = "# A page\n\n" + row.repeat(300) + "Mail al.jones@mail.test here.";
        BuildReport first = site("content/a.md", page + "\n")
                .taking("privacy-email", "error")
                .build();
        assertThat(first.stopped()).isTrue();
        String hash = hashOf(site("content/a.md", "# A page\n\nMail al.jones@mail.test here.\n")
                .build());
        BuildReport second = site(
                        "content/a.md",
                        page + "\n\n<!-- pii-ok: privacy-email " + hash
                                + " until 2026-12-31 by office manager because it is public -->\n")
                .build();
        assertThat(second.problems()).map(Problem::code).contains("privacy-allowed");
        assertThat(second.problems()).map(Problem::code).doesNotContain("privacy-permission-unused");
        assertThat(second.problems())
                .filteredOn(problem -> problem.message().contains("more of these"))
                .map(ManyProblemsTest::number)
                .containsExactly(100);
    }

    @Test
    void aPlanOfCapitalLettersComesToAnEnd() throws IOException {
        BuildReport report = site(
                        "content/plans/a.md",
                        "---\ntitle: A plan\nfictional: no\n---\n\n" + "Abc ".repeat(200_000) + "\n")
                .build();
        assertThat(report.problems()).map(Problem::code).contains("plan-section-missing");
    }

    @Test
    void everyFileIsCountedForItself() throws IOException {
        TestSite site = site("content/index.md", "# Home\n");
        String row = IntStream.range(0, 150).mapToObj(i -> "[a](b" + i + ") ").collect(Collectors.joining());
        site.with("content/a.md", "# A\n\n" + row).with("content/b.md", "# B\n\n" + row);
        assertThat(site.build().problems())
                .filteredOn(problem -> problem.code().equals("link-not-found"))
                .hasSize(300);
    }

    private static int number(Problem rest) {
        Matcher number =
                Pattern.compile("(\\d+) more of these are in this file.*").matcher(rest.message());
        assertThat(number.matches()).as(rest.message()).isTrue();
        return Integer.parseInt(number.group(1));
    }

    private static String hashOf(BuildReport report) {
        String hint = report.problems().stream()
                .filter(problem -> problem.code().equals("privacy-email"))
                .findFirst()
                .orElseThrow()
                .hint()
                .orElseThrow();
        Matcher hash = Pattern.compile("privacy-email ([0-9a-f]{12})").matcher(hint);
        assertThat(hash.find()).isTrue();
        return hash.group(1);
    }

    private TestSite site(String path, String text) throws IOException {
        Path names = Files.createDirectories(folder.resolve("elsewhere")).resolve("children.csv");
        Files.writeString(names, "Forename,Surname\nZebedee,Quillfeather\n");
        return TestSite.in(folder)
                .with("content/index.md", "# Welcome\n\nWords.\n")
                .with(path, text)
                .withNames(names)
                .checkedOnly();
    }
}
