package org.schoolhandbook.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.TestSite;

/** What others add to JBake by a jar on the class path. */
class ExtensionsTest {

    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void aSite() throws IOException {
        site = StockSite.in(temp);
    }

    @Test
    void aModelExtractorIsSeenByStockTemplates() {
        site.with("templates/page.ftl", "<#list diary as line>${line};</#list>").build();
        assertThat(site.page("about.html")).isEqualTo("First (<p>It begins.</p>);");
    }

    @Test
    void aModelExtractorIsSeenByOurOwnTemplates() {
        site.without("templates/page.ftl")
                .with("templates/page.ftlh", "<#list diary as line>${line};</#list>")
                .build();
        assertThat(site.page("about.html")).isEqualTo("First (&lt;p&gt;It begins.&lt;/p&gt;);");
    }

    @Test
    void aFileThatARenderingToolWritesIsPartOfTheSite() {
        asking("file").build();
        assertThat(site.page("dates/calendar.txt")).isEqualTo("2026-02-01T00:00:00Z First");
        assertThat(temp.resolve("source/output")).doesNotExist();
    }

    @Test
    void aPageThatARenderingToolRendersIsPartOfTheSite() {
        asking("page").build();
        assertThat(site.page("calendar.html")).isEqualTo("<h1>Calendar</h1>\n<p>Twelve months</p>");
    }

    @Test
    void aRenderingToolThatFailsIsAProblemAndNotACrash() {
        assertThat(TestSite.printed(asking("broken").build()))
                .first()
                .asString()
                .contains("The rendering tool CalendarTool failed: no calendar this year");
    }

    private TestSite asking(String wish) {
        return site.with(
                "jbake.properties",
                "calendar=" + wish
                        + "\nrender.index=false\nrender.archive=false\nrender.feed=false\nrender.tags=false\n");
    }
}
