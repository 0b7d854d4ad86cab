package org.schoolhandbook.offline.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
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
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;

/** Sets HTML as pages: tagged, with every typeface inside, and the same bytes for the same text. */
final class Press {

    private final Typefaces typefaces;
    private final Pictures pictures;

    Press(Typefaces typefaces, Pictures pictures) {
        this.typefaces = typefaces;
        this.pictures = pictures;
        // What it would log are not mistakes of authors; those are problems.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Writes them as PDF.
     *
     * @throws IOException if {@code out} cannot be written
     */
    void print(Sheets sheets, OutputStream out) throws IOException {
        print(sheets, layout -> {}, out);
    }

    /** Writes them after a look at where everything stands. */
    void print(Sheets sheets, Consumer<PdfBoxRenderer> look, OutputStream out) throws IOException {
        try (PdfBoxRenderer renderer = renderer(sheets)) {
            renderer.layout();
            look.accept(renderer);
            PDDocument document = renderer.createPDFKeepOpen();
            new Imprint(sheets).on(document);
            document.save(out);
        }
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
