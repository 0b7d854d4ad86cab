package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

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

/** How readers find their way from any page: relations, topics, what links here, the site map, the foot of the page. */
class WaysTest {

    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void begin() throws IOException {
        site = TestSite.in(temp).with("content/index.md", "# Home");
    }

    private WaysTest page(String name, String... lines) {
        String title = name.substring(name.lastIndexOf('/') + 1);
        site.with(
                "content/" + name + ".md",
                "---\ntitle: " + title + "\n" + String.join("\n", lines).replaceFirst("\n?TEXT:", "\n---\n")
                        + (String.join("", lines).contains("TEXT:") ? "" : "\n---\n\nWords.") + "\n");
        return this;
    }

    private Document built(String page) {
        site.build();
        return read(page);
    }

    private Document read(String page) {
        return Jsoup.parse(site.page(page));
    }

    private static List<String> facts(Document page) {
        return page.select(".further dl > div").eachText();
    }

    private static List<String> folded(Document page, String heading) {
        return page.select(".further details:has(summary:containsOwn(" + heading + ")) li")
                .eachText();
    }

    @Test
    void relationsAreShownOnBothPages() {
        page("help/A", "requires: help/B", "partOf: help/C").page("help/B").page("help/C");
        page("help/D", "explains: help/B")
                .page("policies/E", "supersedes: policies/F")
                .page("policies/F");

        assertThat(built("help/a.html").select(".before").eachText())
                .containsExactly("Read or do first: B", "Part of: C");
        assertThat(facts(read("help/b.html"))).containsExactly("Needed for A", "Explained in D");
        assertThat(facts(read("help/c.html"))).containsExactly("Parts A");
        assertThat(facts(read("policies/f.html"))).containsExactly("Replaced by E");
        assertThat(read("policies/e.html").selectFirst(".card a").attr("href")).isEqualTo("../policies/f.html");
    }

    @Test
    void aPolicyAndTheOneThatTookItsPlaceLeadToEachOtherWhicheverOfThemSaysSo() {
        page("policies/A", "status: withdrawn", "replacedBy: policies/B").page("policies/B");
        page("policies/C", "status: withdrawn").page("policies/D", "supersedes: policies/C");
        page("policies/E", "status: withdrawn", "replacedBy: policies/F").page("policies/F", "supersedes: policies/E");

        assertThat(built("policies/a.html").select(".admonition").text()).endsWith("Read this instead: B.");
        assertThat(facts(read("policies/b.html"))).containsExactly("Takes the place of A");
        assertThat(read("policies/c.html").select(".admonition").text()).endsWith("Read this instead: D.");
        assertThat(read("policies/d.html").select(".card").text()).contains("Takes the place of C");
        assertThat(read("policies/f.html").text()).containsOnlyOnce("Takes the place of E");
    }

    @Test
    void thePagesThatLeadHereAreFoldedAndNotRepeated() {
        page("help/A", "TEXT:[B](B.md), [B](B.md), [A](A.md)").page("help/B").page("help/C", "requires: help/B");

        assertThat(folded(built("help/b.html"), "What links here")).containsExactly("A");
        assertThat(folded(read("help/a.html"), "What links here")).isEmpty();
    }

    @Test
    void ofManyPagesThatLeadHereTheFirstFortyAreListed() {
        page("help/Z");
        for (int number = 10; number < 55; number++) {
            page("help/A" + number, "TEXT:[Z](Z.md)");
        }
        Document page = built("help/z.html");
        assertThat(folded(page, "What links here"))
                .hasSize(40)
                .startsWith("A10")
                .endsWith("A49");
        assertThat(page.select(".further summary").eachText())
                .containsExactly("Related pages (5)", "What links here (45)");
        assertThat(page.select(".further details p").eachText()).containsExactly("and 5 more");
    }

    @Test
    void relatedPagesShareTopicsOrAreLinkedTheNearestFirst() {
        page("help/A", "topics: [worry, calm]", "TEXT:[Z](Z.md)").page("help/Z").page("help/Y", "TEXT:[A](A.md)");
        page("help/C", "topics: worry").page("help/B", "topics: Worry").page("help/D", "topics: [calm, worry]");
        page("help/index", "topics: worry");

        assertThat(folded(built("help/a.html"), "Related pages")).containsExactly("D", "B", "C", "Y", "Z");
        page("help/E", "topics: worry");
        assertThat(folded(built("help/a.html"), "Related pages")).containsExactly("D", "B", "C", "E", "Y");
    }

    @Test
    void aTopicHasAPageThatListsItsPagesByType() {
        page("help/A", "topics: [Café & home]")
                .page("policies/B", "topics: café & home")
                .page("notes/C", "topics: CAFÉ home");

        Document topic = built("topics/cafe-home.html");
        assertThat(topic.selectFirst("h1").text()).isEqualTo("Café & home");
        assertThat(topic.select(".about").eachText())
                .containsExactly("Policies B … Not yet approved", "Guides A", "Pages C");
        assertThat(topic.select(".trail li").eachText()).containsExactly("Home", "Topics", "Café & home");
        assertThat(read("topics/index.html").select(".entries li").eachText()).containsExactly("Café & home (3)");
        assertThat(facts(read("help/a.html"))).containsExactly("Topics Café & home");
    }

    @Test
    void anAuthorsOwnPageOfATopicKeepsItsTextAndTitle() {
        page("help/A", "topics: worry").page("help/B", "topics: worry");
        page("topics/worry", "TEXT:All about it.").page("topics/other");
        site.with("content/topics/worry.md", "---\ntitle: When worry grows\n---\n\nAll about it.\n");

        Document topic = built("topics/worry.html");
        assertThat(topic.selectFirst(".text").text()).isEqualTo("All about it. Guides A B");
        assertThat(facts(read("help/a.html"))).containsExactly("Topics When worry grows");
        assertThat(read("topics/index.html").select(".text a").eachText()).containsExactly("When worry grows");
        assertThat(read("index.html").select("#page\\:menu a").eachText()).contains("Topics");
    }

    @Test
    void aTopicOfFiveHundredPagesIsListedByLetters() {
        for (int number = 0; number < 500; number++) {
            page((number % 2 == 0 ? "help/" : "policies/") + (char) ('A' + number % 26) + number, "topics: worry");
        }
        Document topic = built("topics/worry.html");

        assertThat(topic.select(".about h3").eachText()).startsWith("B", "D").hasSize(26);
        assertThat(topic.select(".about li")).hasSize(500);
        assertThat(folded(read("help/a0.html"), "Related pages")).isEmpty();
        assertThat(HtmlChecker.errors(site.output(), List.of("topics/worry.html", "site-map.html")))
                .isEmpty();
    }

    @Test
    void theSiteMapShowsFoldersAndPagesAsATree() {
        page("help/A")
                .page("help/index")
                .page("help/deep/B")
                .page("help/deep/D")
                .page("C")
                .page("one/E");

        Document map = built("site-map.html");
        assertThat(map.select(".tree > ul > li > a").eachText()).containsExactly("index", "E", "C");
        assertThat(map.select(".tree > ul > li > ul > li > a").eachText()).containsExactly("Deep", "A");
        assertThat(map.select(".tree > ul > li > ul > li > ul a").eachText()).containsExactly("B", "D");
        assertThat(read("help/a.html").select(".bottom a[href=../site-map.html]"))
                .hasSize(1);
    }

    @Test
    void theFootOfEveryPageLeadsWhereTheSchoolSays() {
        page("policies/behaviour").page("help/A");
        assertThat(built("help/a.html").select(".start a").eachText())
                .containsExactly("behaviour", "A to Z", "Site map");

        site.with("school.yml", "name: Oak\nenquiries: {name: B}\nsendco: {name: C}\nstart: [help/A, index]\n");
        assertThat(built("help/a.html").select(".start a").eachAttr("href"))
                .containsExactly("../help/a.html", "../index.html", "../a-to-z.html", "../site-map.html");
    }

    @Test
    void topicsStandInTheAToZUnlessTheyHaveAPageOfTheirOwn() {
        page("help/A", "topics: [worry, calm]").page("help/B", "topics: [worry, calm]");
        site.with("content/topics/calm.md", "---\ntitle: Keeping calm\n---\n\nWords.\n");

        assertThat(built("a-to-z.html").select(".letter li").eachText())
                .containsExactly("A Guide", "B Guide", "Home Page", "Keeping calm Page", "Worry Topic");
        assertThat(read("a-to-z.html").select(".letter a").eachAttr("href")).contains("topics/worry.html");
    }

    @Test
    void textMayLeadToWhatTheThemeMakesUp() {
        page("help/A", "topics: [worry]").page("policies/B", "topics: [worry]").page("clubs/C");
        site.with(
                        "school.yml",
                        "name: Oak\nwebsite: https://oak.example.org\nenquiries: {name: B}\nsendco: {name: C}\n")
                .with("content/help/deep/links.md", """
                        # Links

                        [1](/register.html) [2](../../register.html) [3](/a-to-z.html) [4](/site-map.html)
                        [5](/topics/worry.html) [6](../../topics/worry) [7](/topics) [8](../../topics/)
                        [9](/topics/index.html) [10](/policies/) [11](/policies/index.html) [12](/register.csv)
                        [13](/register.json) [14](/feed.xml) [15](/help/deep/)
                        """);

        assertThat(TestSite.printed(site.build())).last().asString().startsWith("published: 0 errors, 0 warnings");
        assertThat(read("help/deep/links.html").select(".text a").eachAttr("href"))
                .containsExactly(
                        "../../register.html",
                        "../../register.html",
                        "../../a-to-z.html",
                        "../../site-map.html",
                        "../../topics/worry.html",
                        "../../topics/worry.html",
                        "../../topics/index.html",
                        "../../topics/index.html",
                        "../../topics/index.html",
                        "../../policies/index.html",
                        "../../policies/index.html",
                        "../../register.csv",
                        "../../register.json",
                        "../../feed.xml",
                        "index.html");
        assertThat(new LinkChecker(site.output()).deadLinks(site.files())).isEmpty();
    }

    @Test
    void aPageOfTheAuthorsOwnWins() {
        site.with("content/site-map.md", "# My map").with("content/topics/index.md", "# My topics");
        page("help/A", "topics: [worry, index]").page("help/B", "topics: [worry, index]");

        assertThat(built("site-map.html").selectFirst("h1").text()).isEqualTo("My map");
        assertThat(read("topics/index.html").selectFirst("h1").text()).isEqualTo("My topics");
        assertThat(read("topics/index.html").select(".text a").eachText()).containsExactly("Index", "Worry");
        assertThat(new LinkChecker(site.output()).deadLinks(site.files())).isEmpty();
    }

    @Test
    void titlesMayHaveSignsOfMarkup() {
        site.with(
                        "content/help/a.md",
                        "---\ntitle: A <b> & \"c\"\ntopics: [\"<i>&\"]\nrequires: help/b\n---\n\nWords.\n")
                .with("content/help/b.md", "---\ntitle: B <script>\ntopics: [\"<i>&\"]\n---\n\n[A](a.md)\n");

        assertThat(facts(built("help/b.html"))).containsExactly("Needed for A <b> & “c”", "Topics <i>&");
        assertThat(HtmlChecker.errors(
                        site.output(), List.of("help/a.html", "help/b.html", "topics/i.html", "site-map.html")))
                .isEmpty();
    }

    @Test
    void aSiteMadeForJBakeHasNothingOfThis() {
        site.without("content/index.md")
                .with(
                        "jbake.properties",
                        "render.index=false\nrender.archive=false\nrender.feed=false\nrender.tags=false\n")
                .with("templates/page.ftl", "${content.title}: ${content.requires!'none'}")
                .with(
                        "content/a.md",
                        "title=A\ntype=page\nstatus=published\ntopics=worry\nrequires=b\n~~~~~~\nWords.\n");
        assertThat(TestSite.printed(site.build())).last().asString().contains(" 0 errors, 0 warnings");
        assertThat(site.files()).noneMatch(file -> file.contains("topic") || file.contains("map.html"));
        assertThat(site.page("a.html")).isEqualTo("A: b");
    }
}
