package org.schoolhandbook.offline.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.book.Book;
import org.schoolhandbook.model.book.Chapter;
import org.schoolhandbook.model.book.Names;
import org.schoolhandbook.offline.html.StillPage;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
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
        return new Artifact(name, StillPage.sources(book.chapters()), this::writeTo);
    }

    private List<Problem> writeTo(OutputStream out) throws IOException {
        var typefaces = Typefaces.read();
        var pictures = new Pictures(book.files());
        var problems = new ArrayList<Problem>();
        var body = new Element("body");
        body.appendChild(new Cover(book).element());
        if (book.chapters().size() > 1) {
            body.appendChild(contents());
        }
        Names names = book.names(new PaperEdition(book.school().website()));
        for (Chapter chapter : book.chapters()) {
            problems.addAll(add(chapter, names, pictures, typefaces, body));
        }
        StillPage.mendLinks(body);
        var shell = new Shell(
                title(),
                book.title(),
                book.word("site.tagline"),
                language(),
                StillPage.resource(HandbookPdf.class, "print.css"));
        Sheets sheets = shell.sheets(body, book.today(), new Bookmarks(book).element());
        new Press(typefaces, pictures).print(sheets, out);
        return problems;
    }

    /** A translation of a policy is a document of its own language. */
    private Language language() {
        return single() ? book.chapters().get(0).language() : book.language();
    }

    private boolean single() {
        return book.chapters().size() == 1;
    }

    private String title() {
        return single() ? book.chapters().get(0).title() : book.title() + ": " + book.word("site.tagline");
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

    private List<Problem> add(Chapter chapter, Names names, Pictures pictures, Typefaces typefaces, Element body)
            throws IOException {
        Outcome<Optional<Element>> page = StillPage.of(chapter, names);
        var problems = new ArrayList<>(page.problems());
        page.value().ifPresent(section -> {
            Place place = StillPage.place(chapter);
            if (!single()) {
                toGlossary(section);
            }
            problems.addAll(new ForPaper(pictures).shape(section, place));
            problems.addAll(new Letters(typefaces).check(section, place));
            section.prependElement("div").addClass("running").text(section.attr("data-running"));
            body.appendChild(section);
        });
        return problems;
    }

    /** In the whole handbook the glossary says once what words mean, and words lead there. */
    private static void toGlossary(Element page) {
        for (Element meanings : page.select(".meanings")) {
            for (Element word : meanings.select("dl > [id]")) {
                String glossary = word.select("dd a[href]").attr("href");
                page.select("a.term").stream()
                        .filter(use -> use.attr("href").equals('#' + word.id()))
                        .forEach(use -> use.attr("href", glossary));
            }
            meanings.remove();
        }
    }
}
