package org.schoolhandbook.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.TestSite;

/** Content that stock JBake would drop or change without a word. What it does well is compared in {@code src/it}. */
class StockContentTest {

    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void aSite() throws IOException {
        site = StockSite.in(temp);
    }

    @Test
    void wordsAreNotExplained() {
        String words = StockSite.page("glossary", "Words", "2026-01-01", "Debrief\n: A talk. See SLT.");
        String ace =
                StockSite.page("term", "ACE", "2026-01-01", "A word.").replace("~~~~~~", "expansion=Adverse\n~~~~~~");
        site.with("jbake.properties", """
                        render.index=false
                        render.archive=false
                        render.feed=false
                        render.tags=false
                        template.glossary.file=glossary.ftl
                        template.term.file=term.ftl
                        """)
                .with("templates/glossary.ftl", "${content.body}")
                .with("templates/term.ftl", "${content.body}")
                .with("content/words.md", words)
                .with("content/ace.md", ace)
                .with("content/about.md", StockSite.page("page", "About", "2026-01-01", "A debrief, an ACE, an ECA."));
        assertThat(printed(site)).containsExactly("published: 0 errors, 0 warnings, 0 notes");
        assertThat(site.page("about.html")).contains("A debrief, an ACE, an ECA.");
    }

    @Test
    void asciiDocIsNotLeftOutInSilence() {
        assertThat(printed(site.with("content/plan.adoc", "= Plan\n:jbake-type: page\n")))
                .first()
                .isEqualTo("content/plan.adoc: error: This page is written in AsciiDoc, which is not read here."
                        + " [asciidoc-not-read]");
    }

    @Test
    void brokenDataIsToldWithItsLine() {
        assertThat(printed(site.with("data/crew.yml", "name: Ada\nmembers: [Ada, Bo\n")))
                .first()
                .asString()
                .startsWith("data/crew.yml:2:18: error: The YAML cannot be read from here on.");
    }

    @Test
    void dataIsSeenByTemplates() {
        site.with("data/crew.yml", "- Ada\n- Bo\n")
                .with("templates/page.ftl", "<#list data.get('crew.yml').data as name>${name} </#list>")
                .build();
        assertThat(site.page("about.html")).isEqualTo("Ada Bo ");
    }

    @Test
    void anImpossibleDateIsNotTurnedIntoAnother() {
        assertThat(printed(site.with("content/late.md", StockSite.page("post", "Late", "2025-02-31", "Text"))))
                .first()
                .asString()
                .startsWith("content/late.md:2:6: error: \"2025-02-31\" is not a date.");
    }

    @Test
    void aLinkToASourceLeadsToItsPageAndOthersStay() {
        site.with(
                        "content/about.md",
                        StockSite.page(
                                "page", "About", "2026-01-01", "[1](first.md#x) [2](/first.html) [3](../logo.png)"))
                .build();
        assertThat(site.page("about.html"))
                .contains("<a href=\"first.html#x\">1</a> <a href=\"/first.html\">2</a> <a href=\"../logo.png\">3</a>");
    }

    @Test
    void aThemeOfOursAddsNothing() {
        site.build();
        assertThat(site.files()).containsExactly("about.html", "first.html");
    }

    private static List<String> printed(TestSite site) {
        return TestSite.printed(site.build());
    }
}
