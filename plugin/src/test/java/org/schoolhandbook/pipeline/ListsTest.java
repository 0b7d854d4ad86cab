package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.TestSite;

/** Menus and lists: what stands in them, and in which order. */
class ListsTest {

    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void begin() throws IOException {
        site = TestSite.in(temp).with("content/index.md", "# Home");
    }

    private List<String> texts(String page, String selector) {
        return Jsoup.parse(site.page(page)).select(selector).eachText();
    }

    private static String page(String title, String fields) {
        return "---\ntitle: " + title + "\n" + fields + "---\n\nWords.\n";
    }

    @Test
    void theAuthorSaysInWhichOrderFoldersStand() {
        site.with("content/apples/index.md", page("Apples", "order: 2\n"))
                .with("content/bread/index.md", page("Bread", ""))
                .with("content/cheese/index.md", page("Cheese", "order: 1\n"))
                .build();

        assertThat(texts("index.html", "#page\\:menu li")).containsExactly("Cheese", "Apples", "Bread", "A to Z");
        assertThat(texts("index.html", ".cards li")).containsExactly("Cheese", "Apples", "Bread");
    }

    @Test
    void theAuthorSaysInWhichOrderPagesStand() {
        site.with("content/food/apples.md", page("Apples", ""))
                .with("content/food/bread.md", page("Bread", "order: 7\n"))
                .with("content/food/cheese.md", page("Cheese", "order: 3\n"))
                .build();

        assertThat(texts("food/index.html", ".entries li")).containsExactly("Cheese", "Bread", "Apples");
    }

    @Test
    void theMenuLeadsStraightToTheOnlyPageOfAFolder() {
        site.with("content/food/apples.md", page("Apples", "")).build();

        assertThat(Jsoup.parse(site.page("index.html")).select("#page\\:menu a").eachAttr("href"))
                .containsExactly("food/apples.html", "a-to-z.html");
    }

    @Test
    void servicesStandUnderWhatTheyHelpWithAndWhomTheyAreFor() {
        for (String name : List.of("Aunt", "Bank", "Clinic", "Doctor")) {
            String topics = name.equals("Bank") ? "[money, home]" : "health";
            site.with("content/signposts/" + name + ".md", page(name, """
                    url: https://example.org
                    provider: Somebody
                    checked: 2026-09-01
                    topics: %s
                    audience: [staff]
                    """.formatted(topics)));
        }
        site.build();

        assertThat(texts("signposts/index.html", ".inside h3")).containsExactly("Health", "Home", "Money", "For staff");
        assertThat(texts("signposts/index.html", "#page\\:topic-1 + ul > li > a"))
                .containsExactly("Aunt", "Clinic", "Doctor");
        assertThat(texts("signposts/index.html", ".columns li")).containsExactly("Aunt", "Bank", "Clinic", "Doctor");
    }

    @Test
    void anArticleInFrontOfATitleDoesNotCountInTheAToZ() {
        site.with("content/help/guide.md", "# A parents' guide\n\nWords.\n").build();

        assertThat(texts("a-to-z.html", "section:has(#page\\:p) .entries li"))
                .anyMatch(entry -> entry.startsWith("A parents"));
    }

    @Test
    void aLongGlossaryHasABarOfLetters() {
        String words = IntStream.range('a', 'r')
                .mapToObj(letter -> "" + (char) letter + "pple\n: A word.\n")
                .collect(Collectors.joining("\n"));
        site.with("content/glossary/words.md", "---\ntitle: Words\n---\n\n" + words)
                .build();

        assertThat(texts("glossary/words.html", ".letters li")).hasSize(17).startsWith("A", "B");
        assertThat(Jsoup.parse(site.page("glossary/words.html"))
                        .select(".letters a")
                        .eachAttr("href"))
                .startsWith("#apple");
    }
}
