package org.schoolhandbook.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolhandbook.model.Reference;
import org.schoolhandbook.problem.SourceText;

class AnyInputTest {

    private static final List<String> SCRAPS = List.of(
            "*",
            "**",
            "_",
            "`",
            "``",
            "~~",
            "[",
            "](",
            ")",
            "![",
            "[^1]",
            "[^1]: ",
            "[a]: b",
            "{#x}",
            "{.y}",
            "<",
            ">",
            "<div>",
            "</div>",
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<a href='x'>",
            "</a>",
            "<script>",
            "</script>",
            "<ul>",
            "<li>",
            "</ul>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<svg>",
            "</svg>",
            "<img src=a>",
            "<br/>",
            "<!--",
            "-->",
            "<details>",
            "<summary>",
            "</details>",
            "&amp;",
            "&#0;",
            "&",
            "\\",
            "\n",
            "\n",
            "\n\n",
            "\n\n",
            "> ",
            "- ",
            "1. ",
            "  ",
            "    ",
            "\t",
            "# ",
            "## ",
            "===",
            "---",
            "|",
            "|-|-|",
            ": ",
            "- [ ] ",
            "```",
            "~~~",
            "[!NOTE]",
            "word",
            "two words",
            "\"",
            "'",
            "--",
            "...",
            "http://a.b",
            "a@b.cc",
            "\0",
            "\uD83D",
            "\uDE00",
            "😀",
            "é",
            "\r",
            "\u00A0",
            "\u202E",
            "<?",
            "<![CDATA[",
            "]]>",
            "javascript:",
            "=\"",
            "title",
            "\u2028");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @Timeout(60)
    void randomScrapsGiveWellFormedHtml(long seed) {
        var random = new Random(seed);
        var reader = new MarkdownReader(new MarkdownOptions(seed % 2 == 0, seed % 3 == 0));
        for (int i = 0; i < 1500; i++) {
            String text = IntStream.range(0, random.nextInt(30))
                    .mapToObj(n -> SCRAPS.get(random.nextInt(SCRAPS.size())))
                    .collect(Collectors.joining());
            MarkdownPage page = reader.read(
                    new SourceText("page.md", text),
                    0,
                    Optional.empty(),
                    Wanted.nothing(),
                    (name, at) -> Optional.empty());
            String html = page.body().print(link -> "x");
            assertThat(WellFormed.problem(html)).as("%s%n-> %s", text, html).isEmpty();
            assertThat(html).doesNotContain("<script", "<svg", "<!", "<?");
            assertThat(page.problems())
                    .as(text)
                    .noneMatch(problem -> problem.code().equals("markdown-not-read"));
        }
    }

    @Test
    void everyStartOfAPageCanBeRead() {
        String page = Stream.of(
                        "# A {#b}",
                        "",
                        "> [!NOTE] *x*",
                        "> [y](z 'w')",
                        "",
                        "| a | b |",
                        "|--|:-:|",
                        "| c | d |",
                        "",
                        "t",
                        ": d [^1]",
                        "",
                        "[^1]: n",
                        "",
                        "<div><b>x</b></div>")
                .collect(Collectors.joining("\n"));
        for (int end = 0; end <= page.length(); end++) {
            String html = Markdown.read(page.substring(0, end)).html();
            assertThat(WellFormed.problem(html)).as(html).isEmpty();
        }
    }

    @Test
    void oneReaderServesManyThreads() throws Exception {
        var reader = new MarkdownReader(new MarkdownOptions(false, true));
        List<SourceText> pages = IntStream.range(0, 40)
                .mapToObj(n -> Markdown.source(
                        "# Page " + n,
                        "",
                        "See [this](p" + n + ".md)[^a] and [that][b].",
                        "",
                        "[^a]: Note " + n,
                        "[b]: q" + n + ".md",
                        "",
                        "## Same",
                        "",
                        "<div>x</div> \"quoted\"",
                        "",
                        "| a |",
                        "|---|",
                        "| " + n + " |"))
                .toList();
        List<String> alone = pages.stream().map(page -> print(reader, page)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> calls = IntStream.range(0, 800)
                    .mapToObj(n -> (Callable<String>) () -> print(reader, pages.get(n % pages.size())))
                    .toList();
            List<Future<String>> results = threads.invokeAll(calls);
            for (int n = 0; n < results.size(); n++) {
                assertThat(results.get(n).get()).isEqualTo(alone.get(n % alone.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String print(MarkdownReader reader, SourceText page) {
        MarkdownPage read = reader.read(page, 0, Optional.empty(), Wanted.nothing(), (name, at) -> Optional.empty());
        return read.title() + read.body().print(Reference::written) + read.sections() + read.problems();
    }

    @Test
    void nulAndHalfSurrogatesBecomeReplacementCharacters() {
        assertThat(Markdown.read("a\0b \uD83D c \uDE00 😀").html()).isEqualTo("<p>a\uFFFDb \uFFFD c \uFFFD 😀</p>");
    }

    @Test
    void anEmptyPageHasOneEmptySection() {
        MarkdownPage page = Markdown.read("").page();

        assertThat(page.body().texts()).isEmpty();
        assertThat(page.sections()).hasSize(1);
        assertThat(page.problems()).isEmpty();
    }
}
