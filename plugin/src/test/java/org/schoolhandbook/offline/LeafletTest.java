package org.schoolhandbook.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.model.book.Format;
import org.schoolhandbook.testsite.PdfChecker;
import org.schoolhandbook.testsite.TestSite;

/** A leaflet to print and fold. */
class LeafletTest {

    private static final double POINTS_IN_MILLIMETRE = 72 / 25.4;

    @TempDir
    Path folder;

    TestSite site;

    @BeforeEach
    void aLeaflet() throws IOException {
        site = TestSite.in(folder)
                .with(
                        "school.yml",
                        "name: Elm School\nwebsite: https://elm.example.org\naddress: [1 Elm Lane]\npostcode: EX9 9ZZ\n"
                                + "enquiries:\n  name: The office\nsendco:\n  name: Ms Reed\n")
                .with("content/leaflets/plan.md", leaflet(12))
                .with("content/policies/behaviour.md", "# Behaviour\n\nBe kind.\n")
                .with("content/leaflets/index.md", "# Leaflets\n\n[Plan](plan.md)\n")
                .with(
                        "content/glossary/glossary.md",
                        "# Words\n\nEHCP (Education, health and care plan)\n: A legal document.\n")
                .offline(Format.LEAFLETS);
    }

    @Test
    void foldedItReadsFromTheFrontToTheBack() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf().toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(panel(document, 0, 197, 297)).contains("Elm School", "The plan", "For families", "1 Elm Lane");
            assertThat(panel(document, 0, 97, 197)).contains("Notes", "https://elm.example.org/leaflets/plan.html");
            assertThat(panel(document, 1, 0, 100)).contains("First").doesNotContain("Second", "Third");
            assertThat(panel(document, 1, 100, 200)).contains("Second").doesNotContain("First", "Third");
            assertThat(panel(document, 1, 200, 297)).contains("Third").doesNotContain("Second");
            assertThat(panel(document, 0, 0, 97)).contains("Fourth", "EHCP", "A legal document.");
        }
    }

    @Test
    void theCodeIsAsLargeAsAPhoneNeeds() throws IOException {
        var widths = new ArrayList<Double>();
        var pictures = new PDFStreamEngine() {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                if (operator.getName().equals("Do")) {
                    widths.add(
                            getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX()
                                    / POINTS_IN_MILLIMETRE);
                }
                super.processOperator(operator, operands);
            }
        };
        List.of(new Concatenate(pictures), new Save(pictures), new Restore(pictures))
                .forEach(pictures::addOperator);
        try (PDDocument document = Loader.loadPDF(pdf().toFile())) {
            pictures.processPage(document.getPage(0));
        }
        assertThat(widths).singleElement().satisfies(width -> assertThat(width).isBetween(21.0, 23.0));
    }

    @Test
    void itMeetsTheStandards() {
        assertThat(PdfChecker.universalAccess(pdf())).isEmpty();
        assertThat(PdfChecker.archive(pdf())).isEmpty();
    }

    @Test
    void aShortOneHasEmptyPanels() {
        site.with(
                "content/leaflets/plan.md",
                "---\ntitle: The plan\nexplains: policies/behaviour\n---\n\n## First\n\nShort.\n");
        assertThat(PdfChecker.universalAccess(pdf())).isEmpty();
    }

    @Test
    void thatOfTheExampleHasRoom() {
        TestSite example = TestSite.of(Path.of("../site-example"), folder.resolve("target/site"))
                .withContentPack()
                .offline(Format.LEAFLETS);
        assertThat(TestSite.printed(example.build())).containsExactly("published: 0 errors, 0 warnings, 0 notes");
        assertThat(PdfChecker.universalAccess(example.offlineFolder().resolve("leaflets/therapeutic-plan.pdf")))
                .isEmpty();
    }

    @Test
    void aPanelThatHasNoRoomIsNamed() {
        site.with("content/leaflets/plan.md", leaflet(60));
        assertThat(TestSite.printed(site.build()))
                .anySatisfy(line -> assertThat(line)
                        .startsWith(
                                "content/leaflets/plan.md:8:4: error: The panel \"First\" has no room on the printed"
                                        + " leaflet: it is ")
                        .contains(" mm too long. [leaflet-overflow]"))
                .containsSequence("    ## First", "       ^^^^^")
                .last()
                .asString()
                .startsWith("stopped: ");
        assertThat(site.offlineFolder()).doesNotExist();
    }

    private static String leaflet(int paragraphs) {
        var text = new StringBuilder(
                "---\ntitle: The plan\nsubtitle: For families\nnotesLines: 4\nexplains: policies/behaviour\n---\n");
        for (String panel : List.of("First", "Second", "Third", "Fourth")) {
            text.append("\n## ").append(panel).append("\n\n");
            text.append("An EHCP takes so many words that some lines are full.\n\n".repeat(paragraphs));
        }
        return text.toString();
    }

    private Path pdf() {
        List<String> printed = TestSite.printed(site.build());
        assertThat(printed.get(printed.size() - 1))
                .as(String.join("\n", printed))
                .startsWith("published: ");
        return site.offlineFolder().resolve("leaflets/plan.pdf");
    }

    /** The words between two distances from the left, in millimetres. */
    private static String panel(PDDocument document, int side, double from, double until) throws IOException {
        var text = new PDFTextStripperByArea();
        text.addRegion(
                "panel",
                new Rectangle2D.Double(
                        from * POINTS_IN_MILLIMETRE,
                        0,
                        (until - from) * POINTS_IN_MILLIMETRE,
                        210 * POINTS_IN_MILLIMETRE));
        text.extractRegions(document.getPage(side));
        return text.getTextForRegion("panel");
    }
}
