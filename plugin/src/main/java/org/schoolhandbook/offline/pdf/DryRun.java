package org.schoolhandbook.offline.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DDrawControlDefault;
import java.awt.Shape;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Element;

/** Draws a drawing once where nobody sees it: one that fails, or never ends, must not take the handbook with it. */
final class DryRun extends PdfBoxGraphics2DDrawControlDefault {

    /** Elements, each as often as others use it; and shapes, each as often as it is drawn. */
    private static final int MOST = 20_000;

    /** Of an outline that cuts, in characters: its work grows with the square of it. */
    private static final int MOST_CUT = 20_000;

    /** Nobody can see what is on a drawing so much longer than wide, or the other way round. */
    private static final double MOST_NARROW = 40;

    private int done;

    private DryRun() {}

    /** Whether a drawing, which was made from this, can be drawn. */
    static boolean succeeds(Drawing drawing, Element svg) {
        double width = drawing.width();
        double height = drawing.height();
        boolean sized = width > 0 && height > 0 && width < MOST_NARROW * height && height < MOST_NARROW * width;
        boolean light = svg.select("clipPath, *|clipPath").outerHtml().length() < MOST_CUT;
        return sized
                && width < Short.MAX_VALUE
                && height < Short.MAX_VALUE
                && light
                && new DryRun().ends(svg, svg)
                && new DryRun().draws(drawing);
    }

    private boolean ends(Element at, Element svg) {
        if (++done > MOST) {
            return false;
        }
        if (at.tagName().equals("use")) {
            String id =
                    at.attr(at.hasAttr("href") ? "href" : "xlink:href").strip().replaceFirst("^#", "");
            Element used = id.isEmpty() ? null : svg.getElementById(id);
            return used == null || ends(used, svg);
        }
        return at.children().stream().allMatch(inside -> ends(inside, svg));
    }

    private boolean draws(Drawing drawing) {
        try (var nowhere = new PDDocument()) {
            var graphics = new PdfBoxGraphics2D(nowhere, drawing.width(), drawing.height());
            graphics.setDrawControl(this);
            drawing.draw(graphics, drawing.width(), drawing.height());
            graphics.dispose();
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    @Override
    public Shape transformShapeBeforeFill(Shape shape, IDrawControlEnv env) {
        return counted(shape);
    }

    @Override
    public Shape transformShapeBeforeDraw(Shape shape, IDrawControlEnv env) {
        return counted(shape);
    }

    private Shape counted(Shape shape) {
        if (++done > MOST) {
            throw new IllegalStateException();
        }
        return shape;
    }
}
