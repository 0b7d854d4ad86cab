package org.schoolhandbook.offline.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a PDF says of itself: nothing that the clock decides. */
record Imprint(Sheets sheets) {

    static final String PROGRAM = "School Handbook";

    void on(PDDocument document) throws IOException {
        Calendar day = GregorianCalendar.from(sheets.day().atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation told = document.getDocumentInformation();
        told.setCreationDate(day);
        told.setModificationDate(day);
        // Both kinds of statement must agree (ISO 19005-2, 6.6.3).
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        var bytes = new ByteArrayOutputStream();
        metadata.exportXMPMetadata().transferTo(bytes);
        metadata.importXMPMetadata(dated(bytes.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        document.setDocumentId((long) (sheets.title() + sheets.day()).hashCode());
    }

    private String dated(String xmp) {
        String day = sheets.day() + "T00:00:00Z";
        return xmp.replaceAll(
                "<xmp:CreateDate>[^<]*</xmp:CreateDate>",
                "<xmp:CreateDate>" + day + "</xmp:CreateDate><xmp:ModifyDate>" + day + "</xmp:ModifyDate>");
    }
}
