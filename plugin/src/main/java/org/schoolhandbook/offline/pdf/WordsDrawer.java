package org.schoolhandbook.offline.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DDrawControlDefault;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** Writes words where a drawing has their marks, as letters that can be searched for and copied. */
final class WordsDrawer extends PdfBoxGraphics2DDrawControlDefault implements IPdfBoxGraphics2DFontTextDrawer {

    private static final int GLYPH_UNITS = 1000;
    private static final String BOX = "□";

    /** The typefaces for words, the first that has a letter draws it. */
    @FunctionalInterface
    interface Fonts {
        List<PDFont> of(DrawnWords words);
    }

    /** Letters of one typeface. */
    private record Run(PDFont font, String letters) {}

    private final List<DrawnWords> words;
    private final Fonts fonts;
    private final VisualOrder order = new VisualOrder();
    private DrawnWords now;
    private double size;

    WordsDrawer(List<DrawnWords> words, Fonts fonts) {
        this.words = words;
        this.fonts = fonts;
    }

    private int mark(Shape shape) {
        Rectangle2D at = shape.getBounds2D();
        int number = (int) Math.round(at.getHeight()) - WordMarks.FIRST;
        return number >= 0 && number < words.size() ? number : -1;
    }

    @Override
    public Shape transformShapeBeforeFill(Shape shape, IDrawControlEnv env) {
        int mark = mark(shape);
        if (mark < 0) {
            return shape;
        }
        now = words.get(mark);
        Rectangle2D at = shape.getBounds2D();
        size = at.getWidth();
        env.getGraphics().drawString(new AttributedString(now.text()).getIterator(), (float) at.getX(), (float)
                (at.getY() + now.lower() * size));
        return null;
    }

    @Override
    public Shape transformShapeBeforeDraw(Shape shape, IDrawControlEnv env) {
        return mark(shape) < 0 ? shape : null;
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator iterator, IFontTextDrawerEnv env) {
        return true;
    }

    @Override
    public void drawText(AttributedCharacterIterator iterator, IFontTextDrawerEnv env) throws IOException {
        List<Run> runs = runs(visual(now.text()), fonts.of(now));
        double width = 0;
        for (Run run : runs) {
            width += run.font.getStringWidth(run.letters) * size / GLYPH_UNITS;
        }
        PDPageContentStream out = env.getContentStream();
        env.applyPaint(env.getPaint(), null);
        out.beginText();
        // A drawing grows downwards, letters upwards.
        out.setTextMatrix(new Matrix(1, 0, 0, -1, (float) now.begin(width), 0));
        for (Run run : runs) {
            out.setFont(run.font, (float) size);
            out.showText(run.letters);
        }
        out.endText();
    }

    /** From left to right, whichever way it is read. */
    private String visual(String text) {
        BidiSplitter splitter = new VisualRuns();
        splitter.setParagraph(text, splitter.getBaseDirection(text));
        var out = new StringBuilder(text.length());
        for (int i = 0; i < splitter.countTextRuns(); i++) {
            BidiTextRun run = splitter.getVisualRun(i);
            String part = text.substring(run.getStart(), run.getStart() + run.getLength());
            out.append(
                    run.getDirection() == BidiSplitter.RTL ? order.reorderRTLTextToLTR(order.shapeText(part)) : part);
        }
        return out.toString();
    }

    private static List<Run> runs(String text, List<PDFont> fonts) {
        var runs = new ArrayList<Run>();
        text.codePoints().mapToObj(Character::toString).forEach(letter -> {
            Run run = run(letter, fonts);
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.font == run.font) {
                runs.set(runs.size() - 1, new Run(run.font, last.letters + run.letters));
            } else {
                runs.add(run);
            }
        });
        return runs;
    }

    private static Run run(String letter, List<PDFont> fonts) {
        return fonts.stream()
                .filter(font -> has(font, letter))
                .findFirst()
                .map(font -> new Run(font, letter))
                .orElseGet(() -> run(BOX, fonts));
    }

    private static boolean has(PDFont font, String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv env) {
        throw new UnsupportedOperationException();
    }
}
