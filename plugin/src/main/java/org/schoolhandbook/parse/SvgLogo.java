package org.schoolhandbook.parse;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.schoolhandbook.model.Logo;
import org.schoolhandbook.model.SafeXml;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/**
 * Reads a logo in SVG. As an image it could do no harm, but readers also open it by itself: so no script, no event
 * handler, no HTML, and nothing from elsewhere. One use each.
 */
final class SvgLogo {

    private static final Set<String> FORBIDDEN =
            Set.of("script", "foreignobject", "iframe", "embed", "object", "handler", "listener");
    private static final Pattern LENGTH = Pattern.compile("\\s*(\\d*\\.?\\d+)(px|pt|pc|mm|cm|in)?\\s*");
    private static final Pattern BOX =
            Pattern.compile("\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+(\\d*\\.?\\d+)[\\s,]+(\\d*\\.?\\d+)\\s*");
    /** The start of an address of something in the file itself: a part of it, or pixels. */
    private static final String HERE = "#|data:image/(png|jpe?g|gif|webp)[;,]";

    private static final Pattern INSIDE = Pattern.compile("\\s*(" + HERE + ").*", Pattern.DOTALL);
    private static final Pattern ELSEWHERE =
            Pattern.compile("@import|url\\(\\s*+['\"]?+(?!\\s*(" + HERE + "))", Pattern.CASE_INSENSITIVE);

    private final SourceFile file;
    private final List<Problem> problems = new ArrayList<>();
    private Optional<Logo> logo = Optional.empty();
    private boolean style;

    SvgLogo(SourceFile file) {
        this.file = file;
    }

    Outcome<Optional<Logo>> read(byte[] bytes) {
        try {
            XMLStreamReader xml = SafeXml.reader(new ByteArrayInputStream(bytes));
            boolean root = true;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && root) {
                    root = false;
                    size(xml);
                }
                look(xml, event);
            }
        } catch (XMLStreamException e) {
            problems.clear();
            problems.add(broken(e.getLocation()));
        }
        return new Outcome<>(problems.isEmpty() ? logo : Optional.empty(), problems);
    }

    private void look(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> element(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (style && ELSEWHERE.matcher(xml.getText()).find()) {
                    fromElsewhere("its style", xml.getLocation());
                }
            }
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                if (xml.getPITarget().equals("xml-stylesheet")) {
                    fromElsewhere("<?xml-stylesheet", xml.getLocation());
                }
            }
            default -> {}
        }
    }

    private void element(XMLStreamReader xml) {
        String name = xml.getLocalName();
        style = name.equals("style");
        if (FORBIDDEN.contains(name.toLowerCase(Locale.ROOT))) {
            unsafe("<" + name + ">", xml.getLocation());
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i), xml.getLocation());
        }
    }

    private void attribute(String name, String value, Location at) {
        boolean address = name.equals("href") || name.equals("src");
        boolean changesOne = name.equals("attributeName") && value.matches("(?i)on.*|.*href");
        if (name.toLowerCase(Locale.ROOT).startsWith("on") || changesOne) {
            unsafe(name, at);
        } else if (address && !INSIDE.matcher(value).matches()) {
            fromElsewhere(name, at);
        } else if (ELSEWHERE.matcher(value).find()) {
            fromElsewhere(name, at);
        }
    }

    private void size(XMLStreamReader xml) {
        if (!xml.getLocalName().equals("svg")) {
            problems.add(LogoParser.wrong(
                    file,
                    "This is not an SVG picture: it begins with <" + xml.getLocalName() + ">.",
                    "Save it as SVG."));
            return;
        }
        Matcher width = LENGTH.matcher(text(xml, "width"));
        Matcher height = LENGTH.matcher(text(xml, "height"));
        Matcher box = BOX.matcher(text(xml, "viewBox"));
        if (width.matches() && height.matches()) {
            logo(width.group(1), height.group(1));
        } else if (box.matches()) {
            logo(box.group(1), box.group(2));
        }
        if (logo.isEmpty()) {
            problems.add(LogoParser.wrong(
                    file,
                    "This picture does not say how large it is.",
                    "Save it with a width, a height and a viewBox."));
        }
    }

    private void logo(String width, String height) {
        double wide = Double.parseDouble(width);
        double high = Double.parseDouble(height);
        logo = wide > 0 && high > 0 ? Optional.of(Logo.of(file.name(), wide, high)) : Optional.empty();
    }

    private static String text(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    private void unsafe(String what, Location at) {
        problems.add(Problem.error(
                "logo-unsafe",
                place(at),
                "This logo holds \"" + what + "\", which can run a program on the reader's device.",
                "Take it out, or save the logo as plain SVG."));
    }

    private void fromElsewhere(String what, Location at) {
        problems.add(Problem.error(
                "logo-unsafe",
                place(at),
                "This logo fetches something from elsewhere: see \"" + what + "\".",
                "Save it as plain SVG, with everything in the one file."));
    }

    private Problem broken(Location at) {
        return Problem.error(
                "logo-not-a-picture",
                place(at),
                "This is not an SVG picture: it cannot be read from here on.",
                "Save the logo again as plain SVG.");
    }

    /** The parser knows where a tag ends, and gives no column that an author could use. */
    private Place place(Location at) {
        return new Place(file.shown(), Math.max(0, at.getLineNumber()), 0, 0);
    }
}
