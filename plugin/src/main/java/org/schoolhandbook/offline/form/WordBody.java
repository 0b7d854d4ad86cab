package org.schoolhandbook.offline.form;

import javax.xml.stream.XMLStreamException;

/** What stands on the pages of a form for Word. */
record WordBody(Form form) {

    byte[] document() throws XMLStreamException {
        var xml = new WordXml(form.language(), "w:document");
        xml.start("w:body");
        xml.paragraph("Heading1", form.title());
        xml.paragraph("Normal", form.summary());
        for (Item item : form.items()) {
            if (item instanceof Item.Heading heading) {
                xml.paragraph("Heading" + heading.level(), heading.text());
            } else if (item instanceof Item.Words words) {
                xml.paragraph(words.listed() ? "ListBullet" : "Normal", words.text());
            } else if (item instanceof Item.Blank blank) {
                blank(xml, blank.field());
            } else if (item instanceof Item.Grid grid) {
                new WordGrid(grid, xml).write();
            }
        }
        sheet(xml);
        return xml.bytes();
    }

    private static void blank(WordXml xml, Field field) throws XMLStreamException {
        switch (field.kind()) {
            case TICK -> {
                xml.begin("Tick");
                xml.control(field);
                xml.tab();
                xml.run(field.label());
                xml.end();
            }
            case LINE, TEXT -> {
                xml.paragraph("Label", field.label());
                xml.begin("Answer");
                xml.control(field);
                // Behind the control: LibreOffice would put those in it before its text.
                xml.lines(field.lines() - 1);
                xml.end();
            }
        }
    }

    /** A4 with margins of 2 cm, in twentieths of a point. */
    private static void sheet(WordXml xml) throws XMLStreamException {
        xml.start("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", "rId4");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "rId5");
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        String margin = "1134";
        xml.empty(
                "w:pgMar",
                "w:top",
                margin,
                "w:right",
                margin,
                "w:bottom",
                margin,
                "w:left",
                margin,
                "w:header",
                "567",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        if (xml.rightToLeft()) {
            xml.empty("w:bidi");
        }
        xml.end();
    }

    /** The school. */
    byte[] header() throws XMLStreamException {
        var xml = new WordXml(form.language(), "w:hdr");
        xml.begin("Header");
        if (!form.school().isEmpty()) {
            xml.run(form.school());
        }
        xml.end();
        return xml.bytes();
    }

    /** What it is, and which page of how many. */
    byte[] footer() throws XMLStreamException {
        var xml = new WordXml(form.language(), "w:ftr");
        xml.begin("Footer");
        xml.run(form.title());
        xml.tab();
        xml.counted("PAGE");
        xml.run(" / ");
        xml.counted("NUMPAGES");
        xml.end();
        return xml.bytes();
    }
}
