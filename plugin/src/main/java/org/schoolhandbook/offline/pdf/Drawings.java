package org.schoolhandbook.offline.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jsoup.nodes.Element;

/** The drawings of a document, each of which is drawn where its element stands. */
final class Drawings implements FSObjectDrawerFactory, FSObjectDrawer {

    /** Holds the words that stand on a drawing, so that its letters are looked at like all others. */
    static final String WORDS = "data-words";

    private static final String NUMBER = "data-drawing";
    private static final String[] FAMILIES = {"Atkinson", "Naskh", "DejaVu"};

    private final List<Drawing> drawings = new ArrayList<>();

    /**
     * The element that shows a drawing.
     *
     * @param words what it shows, for those who do not see it
     * @param width in CSS pixels
     */
    Element element(Drawing drawing, String words, double width) {
        drawings.add(drawing);
        double height = width * drawing.height() / drawing.width();
        return new Element("object")
                .attr(NUMBER, Integer.toString(drawings.size() - 1))
                .attr("alt", words)
                .attr(WORDS, drawing.words().stream().map(DrawnWords::text).collect(Collectors.joining(" ")))
                .attr("style", "width:" + Math.round(width) + "px;height:" + Math.round(height) + "px");
    }

    @Override
    public FSObjectDrawer createDrawer(org.w3c.dom.Element e) {
        return this;
    }

    @Override
    public boolean isReplacedObject(org.w3c.dom.Element e) {
        return e.hasAttribute(NUMBER);
    }

    @Override
    public Map<Shape, String> drawObject(
            org.w3c.dom.Element e,
            double x,
            double y,
            double width,
            double height,
            OutputDevice out,
            RenderingContext context,
            int dotsPerPixel) {
        Drawing drawing = drawings.get(Integer.parseInt(e.getAttribute(NUMBER)));
        float wide = (float) width / dotsPerPixel;
        float high = (float) height / dotsPerPixel;
        var words = new WordsDrawer(drawing.words(), text -> fonts(text, context));
        out.drawWithGraphics((float) x, (float) y, wide, high, graphics -> {
            ((PdfBoxGraphics2D) graphics).setDrawControl(words);
            ((PdfBoxGraphics2D) graphics).setFontTextDrawer(words);
            drawing.draw(graphics, wide, high);
        });
        return Map.of();
    }

    private static List<PDFont> fonts(DrawnWords words, RenderingContext context) {
        var wanted = new FontSpecification();
        wanted.families = FAMILIES;
        wanted.fontWeight = words.bold() ? IdentValue.FONT_WEIGHT_700 : IdentValue.NORMAL;
        wanted.fontStyle = words.slanted() ? IdentValue.ITALIC : IdentValue.NORMAL;
        wanted.variant = IdentValue.NORMAL;
        return ((PdfBoxFSFont) context.getFont(wanted))
                .getFontDescriptions().stream().map(FontDescription::getFont).toList();
    }
}
