package org.schoolhandbook.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.model.book.Format;
import org.schoolhandbook.pipeline.Approving;
import org.schoolhandbook.testsite.PdfChecker;
import org.schoolhandbook.testsite.TestSite;

/** The handbook as a PDF. */
class PdfTest {

    @TempDir
    Path folder;

    TestSite site;

    @BeforeEach
    void aSmallHandbook() throws IOException {
        site = TestSite.in(folder)
                .with("school.yml", "name: Elm School\nenquiries:\n  name: The office\nsendco:\n  name: Ms Reed\n")
                .with("content/index.md", "# Welcome\n\nSee [uniform](policies/uniform.md).\n")
                .with("content/policies/index.md", "# Policies\n\nAll of them.\n")
                .with("content/policies/uniform.md", "# Uniform\n\n## Ties\n\nBlack ties.\n")
                .offline(Format.PDF);
    }

    @Test
    void everyKindOfContentMeetsTheStandards() throws IOException {
        site.with("content/images/dot.png", picture()).with("content/policies/uniform.md", """
                        # Uniform

                        ## Ties

                        Black ties.[^law] *Slanted* **and bold**, `code`, ~~gone~~ and <https://example.org>.

                        [^law]: Uniform Act 2026.

                        #### Four comes after two

                        - [ ] one
                          1. a
                          2. b
                        - [x] two

                        | Wear | When |
                        |---|---|
                        | tie | always |

                        > Quoted.

                        > [!NOTE]
                        > Noted.

                        EHCP
                        : A plan.

                        ![A dot](../images/dot.png)

                        ![](../images/dot.png)

                        ---

                        گھر پر مدد (123) and العربية, Žluťoučký, Ελληνικά, Українська ✓ → ☐
                        """);
        Path pdf = pdf();
        assertThat(PdfChecker.universalAccess(pdf)).isEmpty();
        assertThat(PdfChecker.archive(pdf)).isEmpty();
    }

    @Test
    void itBeginsWithACoverAndContentsWithTheNumbersOfPages() throws IOException {
        List<String> pages = pages();
        assertThat(pages.get(0)).contains("Elm School", "Behaviour handbook", "As of 22 November 2026");
        assertThat(pages.get(1))
                .contains("Contents")
                .containsPattern("Welcome[ .]*3\\R")
                .containsPattern("Uniform[ .]*5\\R");
        assertThat(pages.get(4)).contains("Black ties.");
    }

    @Test
    void itsBookmarksAreThePagesOfTheHandbook() throws IOException {
        pdf();
        try (PDDocument document = open()) {
            var names = new ArrayList<String>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
                item.children().forEach(inside -> names.add(inside.getTitle()));
            }
            assertThat(names).containsExactly("Welcome", "Policies", "Uniform");
        }
    }

    @Test
    void everySheetOfAPolicySaysWhichVersionItIsAndWhenItWasApproved() throws IOException {
        site.with(
                "content/policies/uniform.md",
                "---\ntitle: Uniform\nversion: 3.1\napproved:\n  on: 2026-09-06\n  by: Governors\n---\n"
                        + "Black ties.\n\n".repeat(200));
        site.approve(new Approving("policies/uniform.md", "Governors", LocalDate.of(2026, 9, 6), "every year"));
        List<String> pages = pages();
        assertThat(pages)
                .filteredOn(page -> page.contains("Black ties."))
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).contains("Uniform · Version 3.1 · Approved 6 September 2026"));
    }

    @Test
    void theSameSourceGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(pdf());
        assertThat(pdf()).hasBinaryContent(first);
    }

    @Test
    void lettersThatNoTypefaceHasAreNamed() {
        site.with("content/policies/uniform.md", "# Uniform\n\nBlack ties 🦖 and 漢字.\n");
        assertThat(TestSite.printed(site.build()))
                .anySatisfy(
                        line -> assertThat(line).contains("content/policies/uniform.md", "🦖 (U+1F996)", "漢 (U+6F22)"));
        assertThat(site.offlineFolder().resolve("elm-school.pdf")).exists();
    }

    @Test
    void aBrokenPictureIsReplacedByItsWords() throws IOException {
        site.with("content/images/dot.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3})
                .with("content/policies/uniform.md", "# Uniform\n\n![A dotted tie](../images/dot.png)\n");
        assertThat(String.join("", pages())).contains("A dotted tie");
        assertThat(TestSite.printed(site.build()))
                .anySatisfy(line -> assertThat(line).contains("cannot be printed"));
    }

    @Test
    void nothingRunsOffTheSheet() throws IOException {
        String row =
                IntStream.range(0, 30).mapToObj(i -> "Unputdownable" + i).collect(Collectors.joining("|", "|", "|\n"));
        String list = IntStream.range(0, 20)
                .mapToObj(i -> "  ".repeat(i) + "- Deep" + i + "\n")
                .collect(Collectors.joining());
        site.with(
                "content/policies/uniform.md",
                "# " + "Verylongtitle".repeat(30) + " <b>&amp;\n\n" + row + "|-".repeat(30) + "|\n" + row + "\n\n"
                        + list + "\n\n" + "`" + "x".repeat(300) + "`\n");
        pdf();
        try (PDDocument document = open()) {
            for (PDPage page : document.getPages()) {
                assertThat(TextEdges.right(document, page))
                        .isLessThan(page.getMediaBox().getWidth() - 40);
            }
        }
        assertThat(String.join("", pages())).contains("Deep19");
    }

    @Test
    void boxesAndTheHeadsOfTablesAreNotTornFromWhatFollows() throws IOException {
        // At some of these heights the sheet ends within the box or behind the head of the table.
        for (int lines = 20; lines < 36; lines += 2) {
            site.with(
                    "content/policies/p" + lines + ".md",
                    "# Page " + lines + "\n\n" + "Line.\n\n".repeat(lines) + "> [!NOTE]\n> Begin" + lines
                            + "\n>\n> Middle.\n>\n> Finish" + lines + "\n\n" + "Line.\n\n".repeat(30 - lines / 2)
                            + "## Above" + lines + "\n\n| Head |\n|---|\n| Row" + lines + " |\n| More |\n");
        }
        List<String> pages = pages();
        for (int lines = 20; lines < 36; lines += 2) {
            assertThat(sheet(pages, "Finish" + lines)).isEqualTo(sheet(pages, "Begin" + lines));
            assertThat(sheet(pages, "Row" + lines)).isEqualTo(sheet(pages, "Above" + lines));
        }
    }

    private static int sheet(List<String> pages, String word) {
        return IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).contains(word))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private Path pdf() {
        List<String> printed = TestSite.printed(site.build());
        assertThat(printed.get(printed.size() - 1))
                .as(String.join("\n", printed))
                .startsWith("published: ");
        return site.offlineFolder().resolve("elm-school.pdf");
    }

    private PDDocument open() throws IOException {
        return Loader.loadPDF(site.offlineFolder().resolve("elm-school.pdf").toFile());
    }

    private List<String> pages() throws IOException {
        pdf();
        try (PDDocument document = open()) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document));
            }
            return pages;
        }
    }

    @Test
    void eachPolicyHasAPdfOfItsOwnOnRequest() {
        site.offline(Format.POLICIES).build();
        assertThat(PdfChecker.universalAccess(site.offlineFolder().resolve("policies/uniform.pdf")))
                .isEmpty();
        assertThat(site.offlineFolder().resolve("policies/index.pdf")).doesNotExist();
    }

    @Test
    void theWholeHandbookSaysOnceWhatAWordMeans() throws IOException {
        site.with("content/glossary/glossary.md", "# Words\n\nTie\n: A strip of cloth.\n")
                .with("content/policies/uniform.md", "# Uniform\n\nA tie.\n");
        assertThat(pages().get(5)).contains("tie").doesNotContain("A strip of cloth");
    }
}
