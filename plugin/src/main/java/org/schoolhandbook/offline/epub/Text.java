package org.schoolhandbook.offline.epub;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.schoolhandbook.model.book.Chapter;
import org.schoolhandbook.model.book.Names;
import org.schoolhandbook.offline.html.StillPage;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Problem;

/** One page of the handbook as a file of the book. */
final class Text {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final Chapter chapter;
    private final Pictures pictures;
    private final List<Problem> problems = new ArrayList<>();
    private final Xhtml page;
    private final boolean drawn;

    Text(Chapter chapter, Names names, Pictures pictures) throws IOException {
        this.chapter = chapter;
        this.pictures = pictures;
        this.page = new Xhtml(chapter.title(), chapter.language(), file());
        Outcome<Optional<Element>> still = StillPage.of(chapter, names);
        problems.addAll(still.problems());
        still.value().ifPresent(this::take);
        this.drawn = page.body().selectFirst("svg") != null;
    }

    private String file() {
        return EpubEdition.file(chapter.path());
    }

    private void take(Element section) {
        section.select("svg").attr("xmlns", SVG);
        section.select("[tabindex]").removeAttr("tabindex");
        // In XML, a language has a second name.
        section.select("[lang]").forEach(element -> element.attr("xml:lang", element.attr("lang")));
        section.select("img").forEach(this::picture);
        StillPage.mendLinks(section);
        page.body().appendChild(section);
    }

    private void picture(Element image) {
        String path = image.attr("src")
                .substring(
                        Math.min(EpubEdition.PICTURE.length(), image.attr("src").length()));
        Optional<String> file = pictures.file(path);
        if (file.isPresent()) {
            image.attr("src", EpubEdition.way(file(), file.get()));
            return;
        }
        String words = image.attr("alt");
        image.replaceWith(new Element("span").addClass("no-picture").text(words));
        problems.add(Problem.warning(
                "epub-picture",
                StillPage.place(chapter),
                "No reader of books can show this picture, so the EPUB has its words instead: \"" + words + "\".",
                "Save it as PNG or JPEG, with at most " + Pictures.MOST_BYTES / 1_000_000 + " MB."));
    }

    List<Problem> problems() {
        return problems;
    }

    /** Whether a drawing is part of it, which the package must tell. */
    boolean drawn() {
        return drawn;
    }

    String xhtml() {
        return page.text();
    }
}
