package org.schoolhandbook.offline.html;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.schoolhandbook.model.SafeXml;

/** Looks whether a drawing may go into a book: it is whole, runs nothing, and takes nothing from elsewhere. */
public final class SafeSvg {

    private static final int MOST_ELEMENTS = 10_000;
    private static final int MOST_DEPTH = 28;

    private static final Set<String> FORBIDDEN =
            Set.of("script", "foreignobject", "iframe", "embed", "object", "audio", "video", "handler", "listener");

    /** The start of an address of something in the file itself: a part of it, or pixels. */
    private static final String HERE = "#|data:image/(png|jpe?g|gif|webp)[;,]";

    private static final Pattern INSIDE = Pattern.compile("\\s*(" + HERE + ").*", Pattern.DOTALL);
    private static final Pattern ELSEWHERE =
            Pattern.compile("@import|url\\(\\s*+['\"]?+(?!\\s*(" + HERE + "))", Pattern.CASE_INSENSITIVE);

    private final XMLStreamReader xml;
    private int elements;
    private int depth;

    private SafeSvg(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Whether these bytes are such a drawing. */
    public static boolean is(byte[] bytes) {
        try {
            return new SafeSvg(SafeXml.reader(new ByteArrayInputStream(bytes))).whole();
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private boolean whole() throws XMLStreamException {
        boolean safe = true;
        while (safe && xml.hasNext()) {
            safe = switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> element();
                case XMLStreamConstants.END_ELEMENT -> depth-- > 0;
                // Only a style sheet can name anything.
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    !ELSEWHERE.matcher(xml.getText()).find();
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    !xml.getPITarget().equals("xml-stylesheet");
                default -> true;
            };
        }
        return safe && elements > 0;
    }

    private boolean element() {
        String name = xml.getLocalName();
        boolean safe = elements++ > 0 || name.equals("svg");
        safe &= elements <= MOST_ELEMENTS && ++depth <= MOST_DEPTH;
        safe &= !FORBIDDEN.contains(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            safe &= attribute(xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT), xml.getAttributeValue(i));
        }
        return safe;
    }

    private static boolean attribute(String name, String value) {
        boolean address = name.equals("href") || name.equals("src");
        boolean changesOne = name.equals("attributename") && value.matches("(?i)on.*|.*href");
        return !name.startsWith("on")
                && !changesOne
                && (!address || INSIDE.matcher(value).matches())
                && !ELSEWHERE.matcher(value).find();
    }
}
