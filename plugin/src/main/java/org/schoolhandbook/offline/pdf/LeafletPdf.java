package org.schoolhandbook.offline.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.book.Book;
import org.schoolhandbook.model.book.Chapter;
import org.schoolhandbook.offline.html.StillPage;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/**
 * A leaflet: a sheet of A4 to print on both sides, flipped on the short edge, and to fold twice. Outside, from the left, are
 * the panel that is folded in, the back and the front; inside are three panels to read from the left.
 */
public record LeafletPdf(Book book, Chapter chapter) {

    /** In points. The first with which all has room is taken; smaller ones nobody should have to read. */
    private static final List<Double> SIZES = List.of(11.0, 10.5, 10.0, 9.5, 9.0);

    /** As wide as the narrowest panel without its margins. */
    private static final String MEASURE =
            "@page { size: 81mm 4000mm; margin: 0 } body { width: 81mm } .front { width: 81mm }";

    /** One artifact for each leaflet of a book. */
    public static List<Artifact> artifacts(Book book) {
        return book.chapters().stream()
                .filter(chapter -> chapter.written() && chapter.type().equals("leaflet"))
                .map(chapter -> new LeafletPdf(book, chapter).artifact())
                .toList();
    }

    private Artifact artifact() {
        return new Artifact(PolicyPdfs.file(chapter), StillPage.sources(List.of(chapter)), this::writeTo);
    }

    private List<Problem> writeTo(OutputStream out) throws IOException {
        Outcome<Optional<Element>> page = StillPage.of(
                chapter,
                book.with(List.of(chapter)).names(new PaperEdition(book.school().website())));
        var problems = new ArrayList<>(page.problems());
        if (page.value().isPresent()) {
            problems.addAll(write(page.value().get(), out));
        }
        return problems;
    }

    private List<Problem> write(Element page, OutputStream out) throws IOException {
        Place place = StillPage.place(chapter);
        var typefaces = Typefaces.read();
        var pictures = new Pictures(book.files());
        var problems = new ArrayList<Problem>(new ForPaper(pictures).shape(page, place));
        problems.addAll(new Letters(typefaces).check(page, place));
        StillPage.mendLinks(page);
        var parts = LeafletParts.of(page, book.title());
        var press = new Press(typefaces, pictures);
        double size = size(press, parts);
        Panels panels = panels(press, parts, size);
        panels.overflow().forEach((item, millimetres) -> problems.add(problem(item, millimetres)));
        var folded = new FoldedSheet(parts, panels, chapter.language().direction());
        press.print(sheets(folded.html(), style(size)), folded::finish, out);
        return problems;
    }

    private double size(Press press, LeafletParts parts) {
        return SIZES.stream()
                .filter(size -> panels(press, parts, size).overflow().isEmpty())
                .findFirst()
                .orElse(SIZES.get(SIZES.size() - 1));
    }

    private Panels panels(Press press, LeafletParts parts, double size) {
        Map<String, Double> heights = heights(press, parts, size);
        return Panels.of(parts, item -> heights.getOrDefault(item.id(), 0.0));
    }

    private Map<String, Double> heights(Press press, LeafletParts parts, double size) {
        var column = new Element("body");
        parts.all().forEach(part -> {
            Element panel = column.appendElement("section");
            panel.addClass(part == parts.front() ? "front" : "measured")
                    .appendChild(part.content().clone());
        });
        return press.heights(sheets(column, style(size) + MEASURE));
    }

    private static String style(double size) {
        return StillPage.resource(LeafletPdf.class, "leaflet.css")
                + String.format(Locale.ROOT, "body { font-size: %.1fpt }%n", size)
                        .replace("\r", "");
    }

    private Sheets sheets(Element body, String style) {
        var shell = new Shell(chapter.title(), book.title(), book.word("site.tagline"), chapter.language(), style);
        return shell.sheets(body, book.today());
    }

    private Problem problem(Item item, double millimetres) {
        return Problem.error(
                "leaflet-overflow",
                chapter.headings().apply(anchor(item)).orElse(StillPage.place(chapter)),
                String.format(
                        Locale.ROOT,
                        "The panel \"%s\" has no room on the printed leaflet: it is %.0f mm too long.",
                        item.name(),
                        Math.ceil(millimetres)),
                "Shorten it, or another panel before it. The letters are as small as people can read them.");
    }

    /** The id that its heading has on the site. */
    private String anchor(Item item) {
        String page = new PaperEdition(Optional.empty()).id(chapter.path(), "") + ':';
        return item.heading().startsWith(page) ? item.heading().substring(page.length()) : "";
    }
}
