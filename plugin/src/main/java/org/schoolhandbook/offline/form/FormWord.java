package org.schoolhandbook.offline.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A form for Word (ECMA-376): real headings and tables, and a content control for each field, which has its label as
 * title and its name as tag. The library that knows all of the format would bring fifteen megabytes and has no model of
 * content controls, so these few elements are written as they are.
 */
final class FormWord {

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String NEWER = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int LOWEST_HEADING = 4;

    private final Form form;
    private final XMLStreamWriter xml;
    private int controls;

    private FormWord(Form form, XMLStreamWriter xml) {
        this.form = form;
        this.xml = xml;
    }

    /** Writes the whole file; the same bytes for the same form. */
    static void write(Form form, OutputStream out) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        for (String part :
                List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml")) {
            parts.put(part, resource(part));
        }
        try {
            parts.put("docProps/core.xml", core(form));
            parts.put("word/document.xml", document(form));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            var entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
        }
        zip.finish();
    }

    private static byte[] resource(String part) throws IOException {
        String name = "word/"
                + part.replace("[", "").replace("]", "").replace('/', '-').replace("_rels", "rels");
        try (InputStream file = FormWord.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }

    private static byte[] core(Form form) throws XMLStreamException {
        var text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("cp:coreProperties");
        xml.writeAttribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        xml.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        element(xml, "dc:title", form.title());
        element(xml, "dc:language", form.language().tag());
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static byte[] document(Form form) throws XMLStreamException {
        var text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        new FormWord(form, xml).document();
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void document() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("w:document");
        xml.writeAttribute("xmlns:w", MAIN);
        xml.writeAttribute("xmlns:w14", NEWER);
        xml.writeStartElement("w:body");
        paragraph("Title", form.title());
        paragraph("Normal", form.summary());
        for (Item item : form.items()) {
            if (item instanceof Item.Heading heading) {
                paragraph("Heading" + Math.min(heading.level() - 1, LOWEST_HEADING), heading.text());
            } else if (item instanceof Item.Words words) {
                paragraph(words.listed() ? "ListBullet" : "Normal", words.text());
            } else if (item instanceof Item.Blank blank) {
                blank(blank.field());
            } else if (item instanceof Item.Grid grid) {
                grid(grid);
            }
        }
        page();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** A4 in twentieths of a point. */
    private void page() throws XMLStreamException {
        xml.writeStartElement("w:sectPr");
        empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        empty(
                "w:pgMar",
                "w:top",
                "1134",
                "w:right",
                "1134",
                "w:bottom",
                "1134",
                "w:left",
                "1134",
                "w:header",
                "567",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        xml.writeEndElement();
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void paragraph(String style, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            begin(style);
            run(text);
            xml.writeEndElement();
        }
    }

    private void begin(String style) throws XMLStreamException {
        xml.writeStartElement("w:p");
        xml.writeStartElement("w:pPr");
        empty("w:pStyle", "w:val", style);
        if (form.language().direction().equals("rtl")) {
            empty("w:bidi");
        }
        xml.writeEndElement();
    }

    private void run(String text) throws XMLStreamException {
        xml.writeStartElement("w:r");
        xml.writeStartElement("w:rPr");
        if (form.language().direction().equals("rtl")) {
            empty("w:rtl");
        }
        empty("w:lang", "w:val", form.language().tag());
        xml.writeEndElement();
        xml.writeStartElement("w:t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void blank(Field field) throws XMLStreamException {
        if (field.kind() == Field.Kind.TICK) {
            begin("Normal");
            control(field);
            run(" " + field.label());
            xml.writeEndElement();
            return;
        }
        paragraph("Label", field.label());
        begin("Normal");
        control(field);
        xml.writeEndElement();
    }

    private void control(Field field) throws XMLStreamException {
        xml.writeStartElement("w:sdt");
        xml.writeStartElement("w:sdtPr");
        empty("w:alias", "w:val", field.label());
        empty("w:tag", "w:val", field.name());
        empty("w:id", "w:val", String.valueOf(++controls));
        if (field.kind() == Field.Kind.TICK) {
            xml.writeStartElement("w14:checkbox");
            empty("w14:checked", "w14:val", "0");
            xml.writeEndElement();
        } else {
            empty("w:showingPlcHdr");
            empty("w:text", "w:multiLine", field.kind() == Field.Kind.TEXT ? "1" : "0");
        }
        xml.writeEndElement();
        xml.writeStartElement("w:sdtContent");
        run(field.kind() == Field.Kind.TICK ? "☐" : "[" + (field.help().isEmpty() ? "…" : field.help()) + "]");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void grid(Item.Grid grid) throws XMLStreamException {
        xml.writeStartElement("w:tbl");
        xml.writeStartElement("w:tblPr");
        empty("w:tblStyle", "w:val", "TableGrid");
        if (form.language().direction().equals("rtl")) {
            empty("w:bidiVisual");
        }
        empty("w:tblW", "w:w", "5000", "w:type", "pct");
        xml.writeEndElement();
        xml.writeStartElement("w:tblGrid");
        for (int i = 0; i < grid.columns().size(); i++) {
            empty("w:gridCol", "w:w", String.valueOf(9638 / grid.columns().size()));
        }
        xml.writeEndElement();
        xml.writeStartElement("w:tr");
        xml.writeStartElement("w:trPr");
        empty("w:tblHeader");
        xml.writeEndElement();
        for (String column : grid.columns()) {
            cell("Label", new Item.Cell(column, Optional.empty()));
        }
        xml.writeEndElement();
        for (List<Item.Cell> row : grid.rows()) {
            xml.writeStartElement("w:tr");
            for (Item.Cell cell : row) {
                cell("Normal", cell);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        // Two tables without a paragraph between them would be one.
        xml.writeEmptyElement("w:p");
    }

    private void cell(String style, Item.Cell cell) throws XMLStreamException {
        xml.writeStartElement("w:tc");
        begin(style);
        if (cell.field().isPresent()) {
            control(cell.field().get());
        } else if (!cell.text().isEmpty()) {
            run(cell.text());
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
