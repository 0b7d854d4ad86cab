package org.schoolhandbook.offline;

import org.schoolhandbook.model.Escape;
import org.schoolhandbook.model.book.Book;

/** What somebody opens who was given the zip: it says to unpack it first, as nothing else in it works before. */
record StartPage(Book book) {

    String html() {
        return """
                <!DOCTYPE html>
                <html lang="%s" dir="%s">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <link rel="stylesheet" href="%stheme/style.css">
                </head>
                <body>
                <main>
                <article>
                <h1>%s</h1>
                <ol>
                <li>%s</li>
                <li><a href="%sindex.html">%s</a></li>
                </ol>
                <p>%s</p>
                </article>
                </main>
                </body>
                </html>
                """.formatted(
                        Escape.html(book.language().tag()),
                        Escape.html(book.language().direction()),
                        Escape.html(book.title()),
                        OfflineZip.FOLDER,
                        Escape.html(book.title()),
                        word("offline.unpack"),
                        OfflineZip.FOLDER,
                        word("offline.open"),
                        word("offline.no-network"));
    }

    private String word(String key) {
        return Escape.html(book.language().words().getOrDefault(key, key));
    }
}
