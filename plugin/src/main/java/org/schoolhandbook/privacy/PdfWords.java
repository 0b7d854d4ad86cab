package org.schoolhandbook.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads PDF files. Text under a black box is still text. */
final class PdfWords {

    private static final int MOST_PAGES = 500;

    private PdfWords() {}

    static DocumentWords of(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            PDDocumentInformation info = document.getDocumentInformation();
            String about = Stream.of(info.getTitle(), info.getSubject(), info.getKeywords(), xmp(document))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("\n\n"));
            String author = info.getAuthor() == null ? "" : info.getAuthor();
            Optional<String> trouble = document.getNumberOfPages() > MOST_PAGES
                    ? Optional.of("it has more than " + MOST_PAGES + " pages")
                    : Optional.empty();
            return new DocumentWords(stripper.getText(document), about, author, List.of(), List.of(), trouble);
        } catch (InvalidPasswordException e) {
            return DocumentWords.unread("it is locked with a password");
        } catch (IOException | RuntimeException e) {
            // PDFBox answers some broken files with unchecked exceptions.
            return DocumentWords.unread("it is broken or no PDF");
        }
    }

    private static String xmp(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        return metadata == null ? null : new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    }
}
