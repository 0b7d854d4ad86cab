package org.schoolhandbook.offline.epub;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.schoolhandbook.model.Language;

/** A file of an EPUB: HTML in the form of XML. */
final class Xhtml {

    private static final String SPACE = "http://www.w3.org/1999/xhtml";
    private static final String EPUB = "http://www.idpf.org/2007/ops";

    private final Document document = Document.createShell("");

    /** @param file from the folder of the package */
    Xhtml(String title, Language language, String file) {
        document.outputSettings()
                .syntax(Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .prettyPrint(false);
        document.child(0)
                .attr("xmlns", SPACE)
                .attr("xmlns:epub", EPUB)
                .attr("lang", language.tag())
                .attr("xml:lang", language.tag());
        if (language.direction().equals("rtl")) {
            document.child(0).attr("dir", "rtl");
        }
        document.title(title);
        document.head()
                .appendElement("link")
                .attr("rel", "stylesheet")
                .attr("type", "text/css")
                .attr("href", EpubEdition.way(file, Package.STYLE));
    }

    Element body() {
        return document.body();
    }

    String text() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
                + document.child(0).outerHtml() + '\n';
    }
}
