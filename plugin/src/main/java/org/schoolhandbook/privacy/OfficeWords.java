package org.schoolhandbook.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.schoolhandbook.model.SafeXml;

/**
 * Reads every part of a document that is XML in a ZIP file: text, headers, comments, what was deleted, properties and
 * alternative texts alike. Which part says what does not matter here, so no model of the format is needed.
 */
final class OfficeWords {

    private static final int MOST_PARTS = 5_000;

    /** Of all parts together, unpacked. */
    private static final int LARGEST = 64 * 1024 * 1024;

    /** Elements that end a paragraph or a cell. */
    private static final Set<String> BREAKS =
            Set.of("p", "tc", "c", "si", "row", "h", "table-cell", "comment", "creator", "title");

    private static final Set<String> SPOKEN = Set.of("descr", "title", "author", "name", "val");
    private static final Set<String> PEOPLE = Set.of("creator", "lastModifiedBy", "Manager", "initial-creator");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder about = new StringBuilder();
    private final List<PictureTalk> pictures = new ArrayList<>();
    private final Set<String> hidden = new TreeSet<>();
    private String author = "";

    private OfficeWords() {}

    static DocumentWords of(byte[] bytes) {
        var words = new OfficeWords();
        Optional<String> trouble;
        try {
            trouble = words.read(bytes);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            trouble = Optional.of("it is broken or cut off");
        }
        return new DocumentWords(
                words.text.toString(),
                words.about.toString(),
                words.author,
                words.pictures,
                List.copyOf(words.hidden),
                trouble);
    }

    private Optional<String> read(byte[] bytes) throws IOException, XMLStreamException {
        int parts = 0;
        int left = LARGEST;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(left);
                left -= part.length;
                if (left == 0 || ++parts > MOST_PARTS) {
                    return Optional.of("it unpacks to more than anybody would write");
                }
                part(entry.getName(), part);
            }
        }
        return parts == 0 ? Optional.of("it is broken or cut off") : Optional.empty();
    }

    private void part(String name, byte[] part) throws XMLStreamException {
        if (name.endsWith(".xml") && !name.contains("theme") && !name.contains("styles") && !name.startsWith("[")) {
            boolean properties = name.startsWith("docProps/") || name.equals("meta.xml");
            xml(new ByteArrayInputStream(part), properties ? about : text);
        } else if (FileKind.of(part, name) == FileKind.PICTURE) {
            pictures.add(PictureTalk.of(part));
        } else if (name.contains("embeddings/")) {
            hidden.add("another file inside it");
        }
        if (name.endsWith("comments.xml")) {
            hidden.add("comments");
        }
    }

    private void xml(InputStream in, StringBuilder into) throws XMLStreamException {
        XMLStreamReader reader = SafeXml.reader(in);
        String element = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element = reader.getLocalName();
                begin(reader, element, into);
            } else if (event == XMLStreamConstants.CHARACTERS) {
                words(element, reader.getText(), into);
            } else if (event == XMLStreamConstants.END_ELEMENT && BREAKS.contains(reader.getLocalName())) {
                into.append("\n\n");
            }
        }
        into.append("\n\n");
    }

    private void words(String element, String words, StringBuilder into) {
        if (PEOPLE.contains(element)) {
            author = words.isBlank() ? author : words;
            into.append("\n\n");
        } else {
            into.append(words);
        }
    }

    private void begin(XMLStreamReader reader, String element, StringBuilder into) {
        switch (element) {
            case "ins", "del" -> hidden.add("changes that were tracked");
            case "vanish" -> hidden.add("hidden text");
            default -> {}
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (SPOKEN.contains(reader.getAttributeLocalName(i))
                    && reader.getAttributeValue(i).indexOf(' ') > 0) {
                into.append("\n\n").append(reader.getAttributeValue(i)).append("\n\n");
            }
        }
    }
}
