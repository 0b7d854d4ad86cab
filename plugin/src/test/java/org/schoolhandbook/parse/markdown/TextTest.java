package org.schoolhandbook.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolhandbook.parse.markdown.Markdown.read;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolhandbook.model.Reference;
import org.schoolhandbook.model.Text;
import org.schoolhandbook.problem.SourceText;

class TextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "say \"hello\" now       | say “hello” now",
                "say 'hello' now         | say ‘hello’ now",
                "\"It's 'mine',\" he said | “It’s ‘mine’,” he said",
                "the pupils' bags        | the pupils’ bags",
                "in the '90s             | in the ’90s",
                "'tis late               | ’tis late",
                "(\"so\")                | (“so”)",
                "one -- two --- three    | one – two — three",
                "well ... so             | well … so",
                "a-b ---- c              | a-b ---- c",
                "\\\"no\\\" \\'no\\'     | &quot;no&quot; 'no'",
                "2 &quot;x&quot;         | 2 &quot;x&quot;"
            })
    void quotesAndDashesAreTypographic(String source, String html) {
        assertThat(read(source).html()).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void aQuotationMarkAfterATagAndASpaceOpens() {
        assertThat(read("<div>x</div> \"quoted\"").html()).isEqualTo("<div>x</div> “quoted”");
    }

    @Test
    void quotesOpenAndCloseAcrossMarkup() {
        assertThat(read("\"*one* `two`\" and *\"three\"*").html())
                .isEqualTo("<p>“<em>one</em> <code>two</code>” and <em>“three”</em></p>");
    }

    @Test
    void codeIsLeftAlone() {
        assertThat(read("`\"a\" -- b...`", "", "    \"c\" -- d", "", "```", "'e'", "```")
                        .html())
                .isEqualTo("<p><code>&quot;a&quot; -- b...</code></p>\n"
                        + "<pre><code>&quot;c&quot; -- d\n</code></pre>\n<pre><code>'e'\n</code></pre>");
    }

    @Test
    void aSoftLineBreakIsASpaceUnlessHardWrapsAreOn() {
        var hard = new MarkdownReader(new MarkdownOptions(true, false));

        assertThat(read("a", "b").html()).isEqualTo("<p>a\nb</p>");
        assertThat(hard.read(
                                Markdown.source("a", "b"),
                                0,
                                Optional.empty(),
                                Wanted.nothing(),
                                (name, at) -> Optional.empty())
                        .body()
                        .print(Reference::written))
                .isEqualTo("<p>a<br>\nb</p>\n");
    }

    @Test
    void wordsWithoutMarkupBetweenThemAreOneText() {
        assertThat(read("A fixed", "term &amp; don't \\* end").page().body().texts())
                .containsExactly(new Text("A fixed\nterm & don’t * end", true, false, 1, 1));
    }

    @Test
    void textsKnowTheirPlaceInTheWholeFile() {
        var source = new SourceText("page.md", "---\ntitle: x\n---\né 😀 *bc*\n\n> - d\n");
        var page = new MarkdownReader(new MarkdownOptions(false, false))
                .read(source, 17, Optional.empty(), Wanted.nothing(), (name, at) -> Optional.empty());

        assertThat(page.body().texts())
                .containsExactly(
                        new Text("é 😀 ", true, false, 4, 1),
                        new Text("bc", true, false, 4, 6),
                        new Text("d", true, false, 6, 5));
    }

    @Test
    void termsMayBeLinkedInPlainWordsOnly() {
        assertThat(read(
                                "# head",
                                "",
                                "plain [link](x) `code` *em* http://a.b",
                                "",
                                "```",
                                "code",
                                "```",
                                "",
                                "| cell |",
                                "|--|",
                                "",
                                "term",
                                ": said",
                                "",
                                "hidden {.no-glossary}")
                        .termWords())
                .containsExactly("plain ", "em", "cell", "said");
    }

    @Test
    void bareAddressesAreLinked() {
        assertThat(read("See https://a.example/x_(y)?q=1. Or www.b.example/c, or mail d.e@f.example!")
                        .html())
                .isEqualTo(
                        "<p>See <a class=\"address\" href=\"https://a.example/x_(y)?q=1\">https://a.example/x_(y)?q=1</a>."
                                + " Or <a class=\"address\" href=\"https://www.b.example/c\">www.b.example/c</a>,"
                                + " or mail <a href=\"mailto:d.e@f.example\">d.e@f.example</a>!</p>");
    }

    @Test
    void bareAddressesInLinksAndCodeAreNotLinked() {
        assertThat(read("[http://a.b](x) `http://c.d` ftp://e.f").html())
                .isEqualTo("<p><a href=\"x\">http://a.b</a> <code>http://c.d</code> ftp://e.f</p>");
    }

    @Test
    void strikethroughIsADeletion() {
        assertThat(read("~~old~~ new").html()).isEqualTo("<p><del>old</del> new</p>");
    }
}
