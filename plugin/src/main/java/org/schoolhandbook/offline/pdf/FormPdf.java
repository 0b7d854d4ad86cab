package org.schoolhandbook.offline.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/**
 * A form to fill in as PDF, blank. The pages are set like those of the handbook; then each field gets its place in the
 * order of reading, and letters that are embedded.
 *
 * @param subject what it is for, in a sentence
 */
public record FormPdf(String title, String subject, Language language, LocalDate today) {

    /** Between the margins of a sheet, in CSS pixels. */
    private static final int WIDTH = 640;

    private static final int PADDING = 16;
    private static final int LINE = 20;

    private static final String STYLE = """
            @page { size: A4; margin: 18mm 20mm; @bottom-right { content: counter(page); font-family: Atkinson, DejaVu; font-size: 10pt } }
            body { font-family: Atkinson, Naskh, DejaVu; font-size: 12pt; line-height: 1.4; margin: 0 }
            h1 { font-size: 22pt } h2 { font-size: 16pt } h3 { font-size: 13pt } h1, h2, h3 { line-height: 1.2; page-break-after: avoid }
            label { font-weight: bold } .help { display: block; font-size: 10.5pt }
            .field, tr { page-break-inside: avoid } .field { margin: 9pt 0 }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 9pt 0; -fs-table-paginate: paginate; -fs-page-break-min-height: 45mm }
            td, th { border: 1px solid #555; padding: 4pt; text-align: left; vertical-align: top }
            [dir=rtl] td, [dir=rtl] th { text-align: right }
            input, textarea { border: 0; padding: 0; margin: 2pt 0; font-family: Atkinson; font-size: 11pt }
            input[type=checkbox] { border: 1px solid #555 }
            abbr { font-size: 1pt }
            """;

    /**
     * Prints it.
     *
     * @param content HTML with an {@code input} or {@code textarea} for each field, labelled
     * @param place of its source
     * @return which characters it cannot show
     * @throws IOException if {@code out} cannot be written
     */
    public List<Problem> print(String content, Place place, OutputStream out) throws IOException {
        Document html = Document.createShell("");
        html.child(0).attr("lang", language.tag()).attr("dir", language.direction());
        html.title(title);
        html.head().appendElement("meta").attr("name", "subject").attr("content", subject.isEmpty() ? title : subject);
        html.head().appendElement("style").appendChild(new DataNode(STYLE));
        Element form = html.body().appendElement("form");
        form.append(content);
        form.select("input, textarea").forEach(field -> field(html, field));
        var bytes = new ByteArrayOutputStream();
        var typefaces = Typefaces.read();
        List<Problem> problems = new Letters(typefaces).check(form, place);
        var sheets = new Sheets(title, today, html);
        new Press(typefaces, new Pictures(new TreeMap<>())).print(sheets, bytes);
        try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
            new FormFields(document).finish();
            document.setDocumentId((long) (title + today).hashCode());
            document.save(out);
        }
        return problems;
    }

    private static void field(Document html, Element field) {
        Element label = html.selectFirst("label[for=\"" + field.id() + "\"]");
        String name = label == null ? field.attr("aria-label") : label.text();
        field.attr("title", name);
        field.before("<abbr title=\"" + FormFields.MARK + field.id() + "\">\u00A0</abbr>");
        Element row = field.closest("tr");
        int width = row == null ? WIDTH : WIDTH / row.childrenSize() - PADDING;
        int lines = field.tagName().equals("textarea") ? Integer.parseInt(field.attr("rows")) : 1;
        boolean tick = field.attr("type").equals("checkbox");
        field.attr(
                "style",
                tick
                        ? "width:14px;height:14px"
                        : "width:" + (width - PADDING) + "px;height:" + (lines * LINE + PADDING / 2) + "px");
    }
}
