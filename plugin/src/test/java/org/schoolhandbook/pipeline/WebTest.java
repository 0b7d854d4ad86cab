package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.HtmlChecker;
import org.schoolhandbook.testsite.LinkChecker;
import org.schoolhandbook.testsite.TestSite;

/** What browsers, servers, search engines and networks are told. */
class WebTest {

    private static final String SCHOOL = "name: Oakfield\nenquiries: {name: Office}\nsendco: {name: A. Lind}\n";

    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void begin() throws IOException {
        site = TestSite.in(temp)
                .with("school.yml", SCHOOL + "website: https://oak.example.org/handbook\n")
                .with("content/index.md", "# Home\n\n[Calm](help/calm.md)\n")
                .with("content/help/calm.md", page("title: Calm & <kind>\nsummary: Say \"less\"."))
                .with("content/notes/walk.md", page("title: A walk"));
    }

    private static String page(String header) {
        return "---\n" + header + "\n---\n\nWords.\n";
    }

    private Document read(String page) {
        return Jsoup.parse(site.page(page));
    }

    private static String meta(Document page, String name) {
        return page.select("meta[property=" + name + "], meta[name=" + name + "]")
                .attr("content");
    }

    @Test
    void aPageTellsNetworksWhatItIs() {
        site.build();
        Document page = read("help/calm.html");

        assertThat(page.title()).isEqualTo("Calm & <kind> – Oakfield");
        assertThat(meta(page, "description")).isEqualTo("Say “less”.");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://oak.example.org/handbook/help/calm.html");
        assertThat(meta(page, "og:title")).isEqualTo("Calm & <kind>");
        assertThat(meta(page, "og:description")).isEqualTo("Say “less”.");
        assertThat(meta(page, "og:type")).isEqualTo("article");
        assertThat(meta(page, "og:url")).isEqualTo("https://oak.example.org/handbook/help/calm.html");
        assertThat(meta(page, "og:site_name")).isEqualTo("Oakfield");
        assertThat(meta(page, "og:locale")).isEqualTo("en_GB");
        assertThat(meta(page, "og:image")).isEqualTo("https://oak.example.org/handbook/theme/card-guide.png");
        assertThat(meta(read("index.html"), "og:type")).isEqualTo("website");
    }

    @Test
    void everyPageIsDescribedAndHasACardThatIsThere() {
        site.build();
        for (String file : site.files()) {
            if (file.endsWith(".html")) {
                assertThat(meta(read(file), "description")).as(file).isNotBlank();
                String card = meta(read(file), "og:image").replace("https://oak.example.org/handbook/", "");
                assertThat(file.equals("404.html") || site.files().contains(card))
                        .as(file)
                        .isTrue();
            }
        }
        assertThat(meta(read("notes/walk.html"), "description")).isEqualTo("A walk. Oakfield, Behaviour handbook.");
        assertThat(meta(read("a-to-z.html"), "description")).startsWith("Every policy");
        assertThat(HtmlChecker.errors(site.output(), List.of("help/calm.html", "404.html", "accessibility.html")))
                .isEmpty();
    }

    @Test
    void withoutAnAddressOfTheSiteNothingNamesOne() {
        site.with("school.yml", SCHOOL).build();

        assertThat(site.files())
                .noneMatch(file -> file.contains("card-"))
                .doesNotContain(".htaccess", "_headers", "_redirects", "sitemap.xml")
                .contains("manifest.webmanifest", "favicon.ico", "theme/icon-180.png");
        assertThat(read("help/calm.html").select("link[rel=canonical], meta[property^=og:]"))
                .isEmpty();
    }

    @Test
    void theManifestNamesIconsThatAreThere() throws IOException {
        site.build();
        JsonNode manifest = new ObjectMapper().readTree(site.page("manifest.webmanifest"));

        assertThat(manifest.path("name").asText()).isEqualTo("Oakfield");
        assertThat(manifest.path("start_url").asText()).isEqualTo("index.html");
        assertThat(manifest.path("icons"))
                .hasSize(3)
                .allSatisfy(icon ->
                        assertThat(site.files()).contains(icon.path("src").asText()));
    }

    @Test
    void aFormerAddressLeadsToThePage() {
        site.with(
                "content/help/calm.md",
                page("title: Calm & <kind>\naliases: [/Old/calm.html, quiet, /ruhe/, /my calm]"));
        assertThat(TestSite.printed(site.build())).last().asString().startsWith("published: 0 errors, 0 warnings");

        assertThat(read("Old/calm.html").select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=../help/calm.html");
        assertThat(read("Old/calm.html").select("a").text()).isEqualTo("Calm & <kind>");
        assertThat(read("ruhe/index.html").select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://oak.example.org/handbook/help/calm.html");
        assertThat(new LinkChecker(site.output())
                        .deadLinks(List.of("Old/calm.html", "ruhe/index.html", "my calm/index.html")))
                .isEmpty();
        assertThat(HtmlChecker.errors(site.output(), List.of("Old/calm.html"))).isEmpty();
        assertThat(site.page("sitemap.xml")).doesNotContain("ruhe", "Old");
        assertThat(site.reports().resolve("ledger.json")).content().contains("ruhe/index.html");
    }

    @Test
    void serversAreToldOfFormerAddressesInTheirOwnWays() {
        site.with(
                "content/help/calm.md",
                page("title: Calm\naliases: [/old/calm.html, /ruhe/, /my calm, /Calm(1).pdf, /café+bar.html]"));
        site.build();

        assertThat(site.page("_redirects")).isEqualTo("""
                        /handbook/Calm(1).pdf /handbook/help/calm.html 301
                        /handbook/caf%C3%A9+bar.html /handbook/help/calm.html 301
                        /handbook/my%20calm /handbook/help/calm.html 301
                        /handbook/old/calm.html /handbook/help/calm.html 301
                        /handbook/ruhe/ /handbook/help/calm.html 301
                        """);
        assertThat(site.page(".htaccess"))
                .contains(
                        "RedirectMatch 301 \"^/handbook/Calm\\(1\\)\\.pdf$\" \"/handbook/help/calm.html\"\n",
                        "RedirectMatch 301 \"^/handbook/my calm$\" \"/handbook/help/calm.html\"\n",
                        "ErrorDocument 404 /handbook/404.html\n");
        assertThat(site.files()).doesNotContain("Calm(1).pdf").contains("café+bar.html");
    }

    @Test
    void serversAreToldToSayWhatPagesSayThemselvesAndWhoMayFrameThem() {
        site.build();
        String policy = read("index.html")
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content");

        assertThat(policy).startsWith("default-src 'none'; ").doesNotContain("unsafe", "http", "*");
        assertThat(site.page("_headers"))
                .startsWith("/handbook/*\n")
                .contains("  Content-Security-Policy: " + policy + "; frame-ancestors 'self'\n")
                .contains("  X-Content-Type-Options: nosniff\n");
        assertThat(Path.of("docs/hosting.md")).content().contains("\"" + policy + "; frame-ancestors 'self'\"");
        assertThat(site.page(".htaccess"))
                .contains("  Header always set Content-Security-Policy \"" + policy + "; frame-ancestors 'self'\"\n");
    }

    @Test
    void filesOfTheAuthorsOwnWin() {
        site.with("assets/_headers", "mine").with("assets/theme/card-page.png", "mine");
        site.build();

        assertThat(site.page("_headers")).isEqualTo("mine");
        assertThat(site.page("theme/card-page.png")).isEqualTo("mine");
    }

    @Test
    void theMapForSearchEnginesNamesEveryPageOnce() {
        site.with("content/topics/calm.md", page("title: Calm\ntopics: calm"))
                .with("content/help/more.md", page("title: More\ntopics: [calm, home]"))
                .with("content/help/most.md", page("title: Most\ntopics: home"))
                .build();

        assertThat(Jsoup.parse(site.page("sitemap.xml"), org.jsoup.parser.Parser.xmlParser())
                        .select("loc")
                        .eachText())
                .allSatisfy(url -> assertThat(url).startsWith("https://oak.example.org/handbook/"))
                .extracting(url -> url.replace("https://oak.example.org/handbook/", ""))
                .containsExactlyInAnyOrder(
                        "index.html",
                        "help/index.html",
                        "help/calm.html",
                        "help/more.html",
                        "help/most.html",
                        "notes/walk.html",
                        "topics/index.html",
                        "topics/calm.html",
                        "topics/home.html",
                        "a-to-z.html",
                        "accessibility.html",
                        "site-map.html");
    }
}
