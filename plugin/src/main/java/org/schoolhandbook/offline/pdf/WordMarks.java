package org.schoolhandbook.offline.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Takes the words out of a drawing and leaves marks: rectangles as wide as the letters are large, and higher than any
 * drawing. So the library that draws works out size, place and colour, and never looks for typefaces on this machine,
 * where the next machine has others.
 */
final class WordMarks {

    /** The height of the first mark. Those after it are one higher each; a float still tells them apart. */
    static final int FIRST = 1_000_000;

    private static final Pattern NUMBER = Pattern.compile("\\s*[-+]?[\\d.]+(px|pt|mm|cm|in|em|%)?\\s*");
    private static final Pattern LETTERS_HIGH = Pattern.compile("\\s*([-+]?[\\d.]+)em\\s*");

    private final List<DrawnWords> words = new ArrayList<>();

    private Optional<Element> mark = Optional.empty();
    private StringBuilder line = new StringBuilder();
    private String x = "0";
    private String y = "0";
    private double lower;

    List<DrawnWords> words() {
        return List.copyOf(words);
    }

    /** Whether all words of a drawing stand in a way that can be printed. */
    boolean replace(Element svg) {
        boolean all = svg.select("textPath, tref, *|textPath, *|text, *|tspan").stream()
                .allMatch(element -> element.tagName().matches("text|tspan"));
        for (Element text : svg.select("text")) {
            x = "0";
            y = "0";
            lower = 0;
            all &= take(text);
            end();
        }
        return all;
    }

    /** Words, and those inside that may have another colour or place. The element stays as a group, with all it says. */
    private boolean take(Element text) {
        boolean placed = place(text);
        for (Node node : List.copyOf(text.childNodes())) {
            if (node instanceof TextNode words) {
                add(words);
            } else if (node instanceof Element inside && inside.tagName().matches("tspan|a")) {
                placed &= take(inside);
            } else {
                node.remove();
            }
        }
        text.tagName("g");
        return placed;
    }

    /** Where the next words stand. */
    private boolean place(Element text) {
        boolean known = true;
        if (text.hasAttr("x") || text.hasAttr("y") || text.hasAttr("dy")) {
            end();
        }
        for (Attribute attribute : List.copyOf(text.attributes().asList())) {
            String value = attribute.getValue();
            switch (attribute.getKey()) {
                case "x" -> x = value;
                case "y" -> {
                    y = value;
                    lower = 0;
                }
                case "dy" -> known &= lower(value);
                case "dx", "rotate", "textLength" -> known &= value.matches("[0.]*");
                default -> {
                    continue;
                }
            }
            known &= NUMBER.matcher(value).matches();
            text.removeAttr(attribute.getKey());
        }
        return known;
    }

    private boolean lower(String by) {
        Matcher high = LETTERS_HIGH.matcher(by);
        if (high.matches()) {
            lower += Double.parseDouble(high.group(1));
        }
        return high.matches() || by.matches("[0.]*");
    }

    private void add(TextNode text) {
        if (mark.isEmpty() && !text.isBlank()) {
            Element here = new Element("rect").attr("x", x).attr("y", y).attr("width", "1em");
            text.before(here);
            mark = Optional.of(here);
        }
        line.append(text.getWholeText());
        text.remove();
    }

    /** Words end where others have a place of their own. */
    private void end() {
        mark.ifPresent(here -> {
            here.attr("height", Integer.toString(FIRST + words.size()));
            words.add(new DrawnWords(
                    line.toString().strip().replaceAll("\\s+", " "),
                    said(here, "text-anchor"),
                    said(here, "font-weight").matches("bold|bolder|[6-9]00"),
                    said(here, "font-style").matches("italic|oblique"),
                    lower));
        });
        mark = Optional.empty();
        line = new StringBuilder();
    }

    /** As the nearest element around says it. */
    private static String said(Element from, String property) {
        Pattern style = Pattern.compile("(?:^|;)\\s*" + property + "\\s*:\\s*([^;]*?)\\s*(?:;|$)");
        for (Element at = from; at != null; at = at.parent()) {
            Matcher value = style.matcher(at.attr("style"));
            if (value.find()) {
                return value.group(1);
            }
            if (at.hasAttr(property)) {
                return at.attr(property).strip();
            }
        }
        return "";
    }
}
