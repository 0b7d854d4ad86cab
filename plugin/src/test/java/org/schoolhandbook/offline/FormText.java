package org.schoolhandbook.offline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands on a form for a browser: what its other kinds of file must say too. */
record FormText(Document page) {

    static FormText of(Path file) throws IOException {
        Document page = Jsoup.parse(Files.readString(file));
        page.select(".tools, .warning, noscript").remove();
        return new FormText(page);
    }

    /** Each heading with its level in front. */
    List<String> headings() {
        return page.select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName().charAt(1) + " " + heading.text())
                .toList();
    }

    /** By rows, of which the first is the head. */
    List<List<List<String>>> tables() {
        return page.select("table").stream()
                .map(table -> table.select("tr").stream()
                        .map(row -> row.children().stream().map(this::cell).toList())
                        .toList())
                .toList();
    }

    private String cell(Element cell) {
        Element field = cell.selectFirst("[name]");
        return field == null ? cell.text() : blank(field);
    }

    /** All of it in the order of reading: headings, sentences, labels, cells and what stands in a blank. */
    List<String> texts() {
        return page.select("main").select("h1, h2, h3, h4, h5, h6, p, li, label, th, td, [name]").stream()
                .map(part -> part.hasAttr("name") ? blank(part) : part.ownText())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private String blank(Element field) {
        if (field.attr("type").equals("checkbox")) {
            return "☐";
        }
        Element help = field.hasAttr("aria-describedby") ? page.getElementById(field.attr("aria-describedby")) : null;
        String words = help == null ? "…" : help.text();
        return words.contains("[") ? words : "[" + words + "]";
    }
}
