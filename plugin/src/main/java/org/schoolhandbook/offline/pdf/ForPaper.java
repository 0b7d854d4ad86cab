package org.schoolhandbook.offline.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** What a page becomes for a PDF that is read aloud: a name for every link, words for every picture (ISO 14289-1, 7). */
record ForPaper(Pictures pictures) {

    /** From this many columns on, a table gets small letters and columns of one width. */
    private static final int MANY_COLUMNS = 6;

    /** How wide the text is, in CSS pixels. */
    private static final int TEXT_WIDTH = 620;

    /** Changes it and says what paper cannot show. */
    List<Problem> shape(Element chapter, Place place) {
        chapter.select("[title]:not(a, abbr)").removeAttr("title");
        chapter.select("a[href]").forEach(ForPaper::named);
        chapter.select("table").forEach(ForPaper::table);
        return pictures(chapter, place);
    }

    private static void named(Element link) {
        if (link.attr("title").isBlank()) {
            String words = link.text();
            link.attr("title", words.isBlank() ? link.attr("href") : words);
        }
    }

    private static void table(Element table) {
        int columns = table.select("tr").stream()
                .mapToInt(row -> row.select("> td, > th").size())
                .max()
                .orElse(0);
        if (columns >= MANY_COLUMNS) {
            table.addClass(columns >= 2 * MANY_COLUMNS ? "widest" : "wide");
        }
    }

    private List<Problem> pictures(Element chapter, Place place) {
        chapter.select("svg.qr").forEach(this::code);
        // What a drawing shows, the text beside it says.
        chapter.select("svg, figure.picture").remove();
        var problems = new ArrayList<Problem>();
        for (Element image : chapter.select("img")) {
            String words = image.attr("alt").strip();
            if (words.isEmpty()) {
                // Its author says that it tells nothing.
                image.remove();
            } else if (!fitted(image)) {
                problems.add(Problem.warning(
                        "paper-picture",
                        place,
                        "This picture cannot be printed, so the PDF has its words instead: \"" + words + "\".",
                        "Save it as PNG or JPEG, with at most " + Pictures.MOST_BYTES / 1_000_000 + " MB."));
                image.replaceWith(new Element("span").addClass("no-picture").text(words));
            }
        }
        return problems;
    }

    private void code(Element svg) {
        Element image = new Element("img")
                .addClass("qr")
                .attr("style", "width:28mm")
                .attr("alt", svg.select("title").text())
                .attr("src", pictures.draw(QrPicture.of(svg)));
        svg.replaceWith(image);
    }

    /** Gives it the size that it has on the sheet, if it can be shown. */
    private boolean fitted(Element image) {
        String address = image.attr("src");
        return address.startsWith(Pictures.SCHEME)
                && pictures.size(address)
                        .map(size -> {
                            image.removeAttr("width").removeAttr("height");
                            if (image.hasClass("qr")) {
                                return true;
                            }
                            image.attr("style", "width:" + Math.min(TEXT_WIDTH, size.width()) + "px");
                            return true;
                        })
                        .orElse(false);
    }
}
