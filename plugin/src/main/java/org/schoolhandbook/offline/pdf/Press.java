package org.schoolhandbook.offline.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;

/** Sets HTML as pages: tagged, with every typeface inside, and the same bytes for the same text. */
final class Press {

    private static final double MILLIMETRES_IN_POINT = 25.4 / 72;

    private final Typefaces typefaces;
    private final Pictures pictures;

    Press(Typefaces typefaces, Pictures pictures) {
        this.typefaces = typefaces;
        this.pictures = pictures;
        // What it would log are not mistakes of authors; those are problems.
        XRLog.setLoggingEnabled(false);
    }

    /** What is done to a PDF before it is written. */
    @FunctionalInterface
    interface Finish {
        void on(PDDocument document) throws IOException;
    }

    /**
     * Writes them as PDF.
     *
     * @throws IOException if {@code out} cannot be written
     */
    void print(Sheets sheets, OutputStream out) throws IOException {
        print(sheets, document -> {}, out);
    }

    /** Writes them with this last touch. */
    void print(Sheets sheets, Finish finish, OutputStream out) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        // There lies commons-logging.properties: PDFBox would tell the console of every field that has no place yet.
        thread.setContextClassLoader(Press.class.getClassLoader());
        try (PdfBoxRenderer renderer = renderer(sheets)) {
            PDDocument document = renderer.createPDFKeepOpen();
            new Imprint(sheets).on(document);
            finish.on(document);
            document.save(out);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    /** How high each block with an id stands, in millimetres. */
    Map<String, Double> heights(Sheets sheets) {
        try (PdfBoxRenderer renderer = renderer(sheets)) {
            renderer.layout();
            var heights = new HashMap<String, Double>();
            collect(renderer.getRootBox(), renderer.getDotsPerPoint(), heights);
            return heights;
        }
    }

    private static void collect(Box box, float dotsPerPoint, Map<String, Double> heights) {
        if (box.getElement() != null && !box.getElement().getAttribute("id").isEmpty()) {
            double points = box.getHeight() / (double) dotsPerPoint;
            heights.merge(box.getElement().getAttribute("id"), points * MILLIMETRES_IN_POINT, Math::max);
        }
        box.getChildren().forEach(inside -> collect(inside, dotsPerPoint, heights));
    }

    private PdfBoxRenderer renderer(Sheets sheets) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer(Imprint.PROGRAM)
                .defaultTextDirection(TextDirection.LTR)
                .useUnicodeBidiSplitter(VisualRuns::new)
                .useUnicodeBidiReorderer(new VisualOrder())
                // Nothing but the pictures of this handbook is ever loaded.
                .useUriResolver((base, address) -> address.startsWith(Pictures.SCHEME) ? address : null)
                .useExternalResourceAccessControl(
                        (address, type) -> address.startsWith(Pictures.SCHEME),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useObjectDrawerFactory(pictures.drawings())
                .useProtocolsStreamImplementation(this::picture, Pictures.PROTOCOL)
                .withW3cDocument(new W3CDom().fromJsoup(sheets.html()), Pictures.SCHEME);
        typefaces.addTo(builder);
        return builder.buildPdfRenderer();
    }

    private FSStream picture(String address) {
        byte[] bytes = pictures.bytes(address);
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
