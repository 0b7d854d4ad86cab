package org.schoolhandbook.model;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that somebody else wrote: it fetches nothing, no entity of its own is replaced, and so none can grow. */
public final class SafeXml {

    private SafeXml() {}

    /**
     * A reader of this XML, whose text comes in one piece.
     *
     * @throws XMLStreamException if it does not even begin as XML
     */
    public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Else it would print on the console what is a problem of its own.
        factory.setXMLReporter((message, error, related, location) -> {});
        return factory.createXMLStreamReader(in);
    }
}
