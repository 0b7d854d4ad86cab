package org.schoolhandbook.jbake;

import java.io.IOException;
import java.nio.file.Path;
import org.schoolhandbook.testsite.TestSite;

/** The smallest site that stock JBake would build. */
final class StockSite {

    private StockSite() {}

    static TestSite in(Path folder) throws IOException {
        return TestSite.in(folder)
                .with("jbake.properties", """
                        render.index=false
                        render.archive=false
                        render.feed=false
                        render.tags=false
                        """)
                .with("templates/page.ftl", "<h1>${content.title}</h1>\n${content.body}")
                .with("templates/post.ftl", "${content.title}: ${content.body}")
                .with("content/about.md", page("page", "About", "2026-01-01", "All about us."))
                .with("content/first.md", page("post", "First", "2026-02-01", "It begins."));
    }

    static String page(String type, String title, String date, String text) {
        return "title=%s\ndate=%s\ntype=%s\nstatus=published\n~~~~~~\n%s\n".formatted(title, date, type, text);
    }
}
