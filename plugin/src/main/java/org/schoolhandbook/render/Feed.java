package org.schoolhandbook.render;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.front.PolicyInfo;

/** What has changed lately, for whoever follows the handbook with a feed reader (RFC 4287). */
final class Feed {

    static final String PATH = "feed.xml";

    private static final int MOST = 40;

    /**
     * A change.
     *
     * @param id a whole address, different for each change and the same in every build
     */
    private record News(String id, String url, String title, String what, LocalDate day) {}

    private final Handbook handbook;
    private final String website;
    private final List<News> news;

    /** @param website the handbook's own address, with a slash at its end */
    Feed(Handbook handbook, String website) {
        this.handbook = handbook;
        this.website = website;
        this.news = handbook.published().stream()
                .flatMap(this::of)
                .sorted(Comparator.comparing(News::day).reversed().thenComparing(News::id))
                .limit(MOST)
                .toList();
    }

    /** None without an address of the handbook. */
    List<Artifact> artifacts() {
        return website.isEmpty()
                ? List.of()
                : List.of(new Artifact(PATH, List.of(), out -> {
                    write(out);
                    return List.of();
                }));
    }

    /** A policy says itself what has changed; of other pages only the day is known. */
    private Stream<News> of(Page page) {
        String url = website + page.url();
        if (page.info() instanceof PolicyInfo policy && !policy.changes().isEmpty()) {
            return policy.changes().stream()
                    .filter(change -> change.date().isPresent())
                    .map(change -> new News(
                            url + "?version=" + change.version().replaceAll("[^\\w.-]", "-") + "&day="
                                    + change.date().get(),
                            url,
                            page.title() + " " + change.version(),
                            change.what(),
                            change.date().get()));
        }
        return page.info().common().updated().stream()
                .map(day -> new News(
                        url + "?day=" + day,
                        url,
                        page.title(),
                        page.info().common().summary().orElse(""),
                        day));
    }

    private void write(OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            String name = handbook.school()
                    .name()
                    .orElseGet(() -> handbook.folders().get("").title());
            element(xml, "id", website);
            element(xml, "title", name);
            xml.writeStartElement("author");
            element(xml, "name", name);
            xml.writeEndElement();
            link(xml, "self", website + PATH);
            link(xml, "alternate", website);
            element(
                    xml,
                    "updated",
                    time(news.isEmpty() ? handbook.today() : news.get(0).day()));
            for (News one : news) {
                entry(xml, one);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void entry(XMLStreamWriter xml, News one) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", one.id());
        element(xml, "title", one.title());
        link(xml, "alternate", one.url());
        element(xml, "updated", time(one.day()));
        if (!one.what().isEmpty()) {
            element(xml, "summary", one.what());
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", address);
    }

    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
