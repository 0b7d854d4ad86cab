package org.schoolhandbook.offline;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How far the letters of a page reach. */
final class TextEdges extends PDFTextStripper {

    private float right;

    private TextEdges() {}

    /** In points from the left edge of the sheet. */
    static float right(PDDocument document, PDPage page) throws IOException {
        var edges = new TextEdges();
        int number = document.getPages().indexOf(page) + 1;
        edges.setStartPage(number);
        edges.setEndPage(number);
        edges.getText(document);
        return edges.right;
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        letters.forEach(letter -> right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj()));
    }
}
