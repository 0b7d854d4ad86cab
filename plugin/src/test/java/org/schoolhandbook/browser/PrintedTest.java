package org.schoolhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets of paper, as the browser prints them. */
@InBrowser
class PrintedTest {

    private final Library library;

    PrintedTest(Library library) {
        this.library = library;
    }

    @Test
    void aPolicyIsPrintedUprightAndWithoutWhatIsOnlyOfUseOnAScreen() throws IOException {
        try (PDDocument paper = print("policies/behaviour.html")) {
            assertThat(wide(paper)).isFalse();
            assertThat(paper.getNumberOfPages()).isBetween(4, 7);
            assertThat(text(paper))
                    .contains("Oakfield Primary School", "Behaviour policy", "Looked after by Headteacher", "Version")
                    .contains("✓ Approved and current", "This page on the web:", "SEN (Special educational needs)")
                    .doesNotContain("Skip to the main text", "Close the menu", "Back to the text")
                    .doesNotContain("More in the glossary", "On this page", "Print this page");
        }
    }

    @Test
    void everySheetAfterTheFirstSaysWhatItIsAPartOf() throws IOException {
        try (PDDocument paper = print("policies/behaviour.html")) {
            int sheets = paper.getNumberOfPages();
            assertThat(sheet(paper, 1))
                    .doesNotContain("Behaviour policy · Version")
                    .contains("1 / " + sheets);
            for (int number = 2; number <= sheets; number++) {
                assertThat(sheet(paper, number))
                        .contains("Behaviour policy · Version 3.3 · Approved 9 September 2026")
                        .contains(number + " / " + sheets);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policies/behaviour.html",
                "policies/restrictive-interventions.html",
                "plans/therapeutic-plan.html"
            })
    void noSheetEndsWithAHeading(String path) throws IOException {
        List<String> headings = headings(path);
        assertThat(headings).hasSizeGreaterThan(5);
        try (PDDocument paper = print(path)) {
            for (int number = 1; number <= paper.getNumberOfPages(); number++) {
                List<String> lines = sheet(paper, number)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.matches("\\d+ / \\d+"))
                        .toList();
                assertThat(headings).doesNotContain(lines.get(lines.size() - 1));
            }
        }
    }

    /** The example has no such link in its text, so the test puts one there. */
    @Test
    void aLinkToAnotherWebsiteSaysWhereItLeads() throws IOException {
        try (Reader reader = library.reader(Look.LIGHT)) {
            Page page = reader.open("index.html");
            page.evaluate(
                    "document.querySelector('.text p').innerHTML = '<a href=\"https://law.example.org/\">Law</a>'");
            try (PDDocument paper = print(page)) {
                assertThat(text(paper)).contains("Law (https://law.example.org/)");
            }
        }
    }

    @Test
    void aLeafletIsOneSheetOnItsSide() throws IOException {
        try (PDDocument paper = print("leaflets/therapeutic-plan.html")) {
            assertThat(wide(paper)).isTrue();
            assertThat(paper.getNumberOfPages()).as("both sides").isEqualTo(2);
            assertThat(text(paper))
                    .contains("Therapeutic plan", "Words in this leaflet")
                    .doesNotContain("Skip to the main text", "Approved", "lines to write on here");
            assertThat(sheet(paper, 1).lines())
                    .as("three columns")
                    .anyMatch(line -> line.matches("What we believe +Who helps first +How a plan is made *"));
        }
    }

    @Test
    void aPlanIsPrintedWithItsBlanks() throws IOException {
        try (PDDocument paper = print("plans/therapeutic-plan.html")) {
            assertThat(wide(paper)).isFalse();
            assertThat(text(paper))
                    .contains("Blank therapeutic plan", "This page on the web:")
                    .contains("Part 1 · Going well", "Part 4 · Afterwards", "[trusted adult]")
                    .doesNotContain("Skip to the main text", "On this page", "More in the glossary");
        }
    }

    private List<String> headings(String path) {
        try (Reader reader = library.reader(Look.LIGHT)) {
            return reader.open(path).locator("h2, h3").allInnerTexts();
        }
    }

    private PDDocument print(String path) throws IOException {
        try (Reader reader = library.reader(Look.LIGHT)) {
            return print(reader.open(path));
        }
    }

    private static PDDocument print(Page page) throws IOException {
        return Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
    }

    private static boolean wide(PDDocument paper) {
        var sheet = paper.getPage(0).getMediaBox();
        return sheet.getWidth() > sheet.getHeight();
    }

    private static String text(PDDocument paper) throws IOException {
        return new PDFTextStripper().getText(paper);
    }

    private static String sheet(PDDocument paper, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(paper);
    }
}
