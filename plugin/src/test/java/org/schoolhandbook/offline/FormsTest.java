package org.schoolhandbook.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.model.book.Format;
import org.schoolhandbook.pipeline.FailOn;
import org.schoolhandbook.testsite.PdfChecker;
import org.schoolhandbook.testsite.TestSite;

/** Plans, tools and worksheets to fill in: for a browser, as PDF and for Word. */
class FormsTest {

    private static final String PLAN = """
            ---
            title: A plan
            fictional: no
            ---

            | About | To fill in |
            | --- | --- |
            | This plan is for | [child] |
            | Shared with parents on | [date] |

            ## Pro-social {#pro-social}

            What does [child] do well?

            | What we see | What we do | What we say |
            | --- | --- | --- |
            | [child] waits | Nod | "Thank you." |
            | [behaviour] | [what staff do] | [what staff say] |

            - [ ] [child] helped.

            ## Difficult {#difficult}

            - Body: [for example, tapping]

            What helps: [thing]

            | What we see | What we do | What we say |
            | --- | --- | --- |
            | [sign] | [do] | [say] |
            | Taps | Wait | "I am here." |

            ## Dangerous {#dangerous}

            - [behaviour] could hurt [who]

            | What we see | What we do | What we say |
            | --- | --- | --- |
            | Throws | Wait | "I am here." |

            ## After {#after}

            ### Recover {#recover}

            1. Call for help.

            ### Debrief {#debrief}

            - [ ] What happened
            - [ ] What happened
            """;

    @TempDir
    Path folder;

    @Test
    void browserPdfAndWordHaveTheSameFields() throws IOException {
        Path forms = formsOfThePlan();
        List<FormField> inBrowser = FormField.inBrowser(forms.resolve("plans/plan.html"));
        assertThat(inBrowser)
                .extracting(FormField::label)
                .contains("This plan is for", "Body", "What helps", "… could hurt …");
        assertThat(inBrowser)
                .extracting(FormField::name)
                .doesNotHaveDuplicates()
                .contains("what-happened", "what-happened-2");
        assertThat(FormField.inPdf(forms.resolve("plans/plan.pdf"))).containsExactlyElementsOf(inBrowser);
        assertThat(FormField.inWord(forms.resolve("plans/plan.docx"))).containsExactlyElementsOf(inControls(inBrowser));
    }

    @Test
    void everySheetOfThePackIsAFormInThreeKindsOfFile() throws IOException {
        Path forms =
                made(TestSite.in(folder).with("content/index.md", "# Home\n").withContentPack());
        for (String sheet : List.of(
                "plans/therapeutic-plan",
                "tools/anxiety-map",
                "tools/roots-and-fruits",
                "worksheets/trusted-adults-hand",
                "worksheets/talk-about-feelings",
                "worksheets/notes")) {
            List<FormField> inBrowser = FormField.inBrowser(forms.resolve(sheet + ".html"));
            assertThat(inBrowser).as(sheet).isNotEmpty();
            assertThat(FormField.inPdf(forms.resolve(sheet + ".pdf"))).as(sheet).containsExactlyElementsOf(inBrowser);
            assertThat(FormField.inWord(forms.resolve(sheet + ".docx")))
                    .as(sheet)
                    .containsExactlyElementsOf(inControls(inBrowser));
        }
        assertThat(FormField.inBrowser(forms.resolve("tools/anxiety-map.html"))).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void theBlankPdfCanBeReadByEverybody() throws IOException {
        Path forms = formsOfThePlan();
        assertThat(PdfChecker.universalAccess(forms.resolve("plans/plan.pdf"))).isEmpty();
    }

    @Test
    void thePdfCanBeFilledIn() throws IOException {
        Path forms = formsOfThePlan();
        Path filled = folder.resolve("filled.pdf");
        try (PDDocument document =
                Loader.loadPDF(forms.resolve("plans/plan.pdf").toFile())) {
            var form = document.getDocumentCatalog().getAcroForm();
            ((PDCheckBox) form.getField("what-happened-2")).check();
            form.getField("body").setValue("hums, \u00E9t\u00E9");
            document.save(filled.toFile());
        }
        try (PDDocument document = Loader.loadPDF(filled.toFile())) {
            var form = document.getDocumentCatalog().getAcroForm();
            assertThat(((PDCheckBox) form.getField("what-happened-2")).isChecked())
                    .isTrue();
            assertThat(((PDCheckBox) form.getField("what-happened")).isChecked())
                    .isFalse();
            assertThat(form.getField("body").getValueAsString()).isEqualTo("hums, \u00E9t\u00E9");
        }
    }

    @Test
    void whatIsTickedOrTypedInAnyLettersOfEuropeIsSeen() throws IOException {
        Path forms = formsOfThePlan();
        Path filled = folder.resolve("filled.pdf");
        try (PDDocument document =
                Loader.loadPDF(forms.resolve("plans/plan.pdf").toFile())) {
            var form = document.getDocumentCatalog().getAcroForm();
            for (String typed : List.of(
                    "Za\u017C\u00F3\u0142\u0107 g\u0119\u015Bl\u0105",
                    "\u039A\u03B1\u03BB\u03B7\u03BC\u03AD\u03C1\u03B1",
                    "\u041F\u0440\u0438\u0432\u0456\u0442",
                    "\u0130yi g\u00FCnler")) {
                int before = ink(document, "body");
                form.getField("body").setValue(typed);
                assertThat(ink(document, "body")).as(typed).isGreaterThan(before + 100);
                form.getField("body").setValue("");
                assertThat(ink(document, "body")).as(typed).isEqualTo(before).isPositive();
            }
            form.getField("body").setValue("Za\u017C\u00F3\u0142\u0107");
            int before = ink(document, "what-happened-2");
            ((PDCheckBox) form.getField("what-happened-2")).check();
            assertThat(ink(document, "what-happened-2")).isGreaterThan(before + 20);
            assertThat(ink(document, "what-happened")).isEqualTo(before).isPositive();
            assertThat(looks((PDCheckBox) form.getField("what-happened-2")))
                    .as("Readers built on poppler follow no reference here")
                    .isInstanceOf(COSDictionary.class);
            document.save(filled.toFile());
        }
        assertThat(PdfChecker.universalAccess(filled)).isEmpty();
    }

    private static COSBase looks(PDCheckBox box) {
        return box.getWidgets().get(0).getAppearance().getCOSObject().getItem(COSName.N);
    }

    /** How many points of the place of a field are dark. */
    private static int ink(PDDocument document, String field) throws IOException {
        PDAnnotationWidget widget = document.getDocumentCatalog()
                .getAcroForm()
                .getField(field)
                .getWidgets()
                .get(0);
        PDPage page = widget.getPage();
        PDRectangle place = widget.getRectangle();
        float scale = 2;
        BufferedImage drawn =
                new PDFRenderer(document).renderImage(document.getPages().indexOf(page), scale, ImageType.GRAY);
        int top = (int) ((page.getMediaBox().getHeight() - place.getUpperRightY()) * scale);
        BufferedImage part =
                drawn.getSubimage((int) (place.getLowerLeftX() * scale), top, (int) (place.getWidth() * scale), (int)
                        (place.getHeight() * scale));
        int dark = 0;
        for (int x = 0; x < part.getWidth(); x++) {
            for (int y = 0; y < part.getHeight(); y++) {
                dark += part.getRaster().getSample(x, y, 0) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void aCharacterThatPaperCannotShowIsNamed() throws IOException {
        TestSite site = TestSite.in(folder)
                .with("content/index.md", "# Home\n")
                .with("content/plans/plan.md", PLAN.replace("What helps", "What helps \u4F60"))
                .offline(Format.FORMS);
        assertThat(TestSite.printed(site.failingOn(FailOn.NEVER).build()))
                .anyMatch(line -> line.contains("The PDF has no letters for \u4F60 (U+4F60)"));
        assertThat(FormField.inPdf(site.offlineFolder().resolve("forms/plans/plan.pdf")))
                .extracting(FormField::name)
                .contains("what-helps");
    }

    @Test
    void thePageCanSendNothing() throws IOException {
        Path forms = formsOfThePlan();
        Document page = Jsoup.parse(Files.readString(forms.resolve("plans/plan.html")));
        assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'", "connect-src 'none'", "form-action 'none'")
                .doesNotContain("unsafe");
        assertThat(page.select("form, a[href], iframe, [style], [onclick], script:not([src])"))
                .isEmpty();
        assertThat(
                        page.select(
                                "input:not([type=file], [type=checkbox]):not([autocomplete=off]), textarea:not([autocomplete=off])"))
                .isEmpty();
        String script = Files.readString(forms.resolve("form.js"));
        assertThat(script)
                .doesNotContain("fetch", "XMLHttp", "sendBeacon", "Storage", "cookie", "innerHTML", "indexedDB");
    }

    @Test
    void aPlanFilledInForAnInventedChildIsNoForm() throws IOException {
        Path forms = made(TestSite.in(folder)
                .with("content/index.md", "# Home\n")
                .with("content/plans/plan.md", PLAN)
                .with("content/plans/example.md", PLAN.replace("fictional: no", "fictional: yes")));
        assertThat(forms.resolve("plans/plan.html")).exists();
        assertThat(forms.resolve("plans/example.html")).doesNotExist();
    }

    @Test
    void twoHundredFieldsAndNamesInOtherLettersAreNoProblem() throws IOException {
        var page = new StringBuilder("---\ntitle: A plan\nfictional: no\n---\n\n");
        for (int i = 0; i < 199; i++) {
            page.append("- \u0627\u0644\u0627\u0633\u0645 <b>&amp;</b> \"q\": [x]\n");
        }
        page.append("\nA very ").append("long ".repeat(200)).append("label: [x]\n");
        Path forms = made(TestSite.in(folder)
                .with("content/index.md", "# Home\n")
                .with("content/plans/plan.md", page.toString()));
        List<FormField> inBrowser = FormField.inBrowser(forms.resolve("plans/plan.html"));
        assertThat(inBrowser).hasSize(200).extracting(FormField::name).doesNotHaveDuplicates();
        assertThat(FormField.inPdf(forms.resolve("plans/plan.pdf"))).containsExactlyElementsOf(inBrowser);
        assertThat(FormField.inWord(forms.resolve("plans/plan.docx"))).containsExactlyElementsOf(inControls(inBrowser));
    }

    @Test
    void theSameSheetGivesTheSameBytes() throws IOException {
        TestSite site = TestSite.in(folder).with("content/index.md", "# Home\n").with("content/plans/plan.md", PLAN);
        Path forms = made(site);
        var first = new ArrayList<byte[]>();
        for (String kind : List.of("html", "pdf", "docx")) {
            first.add(Files.readAllBytes(forms.resolve("plans/plan." + kind)));
        }
        made(site);
        for (String kind : List.of("html", "pdf", "docx")) {
            assertThat(forms.resolve("plans/plan." + kind)).as(kind).hasBinaryContent(first.remove(0));
        }
    }

    private static List<FormField> inControls(List<FormField> fields) {
        return fields.stream().map(FormField::inWordsOfAControl).toList();
    }

    private Path formsOfThePlan() throws IOException {
        return made(TestSite.in(folder).with("content/index.md", "# Home\n").with("content/plans/plan.md", PLAN));
    }

    private static Path made(TestSite site) throws IOException {
        var report = site.failingOn(FailOn.NEVER).offline(Format.FORMS).build();
        assertThat(site.offlineFolder().resolve("forms"))
                .as(String.join("\n", TestSite.printed(report)))
                .exists();
        return site.offlineFolder().resolve("forms");
    }
}
