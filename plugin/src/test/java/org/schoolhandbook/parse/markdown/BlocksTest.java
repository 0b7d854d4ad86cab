package org.schoolhandbook.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolhandbook.parse.markdown.Markdown.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

    @Test
    void aTableIsLabelledByItsHeadings() {
        assertThat(read("| *Step* | Who |", "|:-|-:|", "| 1 | a \\| b | dropped |", "| 2 |")
                        .html())
                .isEqualTo("""
                        <div class="table" role="group" tabindex="0" aria-label="Step, Who">
                        <table>
                        <thead>
                        <tr>
                        <th scope="col" class="left"><em>Step</em></th>
                        <th scope="col" class="right">Who</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td class="left">1</td>
                        <td class="right">a | b</td>
                        </tr>
                        <tr>
                        <td class="left">2</td>
                        <td class="right"></td>
                        </tr>
                        </tbody>
                        </table>
                        </div>""");
    }

    @Test
    void aTableWithoutHeadingsIsNoRegion() {
        assertThat(read("| | |", "|-|-|", "| a | b |").html()).startsWith("<div class=\"table\">\n<table>");
    }

    @Test
    void footnotesAreNumberedInTheOrderOfTheirUse() {
        assertThat(read("One[^b] two[^a] three[^b].", "", "[^a]: First", "[^b]: Second *one*")
                        .html())
                .isEqualTo("""
                        <p>One<sup class="footnote"><a href="#fn-1" id="fnref-1" aria-label="Footnote 1">1</a></sup> \
                        two<sup class="footnote"><a href="#fn-2" id="fnref-2" aria-label="Footnote 2">2</a></sup> \
                        three<sup class="footnote"><a href="#fn-1" id="fnref-1-1" aria-label="Footnote 1">1</a></sup>.</p>
                        <section class="footnotes" aria-label="Footnotes">
                        <ol>
                        <li id="fn-1">
                        <p>Second <em>one</em> <a href="#fnref-1" class="footnote-back" aria-label="Back to footnote 1">↩</a> \
                        <a href="#fnref-1-1" class="footnote-back" aria-label="Back to footnote 1, use 2">↩</a></p>
                        </li>
                        <li id="fn-2">
                        <p>First <a href="#fnref-2" class="footnote-back" aria-label="Back to footnote 2">↩</a></p>
                        </li>
                        </ol>
                        </section>""");
    }

    @Test
    void aFootnoteMayUseAnother() {
        assertThat(read("One[^a]", "", "[^a]: See[^b]", "", "[^b]: Last").html())
                .contains("<li id=\"fn-2\">\n<p>Last");
    }

    @Test
    void aFootnoteThatIsNotThereIsAnError() {
        Markdown page = read("One[^hoem] and[^home]", "", "[^home]: x");

        assertThat(page.problem()).isEqualTo("ERROR footnote-not-found 1:4+7");
        assertThat(page.hint()).isEqualTo("Did you mean \"home\"?");
        assertThat(page.html()).startsWith("<p>One[^hoem] and<sup");
    }

    @Test
    void aFootnoteThatIsNotUsedIsReported() {
        assertThat(read("One", "", "[^a]: x").problem()).isEqualTo("WARNING footnote-not-used 3:3+1");
        assertThat(read("One[^a]", "", "[^a]: x", "", "[^a]: y").problem())
                .isEqualTo("WARNING footnote-defined-twice 5:3+1");
    }

    @Test
    void eachDefinedTermHasAnId() {
        assertThat(read("Calm *corner*", "Quiet room {#q}", ": A place", ": Another", "", "# Calm corner")
                        .html())
                .isEqualTo("""
                        <dl>
                        <dt id="calm-corner">Calm <em>corner</em></dt>
                        <dt id="q">Quiet room</dt>
                        <dd>A place</dd>
                        <dd>Another</dd>
                        </dl>
                        <h1 id="calm-corner-1">Calm corner</h1>""");
    }

    @Test
    void aTaskIsABoxWithALabel() {
        assertThat(read("- [ ] read *it*", "- [x] sign").html()).isEqualTo("""
                        <ul class="tasks">
                        <li class="task"><label><input type="checkbox" disabled> read <em>it</em></label></li>
                        <li class="task"><label><input type="checkbox" disabled checked> sign</label></li>
                        </ul>""");
    }

    @Test
    void aLooseTaskHasItsLabelInItsParagraph() {
        assertThat(read("- [x] a", "", "  b").html())
                .isEqualTo(
                        "<ul class=\"tasks\">\n<li class=\"task\">\n<p><label><input type=\"checkbox\" disabled checked>"
                                + " a</label></p>\n<p>b</p>\n</li>\n</ul>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOTE", "tip", "Important", "warning", "CAUTION"})
    void aMarkedQuotationIsAnAdmonition(String kind) {
        String lower = kind.toLowerCase(java.util.Locale.ROOT);
        String word = lower.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + lower.substring(1);

        assertThat(read("> [!" + kind + "]", "> Words", ">", "> More").html())
                .isEqualTo("<div role=\"note\" class=\"admonition " + lower + "\">\n<p class=\"admonition-title\">"
                        + word + "</p>\n<p>Words</p>\n<p>More</p>\n</div>");
    }

    @Test
    void anAdmonitionMayHaveItsOwnTitle() {
        assertThat(read("> [!note]- If *you* \"hear\"", "> words {.x}").html())
                .isEqualTo(
                        "<div role=\"note\" class=\"admonition note\">\n<p class=\"admonition-title\">If <em>you</em> “hear”</p>\n"
                                + "<p class=\"x\">words</p>\n</div>");
        assertThat(read("> [!tip] Only").html())
                .isEqualTo(
                        "<div role=\"note\" class=\"admonition tip\">\n<p class=\"admonition-title\">Only</p>\n</div>");
    }

    @Test
    void anUnknownMarkerIsReportedAndStaysAQuotation() {
        Markdown page = read("> [!NOET]", "> words");

        assertThat(page.html()).isEqualTo("<blockquote>\n<p>[!NOET]\nwords</p>\n</blockquote>");
        assertThat(page.problem()).isEqualTo("WARNING admonition-unknown 1:3+7");
        assertThat(page.hint()).isEqualTo("Did you mean \"NOTE\"?");
    }

    @Test
    void anEscapedMarkerIsJustWords() {
        assertThat(read("> \\[!NOTE]").html()).isEqualTo("<blockquote>\n<p>[!NOTE]</p>\n</blockquote>");
        assertThat(read("> \\[!NOTE]").codes()).isEmpty();
    }

    @Test
    void codeKnowsItsLanguage() {
        assertThat(read("~~~ ruby start`=3", "a", "~~~").html())
                .isEqualTo("<pre><code class=\"language-ruby\">a\n</code></pre>");
    }
}
