package org.schoolhandbook.offline.form;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.schoolhandbook.model.Language;

/**
 * One part of a Word file (ECMA-376-1, 17): paragraphs in the language of the form, and a content control for each field,
 * which has its label as title and its name as tag.
 */
final class WordXml {

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String NEWER = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final String COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Word shows no more of the title of a control; the label stands beside it in full. */
    private static final int LONGEST_TITLE = 64;

    private final Language language;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int controls;

    /** @param root the element that holds all others */
    WordXml(Language language, String root) throws XMLStreamException {
        this.language = language;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        start(root, "xmlns:w", MAIN, "xmlns:w14", NEWER, "xmlns:mc", COMPATIBLE, "xmlns:r", RELATED);
        xml.writeAttribute("mc:Ignorable", "w14");
    }

    /** The finished part; nothing may follow. */
    byte[] bytes() throws XMLStreamException {
        xml.writeEndDocument();
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param attributes each name with its value behind it */
    void start(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        attributes(attributes);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    boolean rightToLeft() {
        return language.direction().equals("rtl");
    }

    /** Nothing for no text. */
    void paragraph(String style, String words) throws XMLStreamException {
        if (!words.isEmpty()) {
            begin(style);
            run(words);
            end();
        }
    }

    /** Begins a paragraph, which {@link #end} ends. */
    void begin(String style) throws XMLStreamException {
        start("w:p");
        start("w:pPr");
        empty("w:pStyle", "w:val", style);
        if (rightToLeft()) {
            empty("w:bidi");
        }
        end();
    }

    void run(String words) throws XMLStreamException {
        run("", words);
    }

    /** @param style of these characters, or empty */
    private void run(String style, String words) throws XMLStreamException {
        start("w:r");
        look(style);
        start("w:t", "xml:space", "preserve");
        xml.writeCharacters(words);
        end();
        end();
    }

    private void look(String style) throws XMLStreamException {
        start("w:rPr");
        if (!style.isEmpty()) {
            empty("w:rStyle", "w:val", style);
        }
        if (rightToLeft()) {
            empty("w:rtl");
        }
        // Letters that run from right to left are spelled by their own language.
        empty("w:lang", rightToLeft() ? "w:bidi" : "w:val", language.tag());
        end();
    }

    void tab() throws XMLStreamException {
        start("w:r");
        empty("w:tab");
        end();
    }

    /** Empty lines, still in the same paragraph. */
    void lines(int count) throws XMLStreamException {
        for (int line = 0; line < count; line++) {
            start("w:r");
            empty("w:br");
            end();
        }
    }

    /** What Word counts, such as {@code PAGE}. */
    void counted(String what) throws XMLStreamException {
        start("w:fldSimple", "w:instr", " " + what + " ");
        run("1");
        end();
    }

    void control(Field field) throws XMLStreamException {
        start("w:sdt");
        start("w:sdtPr");
        empty("w:alias", "w:val", title(field.label()));
        empty("w:tag", "w:val", field.name());
        empty("w:id", "w:val", String.valueOf(++controls));
        boolean tick = field.kind() == Field.Kind.TICK;
        if (tick) {
            start("w14:checkbox");
            empty("w14:checked", "w14:val", "0");
            empty("w14:checkedState", "w14:val", "2611", "w14:font", "Segoe UI Symbol");
            empty("w14:uncheckedState", "w14:val", "2610", "w14:font", "Segoe UI Symbol");
            end();
        } else {
            empty("w:showingPlcHdr");
            empty("w:text", "w:multiLine", field.kind() == Field.Kind.TEXT ? "1" : "0");
        }
        end();
        start("w:sdtContent");
        run(tick ? "Box" : "PlaceholderText", tick ? "☐" : blank(field.help()));
        end();
        end();
    }

    /** An example may have brackets of its own. */
    private static String blank(String help) {
        return help.indexOf('[') < 0 ? "[" + (help.isEmpty() ? "…" : help) + "]" : help;
    }

    private static String title(String label) {
        return label.length() > LONGEST_TITLE ? label.substring(0, LONGEST_TITLE - 1) + "…" : label;
    }
}
