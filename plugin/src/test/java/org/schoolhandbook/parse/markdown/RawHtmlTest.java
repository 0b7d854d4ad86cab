package org.schoolhandbook.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolhandbook.parse.markdown.Markdown.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawHtmlTest {

    @Test
    void allowedElementsAreKept() {
        String html = "<p>Press <kbd>K</kbd>, <abbr title=\"A\">B</abbr> <ruby>c<rt>d</rt></ruby>"
                + " <time datetime=\"2026\">e</time> <bdo dir=\"rtl\" lang=\"ar\">f</bdo> <br> g</p>";

        assertThat(read(html.substring(3, html.length() - 4)).html()).isEqualTo(html);
    }

    @Test
    void tagsArePrintedTheSameWay() {
        assertThat(read("a <SPAN  CLASS='x' lang=en>b</SPAN > <br/>c <wbr/>").html())
                .isEqualTo("<p>a <span class=\"x\" lang=\"en\">b</span> <br>c <wbr></p>");
    }

    @Test
    void markdownMayStandBetweenTwoBlocksOfHtml() {
        assertThat(read(
                                "<details open>",
                                "<summary>More *x*</summary>",
                                "",
                                "Words with *stress*",
                                "",
                                "- a",
                                "",
                                "</details>")
                        .html())
                .isEqualTo("<details open>\n<summary>More *x*</summary>\n<p>Words with <em>stress</em></p>\n<ul>\n"
                        + "<li>a</li>\n</ul>\n</details>");
    }

    @Test
    void addressesInHtmlAreHolesToo() {
        assertThat(read("a <a href=\"b.md#c\">d</a>", "", "> <div>", "> <img src='../e.png' alt='f'>", "> </div>")
                        .addresses())
                .containsExactly("b.md#c 1:12+6", "../e.png 4:13+8");
    }

    @Test
    void theWordsOfARefusedElementStay() {
        assertThat(read("a <marquee>b *c*</marquee> d").html()).isEqualTo("<p>a b <em>c</em> d</p>");
        assertThat(read("a <marquee>b</marquee>").problem()).isEqualTo("WARNING html-refused 1:3+9");
        assertThat(read("a <marquee>b</marquee>").message()).contains("<marquee>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"style", "template", "noscript", "svg", "math", "textarea", "select", "button"})
    void someElementsGoWithTheirContent(String name) {
        assertThat(read("a <" + name + "><i>b</i> *c*</" + name + "> d").html()).isEqualTo("<p>a  d</p>");
        assertThat(read("<" + name + ">", "b", "</" + name + ">", "", "d").html())
                .isEqualTo("<p>d</p>");
        assertThat(read("a <" + name + ">b</" + name + ">").problem()).startsWith("WARNING html-refused 1:3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "iframe", "object", "embed", "form"})
    void dangerousElementsAreErrors(String name) {
        assertThat(read("a <" + name + " x='y'></" + name + ">")
                        .page()
                        .problems()
                        .get(0)
                        .isError())
                .isTrue();
        assertThat(read("<" + name + ">", "</" + name + ">").html()).doesNotContain("<");
    }

    @Test
    void nothingInsideAScriptIsATag() {
        assertThat(read("<script>", "", "if (a </b> '<script>') **c**", "", "</script>", "", "d")
                        .html())
                .isEqualTo("<p>d</p>");
    }

    @Test
    void markdownInsideADroppedElementGoesToo() {
        assertThat(read("<svg>", "", "# words", "", "</svg>", "", "after").html())
                .isEqualTo("<p>after</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "style='x',            WARNING html-attribute-refused 1:9+5",
        "data-x='y',           WARNING html-attribute-refused 1:9+6",
        "align=left,           WARNING html-attribute-refused 1:9+5",
        "href=x,               WARNING html-attribute-refused 1:9+4",
        "ONCLICK='x()',        ERROR html-attribute-refused 1:9+7"
    })
    void refusedAttributesAreDropped(String attribute, String problem) {
        assertThat(read("a <span " + attribute + ">b</span>").html()).isEqualTo("<p>a <span>b</span></p>");
        assertThat(read("a <span " + attribute.replace("''", "'") + ">b</span>").problem())
                .isEqualTo(problem);
    }

    @Test
    void whatIsLeftOpenIsClosedWithItsBlock() {
        assertThat(read("*a <b>c* d", "", "> <div>", "> e", "", "f").html())
                .isEqualTo("<p><em>a <b>c</b></em> d</p>\n<blockquote>\n<div>\ne\n</div>\n</blockquote>\n<p>f</p>");
        assertThat(read("a <b>c").problem()).isEqualTo("WARNING html-not-closed 1:3+3");
    }

    @Test
    void crossedTagsAreStraightened() {
        assertThat(read("<b>a <i>b</b> c</i>").html()).isEqualTo("<p><b>a <i>b</i></b> c</p>");
        assertThat(read("<b>a <i>b</b> c</i>").codes()).containsExactly("html-not-closed", "html-not-opened");
    }

    @Test
    void aStrayEndTagIsDropped() {
        assertThat(read("a </b> c").html()).isEqualTo("<p>a  c</p>");
        assertThat(read("a </b> c").problem()).isEqualTo("WARNING html-not-opened 1:3+4");
    }

    @Test
    void endTagsThatHtmlDoesNotWantAreNotMissed() {
        assertThat(read("<ul>", "<li>a", "<li>b", "</ul>").html()).isEqualTo("<ul>\n<li>a\n</li><li>b\n</li></ul>");
        assertThat(read("<ul>", "<li>a", "<li>b", "</ul>").codes()).isEmpty();
        assertThat(read("<table><tr><td>a<td>b<tr><td>c</table>").html())
                .isEqualTo("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>");
    }

    @Test
    void anElementInTheWrongPlaceIsDropped() {
        assertThat(read("a <div>b</div> <li>c</li>").html()).isEqualTo("<p>a b c</p>");
        assertThat(read("a <div>b</div>").problem()).isEqualTo("WARNING html-misplaced 1:3+5");
    }

    @Test
    void aCellMayHoldAList() {
        assertThat(read("| a |", "|---|", "| <ul><li>b</li></ul> |").html()).contains("<td><ul><li>b</li></ul></td>");
    }

    @Test
    void commentsAreDroppedWithoutAWord() {
        assertThat(read("a<!-- b -->c", "", "<!-- d", "", "e -->", "", "f").html())
                .isEqualTo("<p>ac</p>\n<p>f</p>");
        assertThat(read("a<!-- b -->c").codes()).isEmpty();
    }

    @Test
    void textThatOnlyLooksLikeATagIsShown() {
        assertThat(read("<div x y=", "a < b & c &lt;i>").html()).isEqualTo("&lt;div x y=\na &lt; b &amp; c &lt;i&gt;");
    }

    @Test
    void wordsInACodeElementAreLeftAlone() {
        assertThat(read("<kbd>\"a\" -- http://b.c</kbd>").html())
                .isEqualTo("<p><kbd>&quot;a&quot; -- http://b.c</kbd></p>");
        assertThat(read("<kbd>a</kbd> b").termWords()).containsExactly(" b");
    }

    @Test
    void headingsMustBeMarkdown() {
        assertThat(read("<h2>a</h2>").problem()).isEqualTo("WARNING html-refused 1:1+4");
    }
}
