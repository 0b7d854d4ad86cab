package org.schoolhandbook.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.model.book.Format;
import org.schoolhandbook.testsite.EpubChecker;
import org.schoolhandbook.testsite.PdfChecker;
import org.schoolhandbook.testsite.TestSite;

/** A handbook that asks much of paper and of readers of books: neither breaks, and both come out. */
class OfflineEdgesTest {

    @TempDir
    Path folder;

    TestSite site;

    @BeforeEach
    void aSmallHandbook() throws IOException {
        site = TestSite.in(folder)
                .with("school.yml", school("Elm School"))
                .with("content/index.md", "# Welcome\n\nSee [policies](policies/index.md).\n")
                .with("content/policies/index.md", "# Policies\n\nAll of them.\n")
                .offline(Format.PDF, Format.EPUB);
    }

    private static String school(String name) {
        return "name: '" + name + "'\nenquiries:\n  name: The office\nsendco:\n  name: Ms Reed\n";
    }

    @Test
    void aPictureOfFiftyMegabytesIsReplacedByItsWords() throws IOException {
        byte[] picture =
                Arrays.copyOf("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1), 50_000_000);
        site.with("content/policies/hall.png", picture)
                .with("content/policies/index.md", "# Policies\n\n![The hall](hall.png)\n");
        assertThat(build())
                .anyMatch(line -> line.startsWith("content/policies/index.md: warning: ")
                        && line.contains("\"The hall\". [paper-picture]"))
                .anyMatch(line -> line.startsWith("content/policies/index.md: warning: ")
                        && line.contains("\"The hall\". [epub-picture]"));
        assertThat(text()).contains("The hall");
        assertThat(Files.size(file("elm-school.pdf"))).isLessThan(1_000_000);
        assertThat(Files.size(file("elm-school.epub"))).isLessThan(1_000_000);
        bothAreSound("elm-school");
    }

    @Test
    void aWideTableAndDeepListsStayWhole() throws IOException {
        String row = IntStream.range(0, 30).mapToObj(i -> "Cell" + i).collect(Collectors.joining("|", "|", "|\n"));
        String list = IntStream.range(0, 20)
                .mapToObj(i -> "  ".repeat(i) + "- Deep" + i + "\n")
                .collect(Collectors.joining());
        site.with("content/policies/index.md", "# Policies\n\n" + row + "|-".repeat(30) + "|\n" + row + "\n\n" + list);
        build();
        assertThat(text().replaceAll("\\s", "")).contains("Cell29", "Deep19");
        assertThat(entry("policies/index")).contains("Cell29", "Deep19");
        bothAreSound("elm-school");
    }

    @Test
    void signsThatPaperLacksAreLeftToReadersOfBooks() throws IOException {
        site.with("content/policies/index.md", "# Policies 🦖 漢\n\nTies 🦖 and 漢字 and گھر.\n");
        assertThat(build()).anyMatch(line -> line.contains("[paper-letters]"));
        assertThat(entry("policies/index")).contains("🦖 and 漢字 and گھر");
        bothAreSound("elm-school");
    }

    @Test
    void namesAndTitlesOnTheCoverAreNeverMarkup() throws IOException {
        site.with("school.yml", school("Elm <script>alert(1)</script> & \"Ash\" ]]> ${name}"))
                .with(
                        "content/policies/index.md",
                        "---\ntitle: \"<img src=x> & ]]> \\u202Eback \\u0001 </title> " + "long ".repeat(80)
                                + "\"\n---\n\nAll.\n");
        build();
        String name = "elm-script-alert-1-script-ash-name";
        assertThat(site.offlineFolder().resolve(name + ".pdf")).exists();
        assertThat(text(name).replaceAll("\\s+", " "))
                .contains("Elm <script>alert(1)</script> & “Ash” ]]> ${name}", "<img src=x> & ]]>");
        bothAreSound(name);
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aThousandPagesAreMade() throws IOException {
        for (int number = 1; number <= 1000; number++) {
            site.with("content/policies/p" + number + ".md", "# Policy " + number + "\n\nRule" + number + " holds.\n");
        }
        build();
        try (PDDocument document = Loader.loadPDF(file("elm-school.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1000);
        }
        assertThat(text()).contains("Rule1 holds", "Rule1000 holds");
        assertThat(entry("policies/p1000")).contains("Rule1000 holds");
    }

    private List<String> build() {
        List<String> printed = TestSite.printed(site.build());
        assertThat(printed.get(printed.size() - 1))
                .as(String.join("\n", printed))
                .startsWith("published: ");
        return printed;
    }

    private Path file(String name) {
        return site.offlineFolder().resolve(name);
    }

    private void bothAreSound(String name) {
        assertThat(PdfChecker.universalAccess(file(name + ".pdf"))).isEmpty();
        assertThat(PdfChecker.archive(file(name + ".pdf"))).isEmpty();
        assertThat(EpubChecker.problems(file(name + ".epub"))).isEmpty();
    }

    private String text() throws IOException {
        return text("elm-school");
    }

    private String text(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(file(name + ".pdf").toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String entry(String page) throws IOException {
        try (var zip = new ZipFile(file("elm-school.epub").toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("EPUB/text/" + page + ".xhtml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
