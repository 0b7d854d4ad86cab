package org.schoolhandbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolhandbook.pipeline.BuildReport;
import org.schoolhandbook.testsite.ExampleSite;
import org.schoolhandbook.testsite.HtmlChecker;
import org.schoolhandbook.testsite.LinkChecker;
import org.schoolhandbook.testsite.LinkWalk;
import org.schoolhandbook.testsite.TestSite;

/** The example school, with the content pack and the theme: what a school would publish. */
@ExtendWith(ExampleSite.Given.class)
class ExampleSiteTest {

    private final TestSite site;
    private final BuildReport report;
    private final List<String> pages;

    ExampleSiteTest(ExampleSite example) {
        site = example.site();
        report = example.report();
        pages = example.pages();
    }

    @Test
    void nothingIsWrongWithIt() {
        assertThat(TestSite.printed(report)).containsExactly("published: 0 errors, 0 warnings, 0 notes");
    }

    @Test
    void itHasAtLeastThirtyPages() {
        assertThat(report.pages()).isGreaterThanOrEqualTo(30);
    }

    @Test
    void everyPageIsValidHtml() {
        assertThat(HtmlChecker.errors(site.output(), pages)).isEmpty();
    }

    @Test
    void everyPageAllowsOnlyTheSitesOwnFilesAndNeedsNoMore() {
        for (String file : pages) {
            Document page = Jsoup.parse(site.page(file));
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]"))
                    .as(file)
                    .hasSize(1);
            assertThat(page.select("[style], style, script:not([src]), base, [onclick], [onload], [onerror]"))
                    .as(file)
                    .isEmpty();
            assertThat(page.select(
                            "link[href~=^[a-z]+:]:not([rel=canonical], [rel=alternate]), script[src~=:], img[src~=:]"))
                    .as(file)
                    .isEmpty();
        }
    }

    @Test
    void itWorksInAnyFolder() {
        for (String file : pages) {
            boolean underAnyAddress = file.equals("404.html");
            assertThat(Jsoup.parse(site.page(file))
                            .select("[href^=/], [src^=/]")
                            .isEmpty())
                    .as(file)
                    .isNotEqualTo(underAnyAddress);
        }
    }

    @Test
    void everyStyleSheetIsValid() {
        List<String> sheets =
                site.files().stream().filter(file -> file.endsWith(".css")).toList();

        assertThat(sheets).isNotEmpty();
        assertThat(HtmlChecker.errors(site.output(), sheets))
                .as("besides what the checker does not know yet, of CSS Fonts 5 and of Paged Media 3")
                .allMatch(error -> error.contains("“size-adjust”"));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(new LinkChecker(site.output()).deadLinks(site.files())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plans/therapeutic-plan.html",
                "policies/behaviour.html",
                "about/contact.html",
                "help/home-support.html"
            })
    void aReaderGetsThereFromEveryPageByAtMostThreeLinks(String target) {
        Map<String, Integer> links = new LinkWalk(site.output(), pages).linksTo(target);

        assertThat(links)
                .containsOnlyKeys(pages)
                .allSatisfy((page, count) -> assertThat(count).as(page).isLessThanOrEqualTo(3));
    }

    @Test
    void aPageOfTheSchoolStandsInForThatOfThePack() {
        assertThat(site.reports().resolve("ledger.json")).content().contains("\"became\" : \"replaced\"");
    }

    @Test
    void whatSearchesWeighsAtMostTwelveKilobytes() throws IOException {
        var all = new ByteArrayOutputStream();
        for (String script : List.of("find", "search", "stemmer")) {
            try (var deflated = new DeflaterOutputStream(all, new Deflater(Deflater.BEST_COMPRESSION))) {
                Files.copy(site.output().resolve("theme").resolve(script + ".js"), deflated);
            }
        }
        assertThat(all.size()).isLessThanOrEqualTo(12_000);
    }
}
