package org.schoolhandbook.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.schoolhandbook.model.book.Format;
import org.schoolhandbook.pipeline.FailOn;
import org.schoolhandbook.testsite.TestSite;

/** The forms of the example school for Word, and some that are hard, as other programs read them. */
class WordTest {

    @TempDir
    static Path folder;

    /** Without their endings, by a name for each. */
    private static final Map<String, Path> FORMS = new TreeMap<>();

    @BeforeAll
    static void make() throws IOException {
        TestSite example = TestSite.of(Path.of("../site-example"), folder.resolve("example/site"))
                .withContentPack();
        assertThat(add("example", example)).hasSizeGreaterThanOrEqualTo(7);
        var many = new StringBuilder("---\ntitle: Many\nfictional: no\n---\n\n");
        for (int i = 0; i < 100; i++) {
            many.append("- Question ")
                    .append(i)
                    .append(": [x]\n- [ ] Done ")
                    .append(i)
                    .append("\n");
        }
        assertThat(add(
                        "many",
                        TestSite.in(folder.resolve("many"))
                                .with("content/index.md", "# Home\n")
                                .with("content/plans/many.md", many.toString())))
                .hasSize(1);
        assertThat(add(
                        "urdu",
                        TestSite.in(folder.resolve("urdu"))
                                .with("school.yml", "name: Oakfield\nlanguage: ur\n")
                                .with("content/index.md", "# گھر\n")
                                .with("content/plans/urdu.md", """
                                ---
                                title: منصوبہ
                                fictional: no
                                ---

                                ## علامات

                                - جسم: [مثال]
                                - [ ] ہم نے بات کی

                                | کیا | کب |
                                | --- | --- |
                                | نام | [نام] |
                                """)))
                .hasSize(1);
    }

    private static List<Path> add(String name, TestSite site) throws IOException {
        site.failingOn(FailOn.NEVER).offline(Format.FORMS).build();
        Path forms = site.offlineFolder().resolve("forms");
        try (Stream<Path> files = Files.walk(forms)) {
            List<Path> made = files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
            for (Path file : made) {
                String path = forms.relativize(file).toString().replace('\\', '/');
                FORMS.put(name + "-" + path.replace('/', '-').replace(".docx", ""), file);
            }
            return made;
        }
    }

    @Test
    void headingsTablesAndControlsAreWhatTheyLookLike() throws IOException {
        for (Path file : FORMS.values()) {
            FormText form = FormText.of(beside(file));
            try (InputStream in = Files.newInputStream(file);
                    XWPFDocument word = new XWPFDocument(in)) {
                assertThat(headings(word)).as("%s", file).isEqualTo(form.headings());
                assertThat(word.getTables())
                        .as("%s", file)
                        .allMatch(table -> table.getRow(0).isRepeatHeader());
                assertThat(word.getTables().stream().map(WordTest::cells).toList())
                        .as("%s", file)
                        .isEqualTo(form.tables());
            }
            assertThat(FormField.inWord(file))
                    .as("%s", file)
                    .containsExactlyElementsOf(FormField.inBrowser(beside(file)).stream()
                            .map(FormField::inWordsOfAControl)
                            .toList());
        }
    }

    @Test
    void aFormThatRunsFromRightToLeftDoesSoInWord() throws IOException {
        Path file = FORMS.get("urdu-plans-urdu");
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument word = new XWPFDocument(in)) {
            assertThat(word.getParagraphs())
                    .allMatch(paragraph -> paragraph.getCTP().getPPr().isSetBidi());
            assertThat(word.getTables())
                    .hasSize(1)
                    .allMatch(table -> table.getCTTbl().getTblPr().isSetBidiVisual());
            assertThat(word.getDocument().xmlText()).contains("<w:lang w:bidi=\"ur\"/>");
        }
    }

    @Test
    @WithOffice
    void anOfficeMakesPdfOfThemWithoutLoss() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        var files = new ArrayList<Path>();
        for (Map.Entry<String, Path> form : FORMS.entrySet()) {
            files.add(Files.copy(form.getValue(), sources.resolve(form.getKey() + ".docx")));
        }
        Path made = Files.createDirectories(folder.resolve("made"));
        Office.toPdf(files, made);
        for (Map.Entry<String, Path> form : FORMS.entrySet()) {
            Path pdf = made.resolve(form.getKey() + ".pdf");
            assertThat(pdf).isNotEmptyFile();
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                FormText text = FormText.of(beside(form.getValue()));
                assertThat(outline(document)).as("%s", pdf).isEqualTo(text.headings());
                if (!form.getKey().startsWith("urdu")) {
                    isAllThere(text.texts(), pages(document), form.getKey());
                }
            }
        }
    }

    private static void isAllThere(List<String> texts, List<String> pages, String name) {
        assertThat(pages).as(name).doesNotContain("");
        String all = String.join("", pages);
        int from = 0;
        for (String text : texts) {
            int at = all.indexOf(squeezed(text), from);
            assertThat(at)
                    .as("\"%s\" in %s, behind character %s of %s", text, name, from, all)
                    .isNotNegative();
            from = at + squeezed(text).length();
        }
    }

    /** What stands on each, without spaces, and without head and foot. */
    private static List<String> pages(PDDocument document) throws IOException {
        var pages = new ArrayList<String>();
        String title = squeezed(document.getDocumentInformation().getTitle());
        int all = document.getNumberOfPages();
        for (int number = 1; number <= all; number++) {
            var text = new PDFTextStripper();
            text.setStartPage(number);
            text.setEndPage(number);
            String page = squeezed(text.getText(document));
            String foot = title + number + "/" + all;
            assertThat(page).contains(foot);
            pages.add(page.replaceFirst("^OakfieldPrimarySchool", "").replace(foot, ""));
        }
        return pages;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<String> outline(PDDocument document) {
        var titles = new ArrayList<String>();
        collect(document.getDocumentCatalog().getDocumentOutline(), 1, titles);
        return titles;
    }

    private static void collect(PDOutlineNode node, int level, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(level + " " + item.getTitle());
            collect(item, level + 1, titles);
        }
    }

    private static List<String> headings(XWPFDocument word) {
        var headings = new ArrayList<String>();
        for (XWPFParagraph paragraph : word.getParagraphs()) {
            XWPFStyle style = word.getStyles().getStyle(paragraph.getStyle());
            if (style.getName().startsWith("heading ")) {
                String level = style.getName().replace("heading ", "");
                assertThat(style.getCTStyle().getPPr().getOutlineLvl().getVal().intValue())
                        .isEqualTo(Integer.parseInt(level) - 1);
                headings.add(level + " " + paragraph.getText());
            }
        }
        return headings;
    }

    private static List<List<String>> cells(XWPFTable table) {
        return table.getRows().stream()
                .map(XWPFTableRow::getTableCells)
                .map(row -> row.stream().map(WordTest::text).toList())
                .toList();
    }

    /** Of what is printed and of controls. */
    private static String text(XWPFTableCell cell) {
        try (var cursor = cell.getCTTc().newCursor()) {
            var text = new StringBuilder();
            cursor.selectPath(
                    "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:t");
            while (cursor.toNextSelection()) {
                text.append(((CTText) cursor.getObject()).getStringValue());
            }
            return text.toString();
        }
    }

    private static Path beside(Path word) {
        return word.resolveSibling(word.getFileName().toString().replace(".docx", ".html"));
    }
}
