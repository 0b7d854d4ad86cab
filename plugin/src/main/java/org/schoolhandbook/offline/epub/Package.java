package org.schoolhandbook.offline.epub;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.schoolhandbook.model.Addresses;
import org.schoolhandbook.model.Escape;
import org.schoolhandbook.model.book.Book;
import org.schoolhandbook.model.book.Chapter;

/** The list of all that a book holds, and what it says of itself (EPUB 3.3, 5; EPUB Accessibility 1.1, 2). */
final class Package {

    static final String STYLE = "book.css";
    static final String COVER = "cover.xhtml";
    static final String NAVIGATION = "contents.xhtml";

    private static final List<String> ACCESS = List.of(
            "<meta property=\"schema:accessMode\">textual</meta>",
            "<meta property=\"schema:accessMode\">visual</meta>",
            "<meta property=\"schema:accessModeSufficient\">textual</meta>",
            "<meta property=\"schema:accessibilityFeature\">structuralNavigation</meta>",
            "<meta property=\"schema:accessibilityFeature\">tableOfContents</meta>",
            "<meta property=\"schema:accessibilityFeature\">alternativeText</meta>",
            "<meta property=\"schema:accessibilityFeature\">readingOrder</meta>",
            "<meta property=\"schema:accessibilityFeature\">displayTransformability</meta>",
            "<meta property=\"schema:accessibilityHazard\">none</meta>");

    private final Book book;
    private final StringBuilder items = new StringBuilder();
    private final StringBuilder spine = new StringBuilder();
    private int count;

    Package(Book book) {
        this.book = book;
        item("contents", NAVIGATION, "application/xhtml+xml", "nav");
        item("style", STYLE, "text/css", "");
        item("cover", COVER, "application/xhtml+xml", "");
        spine.append("<itemref idref=\"cover\"/>\n");
    }

    void add(Chapter chapter, boolean drawn) {
        String id = "p" + ++count;
        item(id, EpubEdition.file(chapter.path()), "application/xhtml+xml", drawn ? "svg" : "");
        spine.append("<itemref idref=\"").append(id).append("\"/>\n");
    }

    void add(Pictures.Picture picture) {
        item("i" + ++count, picture.file(), picture.type(), "");
    }

    private void item(String id, String file, String type, String properties) {
        items.append("<item id=\"").append(id).append("\" href=\"");
        items.append(Escape.html(Addresses.encode(file)));
        items.append("\" media-type=\"").append(type).append('"');
        if (!properties.isEmpty()) {
            items.append(" properties=\"").append(properties).append('"');
        }
        items.append("/>\n");
    }

    String xml() {
        String seed = book.school().website().orElse("") + '\n' + book.title();
        UUID id = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" xml:lang=\""
                + Escape.html(book.language().tag()) + "\">\n"
                + "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
                + "<dc:identifier id=\"id\">urn:uuid:" + id + "</dc:identifier>\n"
                + element("dc:title", Contents.title(book))
                + element("dc:language", book.language().tag())
                + element("dc:creator", book.title())
                + element("dc:date", book.today().toString())
                + "<meta property=\"dcterms:modified\">" + book.today() + "T00:00:00Z</meta>\n"
                + String.join("\n", ACCESS) + '\n'
                + "<meta property=\"schema:accessibilitySummary\">" + Escape.html(book.word("book.access"))
                + "</meta>\n"
                + "</metadata>\n<manifest>\n" + items + "</manifest>\n<spine>\n" + spine + "</spine>\n</package>\n";
    }

    private static String element(String name, String words) {
        return '<' + name + '>' + Escape.html(words) + "</" + name + ">\n";
    }
}
