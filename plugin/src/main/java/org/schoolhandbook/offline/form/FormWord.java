package org.schoolhandbook.offline.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A form for Word (ECMA-376): real headings and tables, and a content control for each field. The library that knows all
 * of the format would bring fifteen megabytes and has no model of content controls, so these few elements are written as
 * they are.
 */
final class FormWord {

    /** The same for every form. */
    private static final List<String> FIXED = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/numbering.xml",
            "word/settings.xml");

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FormWord() {}

    /** Writes the whole file; the same bytes for the same form. */
    static void write(Form form, OutputStream out) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        for (String part : FIXED) {
            parts.put(part, resource(part));
        }
        var body = new WordBody(form);
        try {
            parts.put("docProps/core.xml", core(form));
            parts.put("word/document.xml", body.document());
            parts.put("word/header1.xml", body.header());
            parts.put("word/footer1.xml", body.footer());
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
        element(xml, "dc:creator", form.school());
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
}
