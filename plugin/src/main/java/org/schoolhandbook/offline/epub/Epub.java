package org.schoolhandbook.offline.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.book.Book;
import org.schoolhandbook.model.book.Chapter;
import org.schoolhandbook.model.book.Names;
import org.schoolhandbook.offline.html.StillPage;
import org.schoolhandbook.problem.Problem;

/** The whole handbook as one EPUB: a cover, the way through it, a file for each page that somebody wrote. */
public record Epub(Book book) {

    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    private static final String FOLDER = "EPUB/";

    /** With the pages that an author wrote; what the theme makes up helps only on a screen. */
    public static Epub of(Book book) {
        return new Epub(
                book.with(book.chapters().stream().filter(Chapter::written).toList()));
    }

    /** A file of this name. */
    public Artifact artifact(String name) {
        return new Artifact(name, StillPage.sources(book.chapters()), this::writeTo);
    }

    private List<Problem> writeTo(OutputStream out) throws IOException {
        var problems = new ArrayList<Problem>();
        var container = new Container(out, book.today());
        var contents = new Contents(book);
        container.add("META-INF/container.xml", CONTAINER);
        container.add(FOLDER + Package.STYLE, StillPage.resource(Epub.class, "book.css"));
        container.add(FOLDER + Package.COVER, contents.cover());
        container.add(FOLDER + Package.NAVIGATION, contents.navigation());
        var pictures = new Pictures(book.files());
        var items = new Package(book);
        Names names = book.names(new EpubEdition(book.school().website()));
        for (Chapter chapter : book.chapters()) {
            var text = new Text(chapter, names, pictures);
            problems.addAll(text.problems());
            items.add(chapter, text.drawn());
            container.add(FOLDER + EpubEdition.file(chapter.path()), text.xhtml());
        }
        for (Pictures.Picture picture : pictures.used()) {
            items.add(picture);
            container.add(FOLDER + picture.file(), picture.bytes());
        }
        container.add(FOLDER + "package.opf", items.xml());
        container.end();
        return problems;
    }
}
