package org.schoolhandbook.offline.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceEntry;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** How a field looks before anybody has filled it in, and a box once it is ticked: drawn, as a tick would be a letter. */
record BlankLook(PDDocument document, PDAnnotationWidget widget) {

    private static final COSName OFF = COSName.Off;
    private static final COSName YES = COSName.getPDFName("Yes");

    void draw(boolean box) throws IOException {
        var appearance = new PDAppearanceDictionary();
        if (box) {
            var states = new COSDictionary();
            states.setItem(OFF, stream(false));
            states.setItem(YES, stream(true));
            // Readers built on poppler do not follow a reference to them, and would show no tick.
            states.setDirect(true);
            appearance.setNormalAppearance(new PDAppearanceEntry(states));
            widget.getCOSObject().setItem(COSName.AS, OFF);
            widget.getCOSObject().setItem(COSName.V, OFF);
            widget.getCOSObject().removeItem(COSName.DA);
        } else {
            appearance.setNormalAppearance(stream(false));
        }
        widget.setAppearance(appearance);
        widget.getCOSObject().removeItem(COSName.MK);
    }

    private PDAppearanceStream stream(boolean ticked) throws IOException {
        PDRectangle size = new PDRectangle(
                widget.getRectangle().getWidth(), widget.getRectangle().getHeight());
        var look = new PDAppearanceStream(document);
        look.setBBox(size);
        look.setResources(new PDResources());
        try (var content = new PDPageContentStream(document, look)) {
            content.setStrokingColor(0.33f);
            content.addRect(0.5f, 0.5f, size.getWidth() - 1, size.getHeight() - 1);
            content.stroke();
            if (ticked) {
                content.setStrokingColor(0f);
                content.setLineWidth(1.5f);
                content.moveTo(size.getWidth() * 0.2f, size.getHeight() * 0.5f);
                content.lineTo(size.getWidth() * 0.4f, size.getHeight() * 0.25f);
                content.lineTo(size.getWidth() * 0.8f, size.getHeight() * 0.8f);
                content.stroke();
            }
        }
        return look;
    }
}
