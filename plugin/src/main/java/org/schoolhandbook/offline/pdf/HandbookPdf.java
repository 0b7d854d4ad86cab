package org.schoolhandbook.offline.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Utf8Writer;
import org.schoolhandbook.model.book.Book;
import org.schoolhandbook.model.book.Chapter;
import org.schoolhandbook.model.book.Names;
import org.schoolhandbook.problem.Problem;

/** The whole handbook as one PDF: cover, contents with the numbers of pages, then each page that somebody wrote. */
public record HandbookPdf(Book book) {

    private static final int LEVELS_IN_CONTENTS = 2;

    /** With the pages that an author wrote; what the theme makes up helps only on a screen. */
    public static HandbookPdf of(Book book) {
        return new HandbookPdf(
                book.with(book.chapters().stream().filter(Chapter::written).toList()));
    }

    /** A file of this name. */
    public Artifact artifact(String name) {
        List<String> sources = book.chapters().stream()
                .flatMap(chapter -> chapter.html().sources().stream())
                .toList();
        return new Artifact(name, sources, this::writeTo);
    }

    private List<Problem> writeTo(OutputStream out) throws IOException {
        var typefaces = Typefaces.read();
        var pictures = new Pictures(book.files());
        var problems = new ArrayList<Problem>();
        Document html = shell();
        Element body = html.body();
        body.appendChild(new Cover(book).element());
        if (book.chapters().size() > 1) {
            body.appendChild(contents());
        }
        Names names = book.names(new PaperEdition(book.school().website()));
        for (Chapter chapter : book.chapters()) {
            problems.addAll(add(chapter, names, pictures, typefaces, body));
        }
        var sheets = new Sheets(title(), book.word("site.tagline"), book.title(), book.today(), html);
        new Press(typefaces, pictures).print(sheets, out);
        return problems;
    }

    private Document shell() {
        Document html = Document.createShell("");
        html.child(0).attr("lang", book.language().tag());
        html.title(title());
        html.head().appendElement("meta").attr("name", "subject").attr("content", book.word("site.tagline"));
        html.head().appendElement("meta").attr("name", "author").attr("content", book.title());
        html.head().appendElement("style").appendChild(new DataNode(style()));
        html.head().appendChild(new Bookmarks(book).element());
        return html;
    }

    private String title() {
        return book.chapters().size() == 1
                ? book.chapters().get(0).title()
                : book.title() + ": " + book.word("site.tagline");
    }

    private static String style() {
        try (InputStream file = HandbookPdf.class.getResourceAsStream("print.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Element contents() {
        var contents = new Element("section").addClass("contents");
        contents.appendElement("h1").text(book.word("book.contents"));
        Element list = contents.appendElement("ul");
        for (Chapter chapter : book.chapters()) {
            if (chapter.level() <= LEVELS_IN_CONTENTS) {
                list.appendElement("li")
                        .addClass("level-" + chapter.level())
                        .attr("lang", chapter.language().tag())
                        .appendElement("a")
                        .attr("href", '#' + id(chapter))
                        .attr("title", chapter.title())
                        .text(chapter.title());
            }
        }
        return contents;
    }

    static String id(Chapter chapter) {
        return new PaperEdition(Optional.empty()).id(chapter.path(), "");
    }

    private static List<Problem> add(Chapter chapter, Names names, Pictures pictures, Typefaces typefaces, Element body)
            throws IOException {
        var page = new Utf8Writer(32_768);
        var problems = new ArrayList<Problem>(chapter.writeTo(page, names));
        Element section = Jsoup.parseBodyFragment(page.toString()).body().firstElementChild();
        if (section != null) {
            var finder = new Finder(chapter);
            problems.addAll(new ForPaper(pictures).shape(section, finder));
            problems.addAll(new Letters(typefaces).check(section, finder));
            section.prependElement("div").addClass("running").text(section.attr("data-running"));
            body.appendChild(section);
        }
        return problems;
    }
}
