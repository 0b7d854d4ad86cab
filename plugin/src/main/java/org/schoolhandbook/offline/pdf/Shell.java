package org.schoolhandbook.offline.pdf;

import java.time.LocalDate;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.schoolhandbook.model.Language;

/** What a document for the press says of itself. */
record Shell(String title, String author, String subject, Language language, String style) {

    Sheets sheets(Element body, LocalDate day, Element... more) {
        Document html = Document.createShell("");
        html.child(0).attr("lang", language.tag());
        html.title(title);
        html.head().appendElement("meta").attr("name", "subject").attr("content", subject);
        html.head().appendElement("meta").attr("name", "author").attr("content", author);
        html.head().appendElement("style").appendChild(new DataNode(style));
        for (Element element : more) {
            html.head().appendChild(element);
        }
        html.body().replaceWith(body);
        return new Sheets(title, day, html);
    }
}
