package org.schoolhandbook.offline.epub;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.book.Book;
import org.schoolhandbook.model.book.Chapter;

/** What a book has before its text: the cover, and the way to each of its pages. */
record Contents(Book book) {

    private record Open(int level, Element list) {}

    String cover() {
        var page = new Xhtml(title(book), book.language(), Package.COVER);
        Element cover = page.body().appendElement("section").addClass("cover").attr("epub:type", "titlepage");
        cover.appendElement("p").addClass("school").text(book.title());
        cover.appendElement("h1").text(book.word("site.tagline"));
        cover.appendElement("p")
                .text(book.word("book.as-of")
                        + ' '
                        + Language.written(book.today(), book.language().words()));
        return page.text();
    }

    static String title(Book book) {
        return book.title() + ": " + book.word("site.tagline");
    }

    String navigation() {
        var page = new Xhtml(book.word("book.contents"), book.language(), Package.NAVIGATION);
        Element nav = page.body().appendElement("nav").attr("epub:type", "toc").attr("id", "toc");
        nav.appendElement("h1").text(book.word("book.contents"));
        Element top = nav.appendElement("ol");
        entry(top, Package.COVER, book.word("site.tagline"), book.language());
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(0, top));
        for (Chapter chapter : book.chapters()) {
            while (open.element().level >= chapter.level()) {
                open.pop();
            }
            Element item = entry(
                    list(open.element().list), EpubEdition.file(chapter.path()), chapter.title(), chapter.language());
            open.push(new Open(chapter.level(), item));
        }
        return page.text();
    }

    /** The list itself, or the one inside an entry, begun when it is needed: none may be empty. */
    private static Element list(Element at) {
        if (at.tagName().equals("ol")) {
            return at;
        }
        Element inside = at.selectFirst("> ol");
        return inside == null ? at.appendElement("ol") : inside;
    }

    private Element entry(Element list, String file, String title, Language language) {
        Element item = list.appendElement("li");
        Element link = item.appendElement("a")
                .attr("href", EpubEdition.way(Package.NAVIGATION, file))
                .text(title);
        if (!language.tag().equals(book.language().tag())) {
            link.attr("lang", language.tag()).attr("xml:lang", language.tag());
            link.attr("dir", language.direction());
        }
        return item;
    }
}
