package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.HtmlChecker;
import org.schoolhandbook.testsite.LinkChecker;
import org.schoolhandbook.testsite.TestSite;

/** What the theme "classic" puts around the words of authors. */
class ClassicThemeTest {

    private static final Pattern ADDRESS_IN_STYLE = Pattern.compile("url\\(\"([^\"]+)\"\\)");

    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void begin() throws IOException {
        site = TestSite.in(temp).with("content/index.md", "# Home");
    }

    private Document page(String path) {
        return Jsoup.parse(site.page(path));
    }

    private static String policy(String title, String text) {
        return "---\ntitle: " + title + "\n---\n\n" + text + "\n";
    }

    @Test
    void aQuestionOnTheFirstPageIsAnsweredByTheAToZWithoutAScript() {
        site.with("content/policies/a.md", policy("A", "Words.")).build();

        Document home = page("index.html");
        assertThat(home.select("main form[role=search]").eachAttr("action")).containsExactly("a-to-z.html");
        assertThat(home.select("main form[role=search] input").eachAttr("name")).containsExactly("q");
        assertThat(page("policies/a.html").select("form[role=search]").eachAttr("action"))
                .containsExactly("../a-to-z.html");
    }

    @Test
    void theFirstPageSaysHowPoliciesStand() {
        site.with("content/policies/a.md", policy("A", "Words.")).build();

        assertThat(page("index.html").select(".stands li").eachText()).containsExactly("A … Not yet approved");
        assertThat(page("index.html").select(".trust a[href=register.html]")).hasSize(1);
    }

    @Test
    void theFirstPageExplainsTheWordsThatTheMostPagesUse() {
        site.with("content/glossary/words.md", "---\ntitle: Words\n---\n\nApple\n: A fruit.\n\nPear\n: Another.\n")
                .with("content/policies/a.md", policy("A", "A pear."))
                .build();

        assertThat(page("index.html").select(".words dt").eachText()).containsExactly("Pear", "Apple");
    }

    @Test
    void aSchoolThatHasOnlyStartedHasAFirstPageToo() {
        site.without("content/index.md")
                .with("content/help/a.md", "# A\n\nWords.\n")
                .build();

        assertThat(page("index.html").select("main form[role=search]")).hasSize(1);
        assertThat(page("index.html").select(".trust")).isEmpty();
        assertThat(HtmlChecker.errors(site.output(), List.of("index.html"))).isEmpty();
    }

    @Test
    void whatAPolicySaysInShortStandsInABox() {
        site.with("content/policies/a.md", policy("A", "In short: be kind.\n\n## Why\n\nBecause."))
                .with("content/policies/b.md", policy("B", "We are kind.\n\n## Why\n\nIn short, because."))
                .build();

        assertThat(page("policies/a.html").select(".in-short").eachText()).containsExactly("In short: be kind.");
        assertThat(page("policies/a.html").select(".text > h2").eachText()).startsWith("Why");
        assertThat(page("policies/b.html").select(".in-short")).isEmpty();
    }

    @Test
    void aPolicySaysWhomToAskAboutIt() {
        site.with("school.yml", "name: Oak\nphones: [01632 960123]\nenquiries: {name: B}\nsendco: {name: C}\n")
                .with("content/policies/a.md", policy("A", "Words."))
                .build();

        assertThat(page("policies/a.html").select(".ask").eachText())
                .containsExactly("Questions about this policy? Ask Oak: 01632 960123");
    }

    @Test
    void aPageLeadsToTheOneBeforeAndTheOneAfterItInItsFolder() {
        for (String name : List.of("a", "b", "c", "index")) {
            site.with("content/help/" + name + ".md", "# Page " + name + "\n");
        }
        site.build();

        assertThat(page("help/a.html").select(".neighbours a").eachText()).containsExactly("Next Page b");
        assertThat(page("help/b.html").select(".neighbours a").eachText())
                .containsExactly("Before Page a", "Next Page c");
        assertThat(page("help/c.html").select(".neighbours a").eachAttr("href")).containsExactly("../help/b.html");
        assertThat(page("help/index.html").select(".neighbours")).isEmpty();
    }

    @Test
    void everySectionIsInTheMenuAndAtTheFootWhileTheHeaderStaysOneLine() {
        for (int section = 10; section < 40; section++) {
            site.with("content/s" + section + "/index.md", "# Section " + section + "\n");
        }
        site.with("content/policies/index.md", "# Policies\n").build();

        assertThat(page("index.html").select(".main a").eachText()).hasSize(5).startsWith("Policies");
        assertThat(page("index.html").select("#page\\:menu li")).hasSize(32);
        assertThat(page("index.html").select(".sections li")).hasSize(31);
    }

    @Test
    void nothingThatNeedsAScriptIsShownWithoutOne() {
        site.with("school.yml", "name: Oak\npaperCopy: Ask.\nenquiries: {name: B}\nsendco: {name: C}\n")
                .with("content/help/a.md", "# A\n")
                .build();

        Document page = page("help/a.html");
        assertThat(page.select("button.reading, .scripted button.print")).hasSize(3);
        assertThat(page.select(".tools a").eachText()).containsExactly("Ask for a paper copy");
        assertThat(site.page("theme/style.css"))
                .contains(":root:not([data-script]) :is(.reading, .scripted) { display: none; }");
    }

    @Test
    void everySheetOfPaperSaysWhatItIsAPartOf() {
        site.with(
                        "content/policies/a.md",
                        "---\ntitle: A \"quoted\" one\nversion: \"2.1\"\nupdated: 2026-09-06\n---\n\nWords.\n")
                .with("content/policies/b.md", policy("B ".repeat(150), "Words."))
                .build();

        assertThat(page("policies/a.html").selectFirst("html").attr("data-running"))
                .isEqualTo("A “quoted” one · Version 2.1 · Last updated 6 September 2026");
        assertThat(page("policies/b.html").selectFirst("html").attr("data-running"))
                .hasSizeLessThan(100);
    }

    @Test
    void theStyleAsksForNothingThatIsNotThere() {
        site.build();

        List<String> asked = ADDRESS_IN_STYLE
                .matcher(site.page("theme/style.css"))
                .results()
                .map(found -> "theme/" + found.group(1))
                .toList();
        assertThat(new TreeSet<>(asked)).hasSize(4);
        assertThat(site.files()).containsAll(asked).contains("theme/fonts/LICENSE-atkinson-hyperlegible.txt");
    }

    @Test
    void unusualPagesAreValidAndLeadSomewhere() {
        String wide = "| " + "Column | ".repeat(12) + "\n| " + "--- | ".repeat(12) + "\n| " + "cell | ".repeat(12);
        site.with("content/help/long.md", "---\ntitle: " + "Very long title ".repeat(19) + "\n---\n\n" + wide + "\n")
                .with("content/help/emoji.md", "# 🌳\n\n" + "word ".repeat(60_000))
                .with("content/help/arabic.md", "# سياسة السلوك\n\nنص.\n")
                .build();

        List<String> pages =
                List.of("help/long.html", "help/emoji.html", "help/arabic.html", "index.html", "a-to-z.html");
        assertThat(HtmlChecker.errors(site.output(), pages)).isEmpty();
        assertThat(new LinkChecker(site.output()).deadLinks(site.files())).isEmpty();
        assertThat(page("help/arabic.html").select(".neighbours a").eachText()).hasSize(2);
    }
}
