package org.schoolhandbook.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.schoolhandbook.model.Addresses;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Escape;
import org.schoolhandbook.model.Page;

/** What stands at a page's former address and leads on, from any server and from the disk. */
final class RedirectPage {

    private final Website website;
    private final Map<String, String> words;

    RedirectPage(Website website, Map<String, String> words) {
        this.website = website;
        this.words = words;
    }

    Artifact at(String file, Page page) {
        return new Artifact(file, List.of(page.source().shown()), out -> {
            out.write(html(file, page).getBytes(StandardCharsets.UTF_8));
            return List.of();
        });
    }

    private String html(String file, Page page) {
        String address = Escape.html(Addresses.relative(Addresses.encode(file), page.url()));
        String canonical = website.known() ? Escape.html(website.address() + page.url()) : address;
        String title = Escape.html(page.title());
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta http-equiv="refresh" content="0; url=%s">
                <title>%s</title>
                <link rel="canonical" href="%s">
                </head>
                <body>
                <main>
                <h1>%s</h1>
                <p>%s <a href="%s">%s</a></p>
                </main>
                </body>
                </html>
                """.formatted(
                        word("lang.tag"), address, title, canonical, title, word("redirect.moved"), address, title);
    }

    private String word(String key) {
        return Escape.html(words.getOrDefault(key, key));
    }
}
