package org.schoolhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

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
            assertThat(paper.getNumberOfPages()).isBetween(4, 16);
            assertThat(text(paper))
                    .contains("Oakfield Primary School", "Behaviour policy", "Looked after by Headteacher", "Version")
                    .contains("This page on the web:")
                    .doesNotContain("Skip to the main text", "Close the menu", "Back to the text");
        }
    }

    @Test
    void aLeafletIsOneSheetOnItsSide() throws IOException {
        try (PDDocument paper = print("leaflets/therapeutic-plan.html")) {
            assertThat(wide(paper)).isTrue();
            assertThat(paper.getNumberOfPages()).isBetween(1, 2);
            assertThat(text(paper)).contains("Therapeutic plan").doesNotContain("Skip to the main text");
        }
    }

    @Test
    void aPlanIsPrintedWithItsBlanks() throws IOException {
        try (PDDocument paper = print("plans/therapeutic-plan.html")) {
            assertThat(wide(paper)).isFalse();
            assertThat(text(paper))
                    .contains("Therapeutic plan", "This page on the web:")
                    .doesNotContain("Skip to the main text");
        }
    }

    private PDDocument print(String path) throws IOException {
        try (Reader reader = library.reader(Look.LIGHT)) {
            byte[] bytes = reader.open(path).pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            return Loader.loadPDF(bytes);
        }
    }

    private static boolean wide(PDDocument paper) {
        var sheet = paper.getPage(0).getMediaBox();
        return sheet.getWidth() > sheet.getHeight();
    }

    private static String text(PDDocument paper) throws IOException {
        return new PDFTextStripper().getText(paper);
    }
}
