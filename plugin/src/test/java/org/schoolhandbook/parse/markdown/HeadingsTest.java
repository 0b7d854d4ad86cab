package org.schoolhandbook.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolhandbook.parse.markdown.Markdown.read;
import static org.schoolhandbook.parse.markdown.Markdown.readTitled;
import static org.schoolhandbook.parse.markdown.Markdown.readWithTitle;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolhandbook.model.Section;
import org.schoolhandbook.model.Text;

class HeadingsTest {

    @Test
    void anIdFollowsFromTheWords() {
        assertThat(read("# What *we* `do`: \"Tea & Co.\" -- Élève_1 学校!")
                        .page()
                        .sections()
                        .get(1)
                        .anchor())
                .isEqualTo("what-we-do-tea--co--élève_1-学校");
        assertThat(read("# !").page().sections().get(1).anchor()).isEqualTo("section");
    }

    @Test
    void theSameWordsGetNumbers() {
        assertThat(read("# A", "# A", "# A-1", "# A").page().sections())
                .extracting(Section::anchor)
                .containsExactly("", "a", "a-1", "a-1-1", "a-2");
    }

    @Test
    void anExplicitIdWinsWhereverItStands() {
        assertThat(read("# Home", "", "# Away {#home}").page().sections())
                .extracting(Section::anchor)
                .containsExactly("", "home-1", "home");
        assertThat(read("# Home", "", "# Away {#home}").codes()).isEmpty();
    }

    @Test
    void aHeadingsWordsBelongToItsSection() {
        MarkdownPage page =
                read("before", "", "# One *two*", "", "after", "", "## Three").page();

        assertThat(page.sections())
                .containsExactly(
                        new Section("", 0, "", 0, 0),
                        new Section("one-two", 1, "One two", 14, 1),
                        new Section("three", 2, "Three", 66, 4));
        assertThat(words(page, 0)).containsExactly("before");
        assertThat(words(page, 1)).containsExactly("One ", "two", "after");
        assertThat(words(page, 2)).containsExactly("Three");
    }

    private static List<String> words(MarkdownPage page, int section) {
        return page.body().texts(page.sections(), section).stream()
                .map(Text::words)
                .toList();
    }

    @Test
    void theFirstHeadingBecomesTheTitle() {
        Markdown page = readTitled("<!-- note -->", "", "# The *title*", "", "Words", "", "## Next");

        assertThat(page.page().title()).contains("The title");
        assertThat(page.page().sections().get(0)).isEqualTo(new Section("the-title", 0, "", 0, 0));
        assertThat(page.html()).isEqualTo("<p>Words</p>\n<h2 id=\"next\">Next</h2>");
        assertThat(page.codes()).isEmpty();
    }

    @Test
    void aHeadingThatRepeatsTheTitleIsDropped() {
        Markdown page = readWithTitle("the head's “Plan” – now", "# The *head's* \"plan\" -- Now", "", "Words");

        assertThat(page.html()).isEqualTo("<p>Words</p>");
        assertThat(page.page().title()).isEmpty();
    }

    @Test
    void anotherFirstHeadingStaysAndAllMoveDown() {
        Markdown page = readWithTitle("Title", "# One", "## Two", "###### Six");

        assertThat(page.html()).isEqualTo("<h2 id=\"one\">One</h2>\n<h3 id=\"two\">Two</h3>\n<h6 id=\"six\">Six</h6>");
        assertThat(page.page().sections()).extracting(Section::level).containsExactly(0, 2, 3, 6);
        assertThat(page.page().title()).isEmpty();
    }

    @Test
    void aHeadingAfterOtherWordsIsNotTheTitle() {
        Markdown page = readTitled("Words", "", "# One");

        assertThat(page.page().title()).isEmpty();
        assertThat(page.html()).isEqualTo("<p>Words</p>\n<h2 id=\"one\">One</h2>");
    }

    @Test
    void asWrittenNothingMoves() {
        assertThat(read("# One", "### Three").html()).isEqualTo("<h1 id=\"one\">One</h1>\n<h3 id=\"three\">Three</h3>");
        assertThat(read("# One", "### Three").codes()).isEmpty();
    }

    @Test
    void aSkippedLevelIsReported() {
        assertThat(readTitled("## Two", "", "#### Four", "", "##### Five", "", "## Two")
                        .problem())
                .isEqualTo("WARNING heading-skips-level 3:1+9");
        assertThat(readTitled("### Three").problem()).isEqualTo("WARNING heading-skips-level 1:1+9");
    }

    @Test
    void aPageKnowsEveryIdThatALinkCanLeadTo() {
        assertThat(readTitled("# Title", "", "## One {#first}", "", "Term", ": said", "", "<div id=\"box\"></div>")
                        .page()
                        .anchors())
                .containsExactlyInAnyOrder("title", "first", "term", "box");
    }

    @Test
    void headingsInQuotationsCountToo() {
        assertThat(readTitled("> # One", "", "## Two").html())
                .isEqualTo("<blockquote>\n<h2 id=\"one\">One</h2>\n</blockquote>\n<h3 id=\"two\">Two</h3>");
    }
}
