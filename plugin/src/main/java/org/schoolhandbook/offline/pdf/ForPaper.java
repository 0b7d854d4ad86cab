package org.schoolhandbook.offline.pdf;

import java.util.List;
import org.jsoup.nodes.Element;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** What a page becomes for a PDF that is read aloud: a name for every link, words for every picture (ISO 14289-1, 7). */
record ForPaper(Pictures pictures) {

    /** From this many columns on, a table gets small letters and columns of one width. */
    private static final int MANY_COLUMNS = 6;

    /** Changes it and says what paper cannot show. */
    List<Problem> shape(Element chapter, Place place) {
        chapter.select("[title]:not(a, abbr)").removeAttr("title");
        chapter.select("a[href]").forEach(ForPaper::named);
        chapter.select("table").forEach(ForPaper::table);
        return new PrintedPictures(pictures, place).print(chapter);
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
}
