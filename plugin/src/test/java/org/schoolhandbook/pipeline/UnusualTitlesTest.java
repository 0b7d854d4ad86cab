package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolhandbook.testsite.HtmlChecker;
import org.schoolhandbook.testsite.TestSite;

/** A title is whole wherever it stands, however long it is and whatever its letters are. */
class UnusualTitlesTest {

    private static final String LONG = "What we do when a child is worried, ".repeat(8) + "and then some more";
    private static final String EMOJI = "\uD83C\uDF33";
    private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";
    private static final String ARABIC = "سياسة السلوك (2026)";

    @TempDir
    Path temp;

    private TestSite siteWith(String title) throws IOException {
        return TestSite.in(temp)
                .with("index.md", "# Home\n\n[One](policies/one.md)\n")
                .with("policies/one.md", "---\ntitle: \"" + title + "\"\nreview: {next: 2027-09-06}\n---\n\nBreathe.\n")
                .with("policies/two.md", "# " + title + "\n\nCalm. [Home](../index.md)\n");
    }

    private static String title(String name) {
        return switch (name) {
            case "long" -> LONG;
            case "emoji" -> EMOJI;
            case "family" -> FAMILY;
            default -> ARABIC;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "long, classic",
        "emoji, classic",
        "family, classic",
        "arabic, classic",
        "long, embed",
        "emoji, embed",
        "arabic, embed"
    })
    void itIsWholeAndItsPagesAreSound(String name, String theme) throws IOException {
        String title = title(name);
        TestSite site = siteWith(title).withTheme(theme);
        assertThat(site.build().problems()).noneMatch(problem -> problem.isError());
        for (String page : List.of("policies/one.html", "policies/two.html")) {
            Document document = Jsoup.parse(site.page(page));
            assertThat(document.title()).isEqualTo(title + " – Home");
            assertThat(document.select("h1").eachText()).containsExactly(title);
        }
        for (String list : List.of("a-to-z.html", "site-map.html", "policies/index.html", "register.html")) {
            assertThat(Jsoup.parse(site.page(list))
                            .select("a[href$=policies/one.html], a[href=one.html]")
                            .eachText())
                    .as(list)
                    .contains(title);
        }
        assertThat(HtmlChecker.errors(site.output(), List.of("policies/one.html", "a-to-z.html")))
                .isEmpty();
    }

    @Test
    void theLongOneHasMoreThan300Characters() {
        assertThat(LONG).hasSizeGreaterThan(300);
    }
}
