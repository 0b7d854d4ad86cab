package org.schoolhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schoolhandbook.testsite.HtmlChecker;
import org.schoolhandbook.testsite.TestSite;

/** The report that a head reads. */
@InBrowser
class ReportPageTest {

    private static final String LONG = "a-very-long-name-without-any-place-to-break-the-line-".repeat(4);

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void aHandbookWithMistakesOfAllKinds() throws IOException {
        site = TestSite.in(folder)
                .with(
                        "school.yml",
                        "name: Oakfield\nphase: primary\nenquiries: {name: The office}\nsendco: {name: Dan}\n")
                .with("content/index.md", "# Home\n\n[Calm](calm.md) [No](" + LONG + ".md)\n")
                .with("content/calm.md", "---\ntitle: Calm\ncolour: red\n---\n\n![](calm.png)\n")
                .with("content/empty.md", "");
        site.build();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "PHONE"})
    void hasNoBarrierAndFitsTheScreen(Look look, Library library) {
        var axe = new Axe();
        try (Reader reader = library.reader(look)) {
            reader.page().navigate(site.reports().resolve("report.html").toUri().toString());

            assertThat(reader.page().locator("section li").count()).isGreaterThan(3);
            axe.bring(reader.page());
            axe.start(reader.page(), Axe.Rules.ALL);
            assertThat(axe.verdict(reader.page())).isEmpty();
            assertThat(reader.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void isSoundHtml() {
        assertThat(HtmlChecker.errors(site.reports(), List.of("report.html"))).isEmpty();
    }
}
