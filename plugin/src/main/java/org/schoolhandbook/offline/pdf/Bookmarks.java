package org.schoolhandbook.offline.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.schoolhandbook.model.book.Book;
import org.schoolhandbook.model.book.Chapter;

/** What a reader of the PDF finds beside the page: the chapters, as they lie in each other. */
record Bookmarks(Book book) {

    private record Open(int level, Element bookmark) {}

    Element element() {
        var all = new Element("bookmarks");
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(0, all));
        for (Chapter chapter : book.chapters()) {
            while (open.element().level >= chapter.level()) {
                open.pop();
            }
            Element bookmark = open.element()
                    .bookmark
                    .appendElement("bookmark")
                    .attr("name", chapter.title())
                    .attr("href", '#' + HandbookPdf.id(chapter));
            open.push(new Open(chapter.level(), bookmark));
        }
        return all;
    }
}
