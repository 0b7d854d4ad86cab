package org.schoolhandbook.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.pipeline.BuildReport;
import org.schoolhandbook.testsite.TestSite;

/** How many of the leaks that somebody planted are found, and how often the gate is wrong about harmless words. */
class PrivacyCorpusTest {

    private static final Path CASES = Path.of("src/test/resources/cases/privacy");
    private static final Path NAMES = CASES.resolve("names.csv");

    /** Rules that guess. All others know. */
    private static final List<String> GUESSES = List.of(
            "privacy-name",
            "privacy-relative",
            "privacy-staff-name",
            "privacy-initials",
            "privacy-address",
            "privacy-combination",
            "privacy-file-name",
            "privacy-incident",
            "privacy-plan-date");

    /** What is shown in one place although it is covered in another. */
    private static final List<String> HARMLESS_ALONE = List.of("privacy-combination", "privacy-class");

    @TempDir
    private Path folder;

    @Test
    void plantedLeaksAreFoundAndNeverPrinted() throws IOException {
        TestSite site = school(TestSite.in(folder)).withNames(NAMES).checkedOnly();
        List<Planted> planted = Planted.into(site, CASES);
        BuildReport report = site.build();
        Map<String, List<Planted>> missed = planted.stream()
                .filter(leak -> report.problems().stream().noneMatch(leak::isIn))
                .collect(Collectors.groupingBy(Planted::rule));
        var figures = new TreeMap<String, String>();
        planted.stream()
                .collect(Collectors.groupingBy(Planted::rule))
                .forEach((rule, all) -> figures.put(
                        rule, (all.size() - missed.getOrDefault(rule, List.of()).size()) + " of " + all.size()));
        figures.forEach((rule, figure) -> System.out.println("[privacy corpus] " + rule + ": " + figure));
        assertThat(planted).hasSizeGreaterThanOrEqualTo(400);
        SoftAssertions.assertSoftly(softly -> missed.forEach((rule, leaks) -> {
            long all = planted.stream().filter(leak -> leak.rule().equals(rule)).count();
            softly.assertThat(leaks.stream().map(leak -> leak.place() + ": " + leak.line()))
                    .as(rule)
                    .hasSizeLessThanOrEqualTo(GUESSES.contains(rule) ? (int) (all / 10) : 0);
        }));
        String told = String.join("\n", TestSite.printed(report))
                + Files.readString(site.reports().resolve("problems.json"));
        assertThat(planted.stream()
                        .filter(leak -> !HARMLESS_ALONE.contains(leak.rule()))
                        .map(Planted::value))
                .filteredOn(value -> value.length() > 4)
                .filteredOn(told::contains)
                .isEmpty();
    }

    @Test
    void harmlessWordsAreLeftAlone() throws IOException {
        TestSite site =
                school(TestSite.in(folder)).withContentPack().withNames(NAMES).checkedOnly();
        List<String> traps = Files.readAllLines(CASES.resolve("harmless/traps.md"));
        site.with("content/pages/traps.md", "---\ntitle: Traps\n---\n\n" + String.join("\n\n", traps) + "\n");
        List<String> alarms = TestSite.printed(site.build()).stream()
                .filter(line -> line.contains("[privacy-"))
                .toList();
        long lines = traps.size() + packLines();
        System.out.println("[privacy corpus] harmless lines: " + lines + ", false alarms: " + alarms.size());
        assertThat(lines).isGreaterThanOrEqualTo(1500);
        assertThat(alarms).hasSizeLessThanOrEqualTo(5);
    }

    private static long packLines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../content"))) {
            long lines = 0;
            for (Path file : files.filter(path ->
                            path.toString().endsWith(".md") && !path.toString().contains("target"))
                    .toList()) {
                lines += Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .count();
            }
            return lines;
        }
    }

    static TestSite school(TestSite site) throws IOException {
        return site.with("school.yml", Files.readString(Path.of("../site-example/school.yml")))
                .with("content/index.md", "# Welcome\n");
    }
}
