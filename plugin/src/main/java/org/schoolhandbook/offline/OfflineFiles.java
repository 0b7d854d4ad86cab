package org.schoolhandbook.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.book.Book;
import org.schoolhandbook.model.book.Format;
import org.schoolhandbook.model.book.Medium;
import org.schoolhandbook.offline.epub.Epub;
import org.schoolhandbook.offline.form.FormFiles;
import org.schoolhandbook.offline.pdf.HandbookPdf;
import org.schoolhandbook.offline.pdf.LeafletPdf;
import org.schoolhandbook.offline.pdf.PolicyPdfs;

/**
 * What is made for reading without a network.
 *
 * @param handbook whose sheets become forms
 * @param books gives all pages as one book for a medium
 * @param site every file of the site
 */
public record OfflineFiles(Handbook handbook, Function<Medium, Book> books, List<Artifact> site) {

    /** One artifact for each file, named after the school. */
    public List<Artifact> artifacts(SortedSet<Format> formats) {
        var artifacts = new ArrayList<Artifact>();
        for (Format format : formats) {
            artifacts.addAll(
                    switch (format) {
                        case HTML -> List.of(new SingleFile(books.apply(Medium.SCREEN)).artifact());
                        case PDF -> {
                            Book book = books.apply(Medium.PAPER);
                            yield List.of(HandbookPdf.of(book).artifact(FileName.of(book) + ".pdf"));
                        }
                        case FORMS -> FormFiles.of(handbook).artifacts();
                        case LEAFLETS -> LeafletPdf.artifacts(books.apply(Medium.PAPER));
                        case POLICIES -> PolicyPdfs.artifacts(books.apply(Medium.PAPER));
                        case EPUB -> {
                            Book book = books.apply(Medium.PAPER);
                            yield List.of(Epub.of(book).artifact(FileName.of(book) + ".epub"));
                        }
                        case ZIP -> List.of(new OfflineZip(books.apply(Medium.SCREEN), site).artifact());
                    });
        }
        return List.copyOf(artifacts);
    }
}
