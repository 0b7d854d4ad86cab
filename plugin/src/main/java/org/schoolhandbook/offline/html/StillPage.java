package org.schoolhandbook.offline.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.schoolhandbook.model.Utf8Writer;
import org.schoolhandbook.model.book.Chapter;
import org.schoolhandbook.model.book.Names;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** A chapter as a tree of elements, without what only a browser can do, and with headings whose levels leave no gap. */
public final class StillPage {

    private static final String USELESS =
            "script, style, template, noscript, button, dialog, form, iframe, audio, video,"
                    + " [hidden], [aria-hidden=true]:not(span, .lines), .on-screen, .to-sheet, .all, article > .updated";

    private StillPage() {}

    /**
     * The one element of a chapter.
     *
     * @throws IOException if the disk fails
     */
    public static Outcome<Optional<Element>> of(Chapter chapter, Names names) throws IOException {
        var html = new Utf8Writer(32_768);
        var problems = new ArrayList<Problem>(chapter.writeTo(html, names));
        Optional<Element> section = Optional.ofNullable(
                Jsoup.parseBodyFragment(html.toString()).body().firstElementChild());
        section.ifPresent(StillPage::still);
        return new Outcome<>(section, problems);
    }

    /** Takes links within a tree away whose places were only for a screen; their words stay. */
    public static void mendLinks(Element tree) {
        Set<String> ids = new HashSet<>(tree.select("[id]").eachAttr("id"));
        tree.select("a[href^=#]").stream()
                .filter(link -> !ids.contains(link.attr("href").substring(1)))
                .forEach(Element::unwrap);
    }

    /** Where a chapter was written: nothing is known of its lines any more. */
    public static Place place(Chapter chapter) {
        return Place.of(chapter.html().sources().stream().findFirst().orElse(chapter.path()));
    }

    /** The files from which a book is made. */
    public static List<String> sources(List<Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.html().sources().stream())
                .toList();
    }

    /** A text that lies beside a class. */
    public static String resource(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void still(Element page) {
        page.select(USELESS).remove();
        page.select("input").forEach(StillPage::box);
        // What has a name but no address is no link.
        page.select("a:not([href])").forEach(place -> place.tagName("span"));
        levels(page);
        page.select("table:not(:has(td, th))").remove();
    }

    /** A box to tick is a letter. */
    private static void box(Element input) {
        if (input.attr("type").equals("checkbox")) {
            input.before(input.hasAttr("checked") ? "☑ " : "☐ ");
            Optional.ofNullable(input.closest("li")).ifPresent(item -> item.addClass("task"));
        }
        input.remove();
    }

    private static void levels(Element page) {
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = Math.min(heading.tagName().charAt(1) - '0', before + 1);
            heading.tagName("h" + level);
            before = level;
        }
    }
}
