package org.schoolhandbook.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.model.book.Format;
import org.schoolhandbook.testsite.EpubChecker;
import org.schoolhandbook.testsite.PdfChecker;
import org.schoolhandbook.testsite.TestSite;

/** Drawings made of lines, our own and those of authors, on paper and in a book. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DrawingsTest {

    private static final String START = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\">";

    @TempDir
    Path folder;

    TestSite site;
    List<String> printed;

    @BeforeEach
    void aSmallHandbook() throws IOException {
        site = TestSite.in(folder)
                .with("school.yml", "name: Elm School\nenquiries:\n  name: The office\nsendco:\n  name: Ms Reed\n")
                .with("content/index.md", "# Welcome\n\n![A plan of the hall](images/hall.svg)\n")
                .with("content/images/hall.svg", START + "<rect width=\"50\" height=\"50\"/></svg>\n")
                .offline(Format.PDF, Format.EPUB);
    }

    @Test
    void aDrawingOfTheHandbookIsDrawnAndItsWordsAreLetters() throws IOException {
        site.with("content/roles/teacher.md", "---\ntype: role\ntitle: Class teacher\n---\n\nTeaches.\n")
                .with("content/steps/help.md", """
                        ---
                        type: pathway
                        title: Who helps
                        steps:
                          - id: talk
                            who: roles/teacher
                            what: Talks with the child
                            when: The day goes badly
                            next: plan
                          - id: plan
                            who: roles/teacher
                            what: Makes a plan
                            when: It goes on
                        ---

                        Ask.
                        """);
        Path pdf = pdf();
        assertThat(figures(pdf))
                .hasSize(2)
                .anySatisfy(alt -> assertThat(alt).startsWith("Who helps. ").contains("Class teacher"));
        assertThat(PdfChecker.universalAccess(pdf)).isEmpty();
        assertThat(PdfChecker.archive(pdf)).isEmpty();
        // Once in the drawing, once in the text beside it.
        assertThat(text(pdf).split("Talks with the child", -1)).hasSize(3);
    }

    @Test
    void aDrawingOfAnAuthorIsDrawnWithItsWords() throws IOException {
        site.with("content/images/hall.svg", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 200 100">
                          <defs><linearGradient id="g"><stop offset="0" stop-color="red"/><stop offset="1" stop-color="#00f"/></linearGradient></defs>
                          <style>.big { font-size: 20px; fill: #123 }</style>
                          <g id="door"><rect fill="url(#g)" width="50" height="50" opacity="0.5"/></g>
                          <use xlink:href="#door" x="60"/>
                          <text class="big" x="100" y="20" style="text-anchor:middle;font-weight:bold">Stage <tspan x="100" dy="1.2em">left</tspan></text>
                          <text transform="rotate(-90 10 90)" x="10" y="90">گھر 漢</text>
                        </svg>
                        """);
        Path pdf = pdf();
        assertThat(figures(pdf)).containsExactly("A plan of the hall");
        assertThat(text(pdf)).contains("Stage", "left", "□");
        assertThat(printed).anyMatch(line -> line.contains("漢 (U+6F22)"));
        assertThat(PdfChecker.universalAccess(pdf)).isEmpty();
        assertThat(PdfChecker.archive(pdf)).isEmpty();
        assertThat(EpubChecker.problems(epub())).isEmpty();
    }

    static Stream<String> drawingsThatCannotBeShown() {
        return Stream.of(
                "",
                "no drawing",
                START + "<rect",
                START + "<script>alert(1)</script></svg>",
                START + "<rect onload=\"alert(1)\"/></svg>",
                START + "<image href=\"http://127.0.0.1:9/x.png\"/></svg>",
                START + "<image href=\"file:///etc/passwd\"/></svg>",
                START + "<image href=\"other.png\"/></svg>",
                START + "<use href=\"other.svg#a\"/></svg>",
                START + "<style>@import 'http://127.0.0.1:9/x.css';</style></svg>",
                START + "<rect fill=\"url(http://127.0.0.1:9/x.svg#a)\"/></svg>",
                START + "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">Hi</p></foreignObject></svg>",
                START + "<g>".repeat(5000) + "</g>".repeat(5000) + "</svg>",
                "<?xml-stylesheet href=\"http://127.0.0.1:9/x.css\"?>" + START + "</svg>",
                "<!DOCTYPE svg [<!ENTITY a \"" + "ha".repeat(100) + "\"><!ENTITY b \"" + "&a;".repeat(100)
                        + "\"><!ENTITY c \"" + "&b;".repeat(100) + "\"><!ENTITY d \"" + "&c;".repeat(100) + "\">]>"
                        + START + "<text>" + "&d;".repeat(100) + "</text></svg>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + START + "<text>&a;</text></svg>");
    }

    @Test
    void whatIsBrokenOrHostileIsReplacedByItsWords() throws IOException {
        List<String> words = show(drawingsThatCannotBeShown());
        Path pdf = pdf();
        assertThat(figures(pdf)).isEmpty();
        assertThat(text(pdf)).contains(words);
        assertThat(words)
                .allSatisfy(word -> assertThat(printed)
                        .anyMatch(line -> line.contains(word + "\". [paper-picture]"))
                        .anyMatch(line -> line.contains(word + "\". [epub-picture]")));
        assertThat(PdfChecker.universalAccess(pdf)).isEmpty();
        assertThat(EpubChecker.problems(epub())).isEmpty();
    }

    static Stream<String> drawingsThatPaperCannotShow() {
        String growing = Stream.iterate(1, i -> i + 1)
                .limit(12)
                .map(i -> "<g id=\"a" + i + "\">" + ("<use href=\"#a" + (i - 1) + "\"/>").repeat(10) + "</g>")
                .reduce("<rect id=\"a0\" width=\"9\" height=\"9\"/>", String::concat);
        return Stream.of(
                START + "<defs>" + growing + "</defs><use href=\"#a12\"/></svg>",
                START + "<filter id=\"f\" width=\"1000000\"><feGaussianBlur stdDeviation=\"9\"/></filter>"
                        + "<rect filter=\"url(#f)\" width=\"50\" height=\"50\"/></svg>",
                START + "<use id=\"a\" href=\"#a\"/><path d=\"M0 0 L 5 5 Q what\"/>"
                        + "<text x=\"1 2 3\">abc</text></svg>",
                START.replace("200", "1e30") + "</svg>",
                START.replace("200", "0") + "</svg>",
                START.replace("200", "NaN").replace("100", "-5") + "</svg>",
                START + "<path d=\"M0 0" + "L1 1".repeat(500_000) + "\"/></svg>");
    }

    @Test
    void whatWouldTakeTooMuchIsReplacedByItsWordsOnPaper() throws IOException {
        List<String> words = show(drawingsThatPaperCannotShow());
        Path pdf = pdf();
        assertThat(figures(pdf)).isEmpty();
        assertThat(text(pdf)).contains(words);
        assertThat(words)
                .allSatisfy(word -> assertThat(printed).anyMatch(line -> line.contains(word + "\". [paper-picture]")));
    }

    /** All on one page; gives back the words of each. */
    private List<String> show(Stream<String> drawings) {
        List<String> svgs = drawings.toList();
        var page = new StringBuilder("# Welcome\n\n");
        var words = new ArrayList<String>();
        for (int i = 0; i < svgs.size(); i++) {
            words.add("Drawing" + i + "x");
            site.with("content/images/" + i + ".svg", svgs.get(i));
            page.append("![").append(words.get(i)).append("](images/").append(i).append(".svg)\n\n");
        }
        site.with("content/index.md", page.toString());
        return words;
    }

    private Path pdf() {
        printed = TestSite.printed(site.build());
        assertThat(printed.get(printed.size() - 1))
                .as(String.join("\n", printed))
                .startsWith("published: ");
        return site.offlineFolder().resolve("elm-school.pdf");
    }

    private Path epub() {
        return site.offlineFolder().resolve("elm-school.epub");
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** What those hear who do not see the figures. */
    private static List<String> figures(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            var figures = new ArrayList<String>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), figures);
            return figures;
        }
    }

    private static void collect(PDStructureNode node, List<String> figures) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    figures.add(element.getAlternateDescription());
                }
                collect(element, figures);
            }
        }
    }
}
