package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.Golden;
import org.schoolhandbook.testsite.TestSite;

/** Input that no repository can hold, made by the test; what the author reads is golden text. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BadInputTest {

    private static final Path CASES = Path.of("src/test/resources/cases/generated");

    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void emptySite() throws IOException {
        site = TestSite.in(temp);
    }

    private void reads(String sentence) throws IOException {
        Golden.text(CASES.resolve(sentence + ".txt"))
                .isEqualTo(String.join("\n", TestSite.printed(site.build())) + "\n");
    }

    @Test
    void noContentAtAll() throws IOException {
        reads("no-content-at-all");
        assertThat(site.output()).doesNotExist();
    }

    @Test
    void aFileOfFiftyMegabytes() throws IOException {
        site.with("index.md", "# Home\n\n[Huge](huge.md)\n").with("huge.md", "calm words \n".repeat(50_000_000 / 12));
        reads("a-file-of-fifty-megabytes");
    }

    @Test
    void aLogoOfTwentyMegabytes() throws IOException {
        site.with("content/index.md", "# Home\n\nWelcome.\n")
                .with("school.yml", Files.readString(Path.of("src/test/resources/cases/headers/sound/school.yml")))
                .with("assets/images/logo.svg", new byte[20_000_000]);
        reads("a-logo-of-twenty-megabytes");
    }

    @Test
    void tenThousandHeadingsAreNoProblem() throws IOException {
        var page = new StringBuilder("# Home\n");
        for (int i = 0; i < 10_000; i++) {
            page.append("\n## Step\n\nBreathe.\n");
        }
        site.with("index.md", page.toString());
        reads("ten-thousand-headings-are-no-problem");
        assertThat(site.page("index.html")).contains("id=\"step\"", "id=\"step-9999\"");
    }

    @Test
    void aThousandListsInsideEachOther() throws IOException {
        var page = new StringBuilder("# Home\n\n");
        for (int i = 0; i < 1_000; i++) {
            page.append("  ".repeat(i)).append("- calm\n");
        }
        site.with("index.md", page.toString());
        reads("a-thousand-lists-inside-each-other");
    }

    @Test
    void aThousandQuotationsInsideEachOther() throws IOException {
        site.with("index.md", "# Home\n\n" + "> ".repeat(1_000) + "calm\n");
        reads("a-thousand-quotations-inside-each-other");
    }

    @Test
    void namesWithSpacesUmlautsAndEmojiAreNoProblem() throws IOException {
        site.with("index.md", "# Home\n\n[Spaces](<Calm corner.md>), [umlauts](Über%20uns.md), [emoji](🌳.md)\n")
                .with("Calm corner.md", "# Calm corner\n\nA tent.\n")
                .with("Über uns.md", "# About us\n\n![Oak](Größe%20🌳.svg)\n")
                .with("Größe 🌳.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .with("🌳.md", "# Tree\n\nAn oak.\n");
        reads("names-with-spaces-umlauts-and-emoji-are-no-problem");
        assertThat(site.files()).contains("calm-corner.html", "uber-uns.html", "Größe 🌳.svg");
        assertThat(site.page("uber-uns.html")).contains("src=\"Gr%C3%B6%C3%9Fe%20%F0%9F%8C%B3.svg\"");
    }

    @Test
    void namesThatDifferOnlyInCase() throws IOException {
        site.with("index.md", "# Home\n\n[One](calm.md), [two](Calm.md)\n![a](Oak.svg)![b](oak.svg)\n")
                .with("calm.md", "# Calm\n\nA tent.\n")
                .with("Calm.md", "# Calm\n\nA beanbag.\n")
                .with("Oak.svg", "<svg/>")
                .with("oak.svg", "<svg/>");
        reads("names-that-differ-only-in-case");
    }

    @Test
    void aSymbolicLinkOutOfTheSource() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.md"), "# Secret\n");
        site.with("index.md", "# Home\n\nWelcome.\n");
        Files.createSymbolicLink(site.source().resolve("shared.md"), secret);
        reads("a-symbolic-link-out-of-the-source");
    }

    @Test
    void aLoopOfSymbolicLinksIsPassedOver() throws IOException {
        site.with("index.md", "# Home\n\n[Calm](help/calm.md)\n").with("help/calm.md", "# Calm\n\nBreathe.\n");
        Files.createSymbolicLink(
                site.source().resolve("help/again"), site.source().resolve("help"));
        reads("a-loop-of-symbolic-links-is-passed-over");
        assertThat(site.reports().resolve("ledger.json")).content().contains("help/again");
    }

    @Test
    void aFileThatCannotBeRead() throws IOException {
        site.with("index.md", "# Home\n\nWelcome.\n");
        Files.createSymbolicLink(site.source().resolve("lost.md"), site.source().resolve("nowhere.md"));
        reads("a-file-that-cannot-be-read");
    }

    @Test
    void outputInsideTheSource() throws IOException {
        Path source = Files.createDirectories(temp.resolve("handbook"));
        site = TestSite.of(source, source.resolve("site")).with("index.md", "# Home\n\nWelcome.\n");
        reads("output-inside-the-source");
        assertThat(source.resolve("index.md")).exists();
    }

    @Test
    void theSourceItselfAsOutput() throws IOException {
        Path source = Files.createDirectories(temp.resolve("handbook"));
        site = TestSite.of(source, source)
                .with("index.md", "# Home\n\nWelcome.\n")
                .failingOn(FailOn.NEVER);
        assertThat(site.build().stopped()).isTrue();
        assertThat(source.resolve("index.md")).exists();
    }
}
