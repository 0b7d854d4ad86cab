package org.schoolhandbook.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.TestSite;

/**
 * The same questions as {@link PrivacyCorpusTest}, with lines that were written from the requirement before anybody had
 * seen what the rules make of them. When they were first read, 67 of 73 leaks were found under the rule that their
 * writer expected; four more were found or would have been under another, which was put right in the list, and one email
 * address was changed, as addresses of example.com are let pass on purpose. 10 of 203 harmless lines gave a false alarm.
 * What could be mended in general was mended then, so from now on this only shows what gets worse.
 */
class HeldOutCorpusTest {

    private static final Path CASES = Path.of("src/test/resources/cases/privacy/held-out");
    private static final int MOST_MISSED = 0;
    private static final int MOST_ALARMS = 1;

    @TempDir
    private Path folder;

    @Test
    void leaksThatNoRuleWasMadeForAreFound() throws IOException {
        TestSite site = site();
        List<Planted> planted = Planted.into(site, CASES);
        var problems = site.build().problems();
        List<String> missed = planted.stream()
                .filter(leak -> problems.stream().noneMatch(leak::isIn))
                .map(leak -> leak.rule() + " " + leak.place() + ": " + leak.line())
                .toList();
        System.out.println("[privacy held out] " + (planted.size() - missed.size()) + " of " + planted.size());
        assertThat(planted).hasSizeGreaterThan(70);
        assertThat(missed).hasSizeLessThanOrEqualTo(MOST_MISSED);
    }

    @Test
    void harmlessWordsThatNoRuleWasMadeForAreLeftAlone() throws IOException {
        TestSite site = site();
        int lines =
                harmless(site, "pages", "title: Harmless") + harmless(site, "plans", "title: Harmless\nfictional: no");
        List<String> alarms = TestSite.printed(site.build()).stream()
                .filter(line -> line.contains("[privacy-"))
                .toList();
        System.out.println("[privacy held out] harmless lines: " + lines + ", false alarms: " + alarms.size());
        assertThat(lines).isGreaterThan(200);
        assertThat(alarms).hasSizeLessThanOrEqualTo(MOST_ALARMS);
    }

    private TestSite site() throws IOException {
        return PrivacyCorpusTest.school(TestSite.in(folder))
                .withNames(CASES.resolve("names.csv"))
                .checkedOnly();
    }

    private static int harmless(TestSite site, String folder, String header) throws IOException {
        List<String> lines = Files.readAllLines(CASES.resolve("harmless/" + folder + ".md"));
        site.with(
                "content/" + folder + "/harmless.md",
                "---\n" + header + "\n---\n\n" + String.join("\n\n", lines) + "\n");
        return lines.size();
    }
}
