package org.schoolhandbook.testsite;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Says what is wrong with a feed: by the grammar of RFC 4287, and by what it says in words. */
public final class FeedChecker {

    private static final Path GRAMMAR = Path.of("src/test/resources/cases/feed/atom.rnc");

    private final List<String> errors = new ArrayList<>();

    private FeedChecker() {}

    public static List<String> errors(String feed) {
        var checker = new FeedChecker();
        try {
            checker.grammar(feed);
            if (checker.errors.isEmpty()) {
                checker.words(feed);
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return checker.errors;
    }

    private void grammar(String feed) throws IOException, SAXException {
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Listening());
        var driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        if (!driver.loadSchema(ValidationDriver.fileInputSource(GRAMMAR.toFile()))) {
            throw new IllegalStateException("the grammar cannot be read: " + errors);
        }
        driver.validate(new InputSource(new StringReader(feed)));
    }

    private void words(String feed) throws IOException, SAXException, ParserConfigurationException {
        Element root = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed)))
                .getDocumentElement();
        var ids = new HashSet<String>();
        texts(root, "id").stream().filter(id -> !ids.add(id)).forEach(id -> errors.add("twice: " + id));
        List<OffsetDateTime> days =
                texts(root, "updated").stream().map(OffsetDateTime::parse).toList();
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).isAfter(days.get(i - 1))) {
                errors.add("not in order: " + days.get(i));
            }
        }
        var links = root.getElementsByTagName("link");
        for (int i = 0; i < links.getLength(); i++) {
            String address = ((Element) links.item(i)).getAttribute("href");
            if (!URI.create(address).isAbsolute()) {
                errors.add("not a whole address: " + address);
            }
        }
    }

    private static List<String> texts(Element root, String name) {
        var texts = new ArrayList<String>();
        var elements = root.getElementsByTagName(name);
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(elements.item(i).getTextContent());
        }
        return texts;
    }

    private final class Listening implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            errors.add(e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
