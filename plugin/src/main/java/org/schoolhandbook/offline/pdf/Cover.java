package org.schoolhandbook.offline.pdf;

import org.jsoup.nodes.Element;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.School;
import org.schoolhandbook.model.book.Book;

/** The first sheet: whose handbook it is, and of which day. */
record Cover(Book book) {

    Element element() {
        var cover = new Element("section").addClass("cover");
        cover.appendElement("p").addClass("school").text(book.title());
        boolean whole = book.chapters().size() != 1;
        cover.appendElement("h1")
                .text(whole ? book.word("site.tagline") : book.chapters().get(0).title());
        cover.appendElement("p")
                .addClass("day")
                .text(book.word("book.as-of") + " "
                        + Language.written(book.today(), book.language().words()));
        cover.appendChild(address(book.school()));
        return cover;
    }

    private static Element address(School school) {
        var address = new Element("address");
        line(
                address,
                String.join(", ", school.address())
                        + school.postcode().map(code -> " " + code).orElse(""));
        line(address, school.phone().orElse(""));
        line(address, school.email().orElse(""));
        line(address, school.website().orElse(""));
        return address;
    }

    private static void line(Element address, String words) {
        if (!words.isBlank()) {
            address.appendElement("div").text(words.strip());
        }
    }
}
