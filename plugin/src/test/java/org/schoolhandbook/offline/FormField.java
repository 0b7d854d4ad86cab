package org.schoolhandbook.offline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;

/**
 * A place to fill in, as one of the three kinds of file has it.
 *
 * @param kind tick, line or text, which has several lines
 */
record FormField(String name, String label, String kind) {

    /** Word has no room for more in the title of a control. */
    private static final int LONGEST_TITLE = 64;

    FormField inWordsOfAControl() {
        return label.length() <= LONGEST_TITLE
                ? this
                : new FormField(name, label.substring(0, LONGEST_TITLE - 1) + "…", kind);
    }

    static List<FormField> inBrowser(Path file) throws IOException {
        Document page = Jsoup.parse(Files.readString(file));
        var seen = new ArrayList<FormField>();
        for (Element field : page.select("main [name]")) {
            Element label = page.selectFirst("label[for=\"" + field.id() + "\"]");
            String kind = field.tagName().equals("textarea")
                    ? "text"
                    : field.attr("type").equals("checkbox") ? "tick" : "line";
            seen.add(new FormField(field.attr("name"), label == null ? field.attr("aria-label") : label.text(), kind));
        }
        return seen;
    }

    static List<FormField> inPdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            var seen = new ArrayList<FormField>();
            for (PDField field : document.getDocumentCatalog().getAcroForm().getFieldTree()) {
                String kind = field instanceof PDCheckBox
                        ? "tick"
                        : field instanceof PDTextField text ? text.isMultiline() ? "text" : "line" : "?";
                seen.add(new FormField(field.getFullyQualifiedName(), field.getAlternateFieldName(), kind));
            }
            return seen;
        }
    }

    /** Of the content controls. */
    static List<FormField> inWord(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                var cursor = document.getDocument().newCursor()) {
            var seen = new ArrayList<FormField>();
            while (cursor.hasNextToken()) {
                if (cursor.isStart() && cursor.getObject() instanceof CTSdtPr control) {
                    String name = control.getTag().getVal();
                    seen.add(new FormField(name, control.getAlias().getVal(), kind(control)));
                }
                cursor.toNextToken();
            }
            return seen;
        }
    }

    private static String kind(CTSdtPr control) {
        if (!control.isSetText()) {
            return control.xmlText().contains("<w14:checkbox") ? "tick" : "?";
        }
        return control.getText().xmlText().contains("multiLine=\"1\"") ? "text" : "line";
    }
}
