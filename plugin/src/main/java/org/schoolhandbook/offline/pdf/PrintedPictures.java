package org.schoolhandbook.offline.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** The pictures of a page as paper shows them. What it cannot show is replaced by its words. */
record PrintedPictures(Pictures pictures, Place place) {

    /** How wide the text is, in CSS pixels. */
    private static final int TEXT_WIDTH = 620;

    /** So high is a sheet, with room for a heading; in CSS pixels. */
    private static final int MOST_HEIGHT = 840;

    /** Our own drawings are 360 wide, with letters of 15: on paper these are as large as those of the text. */
    private static final double DRAWN = 0.95;

    /** Changes them and says what paper cannot show. */
    List<Problem> print(Element chapter) {
        chapter.select("svg.qr").forEach(this::code);
        var problems = new ArrayList<Problem>();
        for (Element svg : chapter.select("svg")) {
            String words = words(svg);
            if (words.isEmpty()) {
                svg.remove();
            } else {
                show(svg, words, drawn(svg, words), problems);
            }
        }
        for (Element image : chapter.select("img")) {
            String words = image.attr("alt").strip();
            if (words.isEmpty()) {
                // Its author says that it tells nothing.
                image.remove();
            } else {
                show(image, words, shown(image, words), problems);
            }
        }
        return problems;
    }

    private static String words(Element svg) {
        return Stream.of("title", "desc")
                .map(name -> svg.select("> " + name).text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private void show(Element picture, String words, Optional<Element> shown, List<Problem> problems) {
        if (shown.isPresent()) {
            picture.replaceWith(shown.get());
            return;
        }
        problems.add(Problem.warning(
                "paper-picture",
                place,
                "This picture cannot be printed, so the PDF has its words instead: \"" + words + "\".",
                "Save it as PNG or JPEG, with at most " + Pictures.MOST_BYTES / 1_000_000 + " MB."));
        picture.replaceWith(new Element("span").addClass("no-picture").text(words));
    }

    private void code(Element svg) {
        Element image = new Element("img")
                .addClass("qr")
                .attr("alt", svg.select("title").text())
                .attr("src", pictures.draw(QrPicture.of(svg)));
        svg.replaceWith(image);
    }

    private Optional<Element> drawn(Element svg, String words) {
        try {
            return Drawing.of(svg).map(drawing -> {
                double least = Math.min(drawing.width() * DRAWN, MOST_HEIGHT * drawing.width() / drawing.height());
                return pictures.drawings().element(drawing, words, least);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Element> shown(Element image, String words) {
        String address = image.attr("src");
        if (!address.startsWith(Pictures.SCHEME)) {
            return Optional.empty();
        }
        return address.toLowerCase(Locale.ROOT).endsWith(".svg") ? drawing(address, words) : pixels(image, address);
    }

    private Optional<Element> drawing(String address, String words) {
        try {
            return Drawing.of(pictures.bytes(address))
                    .map(drawing ->
                            pictures.drawings().element(drawing, words, width(drawing.width(), drawing.height())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives it the size that it has on the sheet, if it can be shown. */
    private Optional<Element> pixels(Element image, String address) {
        return pictures.size(address).map(size -> {
            image.removeAttr("width").removeAttr("height");
            if (!image.hasClass("qr")) {
                image.attr("style", "width:" + Math.min(TEXT_WIDTH, size.width()) + "px");
            }
            return image;
        });
    }

    private static double width(double width, double height) {
        return Math.min(Math.min(TEXT_WIDTH, width), MOST_HEIGHT * width / height);
    }
}
