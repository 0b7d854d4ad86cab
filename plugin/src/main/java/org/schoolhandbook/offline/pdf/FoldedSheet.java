package org.schoolhandbook.offline.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jsoup.nodes.Element;

/** The two sides of a leaflet, with its panels where they must stand so that they are in order once it is folded. */
record FoldedSheet(LeafletParts parts, Panels panels, String direction) {

    private static final int FLAP = 3;
    private static final int BACK = 4;

    /** Where it is folded, in millimetres from the left: outside, inside. */
    private static final int[][] FOLDS = {{97, 197}, {100, 200}};

    private static final float POINTS_IN_MILLIMETRE = 72 / 25.4f;

    /** How long each mark is, in points. */
    private static final float MARK = 9;

    Element html() {
        var body = new Element("body").attr("dir", direction);
        Element outside = body.appendElement("div").addClass("sheet outside");
        panel(outside, "flap", panels.inner().get(FLAP));
        panel(
                outside,
                "back",
                Stream.concat(panels.inner().get(BACK).stream(), Stream.of(parts.notes()))
                        .toList());
        panel(outside, "front", List.of(parts.front()));
        Element inside = body.appendElement("div").addClass("sheet inside");
        panel(inside, "left", panels.inner().get(0));
        panel(inside, "middle", panels.inner().get(1));
        panel(inside, "right", panels.inner().get(2));
        return body;
    }

    private static void panel(Element sheet, String name, List<Item> items) {
        Element panel = sheet.appendElement("section").addClass("panel").addClass(name);
        items.forEach(item -> panel.appendChild(item.content().clone()));
        if (items.isEmpty()) {
            // What is empty would fold up.
            panel.text("\u00a0");
        }
    }

    /** Marks at both ends of each fold, which are no part of the text; and the order for those who hear it. */
    void finish(PDDocument document) throws IOException {
        for (int side = 0; side < FOLDS.length; side++) {
            PDPage page = document.getPage(side);
            // What is read from the right is folded the other way round.
            int[] folds = FOLDS[direction.equals("rtl") ? FOLDS.length - 1 - side : side];
            try (var lines = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                lines.beginMarkedContent(COSName.ARTIFACT);
                lines.setLineWidth(0.4f);
                for (int fold : folds) {
                    line(lines, fold * POINTS_IN_MILLIMETRE, 0);
                    line(lines, fold * POINTS_IN_MILLIMETRE, page.getMediaBox().getHeight() - MARK);
                }
                lines.endMarkedContent();
            }
        }
        inReadingOrder(document);
    }

    private static void line(PDPageContentStream lines, float x, float y) throws IOException {
        lines.moveTo(x, y);
        lines.lineTo(x, y + MARK);
        lines.stroke();
    }

    /**
     * Those who have it read to them hear the front first, then what is inside, what is folded in and the back, wherever
     * these stand on paper.
     */
    private static void inReadingOrder(PDDocument document) {
        var sections = new ArrayList<PDStructureElement>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), sections);
        PDStructureElement flap = sections.get(0);
        PDStructureElement back = sections.get(1);
        PDStructureElement outside = (PDStructureElement) flap.getParent();
        PDStructureNode body = outside.getParent();
        outside.setKids(List.of(sections.get(2)));
        for (PDStructureElement panel : List.of(flap, back)) {
            panel.setParent(body);
            body.appendKid(panel);
        }
    }

    /** The outermost sections, in the order of the sheet. */
    private static void collect(PDStructureNode node, List<PDStructureElement> sections) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(StandardStructureTypes.SECT)) {
                    sections.add(element);
                } else {
                    collect(element, sections);
                }
            }
        }
    }
}
