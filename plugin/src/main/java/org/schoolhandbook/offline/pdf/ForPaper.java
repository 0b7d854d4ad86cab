package org.schoolhandbook.offline.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.schoolhandbook.problem.Problem;

/**
 * What a page for browsers becomes for paper and for those who have a PDF read to them: nothing to press, headings without
 * gaps between their levels (ISO 14289-1, 7.4.2), a name for every link, words for every picture.
 */
record ForPaper(Pictures pictures) {

    private static final String USELESS =
            "script, style, template, noscript, button, dialog, form, iframe, audio, video,"
                    + " [hidden], [aria-hidden=true]:not(span), .on-screen, .to-sheet, .qr-code, figure.picture, article > .updated";

    /** From this many columns on, a table gets small letters and columns of one width. */
    private static final int MANY_COLUMNS = 6;

    /** How wide the text is, in CSS pixels. */
    private static final int TEXT_WIDTH = 640;

    /** Changes it and says what paper cannot show. */
    List<Problem> shape(Element chapter, Finder finder) {
        chapter.select(USELESS).remove();
        chapter.select("svg").remove();
        chapter.select("input").forEach(ForPaper::box);
        // What has a name but no address is no link.
        chapter.select("a:not([href])").forEach(place -> place.tagName("span"));
        chapter.select("a[href]:not([title])").forEach(link -> link.attr("title", link.text()));
        chapter.select("a[title=\"\"]").forEach(link -> link.attr("title", link.attr("href")));
        chapter.select("[title]:not(a, abbr)").removeAttr("title");
        levels(chapter);
        chapter.select("table").forEach(ForPaper::table);
        return pictures(chapter, finder);
    }

    /** A box to tick is a letter. */
    private static void box(Element input) {
        if (input.attr("type").equals("checkbox")) {
            input.before(input.hasAttr("checked") ? "☑ " : "☐ ");
            Optional.ofNullable(input.closest("li")).ifPresent(item -> item.addClass("task"));
        }
        input.remove();
    }

    private static void levels(Element chapter) {
        int before = 0;
        for (Element heading : chapter.select("h1, h2, h3, h4, h5, h6")) {
            int level = Math.min(heading.tagName().charAt(1) - '0', before + 1);
            heading.tagName("h" + level);
            before = level;
        }
    }

    private static void table(Element table) {
        int columns = table.select("tr").stream()
                .mapToInt(row -> row.select("> td, > th").size())
                .max()
                .orElse(0);
        if (columns == 0) {
            table.remove();
        } else if (columns >= MANY_COLUMNS) {
            table.addClass(columns >= 2 * MANY_COLUMNS ? "widest" : "wide");
        }
    }

    private List<Problem> pictures(Element chapter, Finder finder) {
        var problems = new ArrayList<Problem>();
        for (Element image : chapter.select("img")) {
            String words = image.attr("alt").strip();
            if (words.isEmpty()) {
                // Its author says that it tells nothing.
                image.remove();
            } else if (!fitted(image)) {
                problems.add(Problem.warning(
                        "paper-picture",
                        finder.place(),
                        "This picture cannot be printed, so the PDF has its words instead: \"" + words + "\".",
                        "Save it as PNG or JPEG, with at most " + Pictures.MOST_BYTES / 1_000_000 + " MB."));
                image.replaceWith(new Element("span").addClass("no-picture").text(words));
            }
        }
        return problems;
    }

    /** Gives it the size that it has on the sheet, if it can be shown. */
    private boolean fitted(Element image) {
        String address = image.attr("src");
        if (!address.startsWith(Pictures.SCHEME)) {
            return false;
        }
        return pictures.size(address)
                .map(size -> {
                    int width = Math.min(TEXT_WIDTH, size.width());
                    Set.of("width", "height").forEach(image::removeAttr);
                    image.attr("style", "width:" + width + "px");
                    return true;
                })
                .orElse(false);
    }
}
