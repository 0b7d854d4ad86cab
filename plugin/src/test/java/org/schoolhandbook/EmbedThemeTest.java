package org.schoolhandbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.HtmlChecker;
import org.schoolhandbook.testsite.LinkChecker;
import org.schoolhandbook.testsite.TestSite;

/** The example school inside somebody else's website: the same words, and nothing around them. */
class EmbedThemeTest {

    @TempDir
    static Path temp;

    private static TestSite site;
    private static TestSite classic;

    @BeforeAll
    static void build() throws IOException {
        site = example("embed");
        assertThat(TestSite.printed(site.build())).containsExactly("published: 0 errors, 0 warnings, 0 notes");
        classic = example("classic");
        classic.build();
    }

    private static TestSite example(String theme) {
        return TestSite.of(Path.of("../site-example"), temp.resolve(theme + "/target/site"))
                .withContentPack()
                .withTheme(theme);
    }

    private static List<String> pages() {
        return site.files().stream().filter(file -> file.endsWith(".html")).toList();
    }

    private static Stream<Document> documents() {
        return pages().stream().map(page -> Jsoup.parse(site.page(page), "https://embed.example.org/" + page));
    }

    @Test
    void everyPageIsOneArticleWithoutAnythingAround() {
        assertThat(documents()).allSatisfy(page -> {
            assertThat(page.select("body > main > article.handbook")).hasSize(1);
            assertThat(page.selectFirst("main").ownText()).isEmpty();
            assertThat(page.select("body > *, main > *")).hasSize(2);
            assertThat(page.select("header, footer, button, script, style, [style], base, [target]"))
                    .isEmpty();
        });
    }

    @Test
    void itAsksForOneStyleSheetAndNoTypeface() {
        assertThat(documents().filter(page -> !page.location().endsWith("/404.html")))
                .allSatisfy(page -> assertThat(
                                page.select("head link[href]:not([rel=canonical], [rel=alternate], [rel$=icon])"))
                        .singleElement()
                        .satisfies(link -> assertThat(link.attr("href")).endsWith("theme/style.css")));
        assertThat(site.page("theme/style.css")).doesNotContain("@font-face", "@import", "url(", "woff");
    }

    @Test
    void everyRuleOfItsStyleStaysInside() {
        String rules = site.page("theme/style.css")
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("@media[^{]*\\{", "")
                .replaceAll("\\{[^{}]*\\}", "{}");
        List<String> selectors = Stream.of(rules.split("\\{\\}|\\}"))
                .map(String::strip)
                .filter(selector -> !selector.isEmpty())
                .toList();
        assertThat(selectors)
                .hasSizeGreaterThan(80)
                .allSatisfy(selector -> assertThat(selector.replaceAll("\\([^()]*(\\([^()]*\\)[^()]*)*\\)", "")
                                .split(","))
                        .allMatch(part -> part.strip().matches("\\.handbook(-frame body)?([ :*].*)?")));
    }

    @Test
    void theWordsAreThoseOfClassic() {
        for (String page : List.of("policies/behaviour.html", "plans/therapeutic-plan.html", "register.html")) {
            assertThat(text(site, page)).as(page).isEqualTo(text(classic, page)).isNotEmpty();
        }
    }

    private static String text(TestSite of, String page) {
        Element article = Jsoup.parse(of.page(page)).selectFirst("article");
        return article.select("h1, .text").eachText().toString();
    }

    @Test
    void aReaderFindsOtherPagesFromEveryPage() {
        assertThat(documents())
                .allSatisfy(page -> assertThat(page.select("nav.start a[href$=a-to-z.html]"))
                        .hasSize(1));
        assertThat(new LinkChecker(site.output()).deadLinks(site.files())).isEmpty();
    }

    @Test
    void theHeadSaysWhatThatOfClassicDoes() {
        for (String page : List.of("policies/behaviour.html", "pl/about/contact.html", "404.html")) {
            assertThat(said(site, page)).as(page).isEqualTo(said(classic, page)).hasSizeGreaterThan(3);
        }
        assertThat(Jsoup.parse(site.page("index.html")).select("meta[http-equiv=Content-Security-Policy]"))
                .hasSize(1);
    }

    private static List<String> said(TestSite of, String page) {
        return Jsoup.parse(of.page(page))
                .select("head :is(title, meta:not([name=color-scheme]), link:not([rel=stylesheet]))")
                .stream()
                .map(Element::outerHtml)
                .toList();
    }

    @Test
    void aTranslationSaysThatItIsOneAndLeadsToTheOtherLanguages() {
        Document page = Jsoup.parse(site.page("pl/about/contact.html"));
        assertThat(page.select(".translation a[hreflang]").eachAttr("href"))
                .containsExactly("../../about/contact.html");
        assertThat(page.select("nav.languages a").eachText()).contains("English", "Cymraeg", "Polski");
    }

    @Test
    void everyKindOfPageIsValidHtml() {
        var kinds = new TreeMap<String, String>();
        pages().forEach(page -> kinds.putIfAbsent(
                Jsoup.parse(site.page(page)).selectFirst("article").className(), page));
        assertThat(kinds).hasSizeGreaterThan(15);
        assertThat(HtmlChecker.errors(site.output(), List.copyOf(kinds.values())))
                .isEmpty();
    }

    @Test
    void theColoursOfTheSchoolStayInsideToo() {
        assertThat(site.page("theme/style.css")).endsWith("""
                        /* From school.yml */
                        .handbook { --brand: #14574a; --brand-ink: #ffffff; --accent: #14574a; }
                        """);
    }
}
