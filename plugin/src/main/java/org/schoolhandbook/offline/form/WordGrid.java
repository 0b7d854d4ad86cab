package org.schoolhandbook.offline.form;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A table of a form for Word: its first row is repeated on each page, and no row is torn apart. */
record WordGrid(Item.Grid grid, WordXml xml) {

    /** Between the margins, in twentieths of a point. */
    private static final int WIDTH = 9638;

    private static final int LINE = 320;

    void write() throws XMLStreamException {
        xml.start("w:tbl");
        xml.start("w:tblPr");
        xml.empty("w:tblStyle", "w:val", "TableGrid");
        if (xml.rightToLeft()) {
            xml.empty("w:bidiVisual");
        }
        xml.empty("w:tblW", "w:w", String.valueOf(WIDTH), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblLook", "w:val", "04A0", "w:firstRow", "1", "w:firstColumn", "1");
        xml.end();
        xml.start("w:tblGrid");
        for (int i = 0; i < grid.columns().size(); i++) {
            xml.empty("w:gridCol", "w:w", width());
        }
        xml.end();
        head();
        for (List<Item.Cell> row : grid.rows()) {
            row(row);
        }
        xml.end();
        // Two tables without a paragraph between them would be one.
        xml.begin("Gap");
        xml.end();
    }

    private String width() {
        return String.valueOf(WIDTH / grid.columns().size());
    }

    private void head() throws XMLStreamException {
        xml.start("w:tr");
        xml.start("w:trPr");
        xml.empty("w:cantSplit");
        xml.empty("w:tblHeader");
        xml.end();
        for (String column : grid.columns()) {
            cell(true);
            xml.begin("TableHead");
            if (!column.isEmpty()) {
                xml.run(column);
            }
            xml.end();
            xml.end();
        }
        xml.end();
    }

    private void row(List<Item.Cell> row) throws XMLStreamException {
        int lines = row.stream()
                .flatMap(cell -> cell.field().stream())
                .mapToInt(Field::lines)
                .max()
                .orElse(1);
        xml.start("w:tr");
        xml.start("w:trPr");
        xml.empty("w:cantSplit");
        xml.empty("w:trHeight", "w:val", String.valueOf(lines * LINE), "w:hRule", "atLeast");
        xml.end();
        for (int i = 0; i < row.size(); i++) {
            Item.Cell cell = row.get(i);
            cell(false);
            xml.begin(i == 0 && cell.field().isEmpty() ? "TableHead" : "TableCell");
            if (cell.field().isPresent()) {
                xml.control(cell.field().get());
            } else if (!cell.text().isEmpty()) {
                xml.run(cell.text());
            }
            xml.end();
            xml.end();
        }
        xml.end();
    }

    private void cell(boolean head) throws XMLStreamException {
        xml.start("w:tc");
        xml.start("w:tcPr");
        xml.empty("w:tcW", "w:w", width(), "w:type", "dxa");
        if (head) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "EDEDED");
        }
        xml.end();
    }
}
