package org.schoolhandbook.browser;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.List;
import org.schoolhandbook.testsite.ExampleSite;

/**
 * Where the example school can be read: a browser, and the site on a server and on the disk.
 *
 * @param pages from the root of the site; without that of a broken link, which belongs to no place, and without those
 *     that only lead to another page
 * @param program the browser's
 */
record Library(List<String> pages, Path folder, SiteServer server, Path program, Driven driven)
        implements AutoCloseable {

    static final String BROKEN_LINK = "404.html";

    static Library open(ExampleSite example, Path program) {
        Path folder = example.site().output();
        List<String> pages = example.pages().stream()
                .filter(page -> !page.equals(BROKEN_LINK))
                .filter(page -> !example.site().page(page).contains("http-equiv=\"refresh\""))
                .toList();
        return new Library(pages, folder, SiteServer.of(folder), program, Driven.start(program));
    }

    Browser browser() {
        return driven.browser();
    }

    /** Somebody who has never been here and reads the site on the web. */
    Reader reader(Look look) {
        return reader(look.options());
    }

    Reader reader(Browser.NewContextOptions options) {
        return new Reader(browser().newContext(options), server.home());
    }

    /** Somebody who reads the site where its {@code website} says. */
    Reader readerOfTheWebsite(Look look) {
        return new Reader(browser().newContext(look.options()), server.ownHost());
    }

    /** Somebody who was given the site as a folder. */
    Reader readerOfTheFolder() {
        return new Reader(
                browser().newContext(Look.LIGHT.options()), folder.toUri().toString());
    }

    @Override
    public void close() {
        driven.close();
        server.close();
    }
}
