package org.schoolhandbook.offline.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typefaces that come with the program, all of them embedded: a PDF looks and is read alike everywhere. */
final class Typefaces {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private record Face(String file, String family, int weight, FontStyle style) {}

    /** Style sheets name the families in this order: a letter that one lacks is taken from the next. */
    private static final List<Face> FACES = List.of(
            new Face("atkinson-hyperlegible-400.ttf", "Atkinson", REGULAR, FontStyle.NORMAL),
            new Face("atkinson-hyperlegible-700.ttf", "Atkinson", BOLD, FontStyle.NORMAL),
            new Face("atkinson-hyperlegible-400-italic.ttf", "Atkinson", REGULAR, FontStyle.ITALIC),
            new Face("atkinson-hyperlegible-700-italic.ttf", "Atkinson", BOLD, FontStyle.ITALIC),
            new Face("noto-naskh-arabic-400.ttf", "Naskh", REGULAR, FontStyle.NORMAL),
            new Face("noto-naskh-arabic-700.ttf", "Naskh", BOLD, FontStyle.NORMAL),
            new Face("dejavu-sans-400.ttf", "DejaVu", REGULAR, FontStyle.NORMAL));

    private final List<CmapLookup> letters;

    private Typefaces(List<CmapLookup> letters) {
        this.letters = letters;
    }

    static Typefaces read() {
        var letters = new ArrayList<CmapLookup>();
        for (Face face : FACES) {
            if (face.weight == REGULAR && face.style == FontStyle.NORMAL) {
                letters.add(letters(face));
            }
        }
        return new Typefaces(letters);
    }

    private static CmapLookup letters(Face face) {
        try (InputStream file = open(face);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Face face) {
        return Typefaces.class.getResourceAsStream(face.file);
    }

    /** Whether one of them has this character. */
    boolean draw(int character) {
        return letters.stream().anyMatch(font -> font.getGlyphId(character) != 0);
    }

    void addTo(PdfRendererBuilder builder) {
        FACES.forEach(face -> builder.useFont(() -> open(face), face.family, face.weight, face.style, true));
    }
}
