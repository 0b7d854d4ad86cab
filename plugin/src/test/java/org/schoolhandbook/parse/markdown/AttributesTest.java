package org.schoolhandbook.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolhandbook.parse.markdown.Markdown.read;

import org.junit.jupiter.api.Test;

class AttributesTest {

    @Test
    void theyBelongToTheInlineElementTheyTouch() {
        assertThat(read("[a](b){.x #y title=\"z\"} `c`{lang=en} *d*{.e .f} ![g](h){width=30 height=20}")
                        .html())
                .isEqualTo("<p><a href=\"b\" id=\"y\" class=\"x\" title=\"z\">a</a> <code lang=\"en\">c</code>"
                        + " <em class=\"e f\">d</em> <img src=\"h\" alt=\"g\" width=\"30\" height=\"20\"></p>");
    }

    @Test
    void atTheEndOfABlockTheyBelongToTheBlock() {
        assertThat(read("words {.a}", "", "*words*", "{.b}", "", "- item {.c}", "", "{.d}", "", "| e {.f} |", "|---|")
                        .html())
                .isEqualTo("<p class=\"a\">words</p>\n<p class=\"b\"><em>words</em></p>\n<ul class=\"d\">\n"
                        + "<li class=\"c\">item</li>\n</ul>\n"
                        + "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"e\">\n<table>\n<thead>\n<tr>\n"
                        + "<th scope=\"col\" class=\"f\">e</th>\n</tr>\n</thead>\n</table>\n</div>");
    }

    @Test
    void aloneTheyBelongToTheBlockBeforeOrAround() {
        assertThat(read("```", "x", "```", "", "{.a}", "", "> {.b}", ">", "> words")
                        .html())
                .isEqualTo(
                        "<pre class=\"a\"><code>x\n</code></pre>\n<blockquote class=\"b\">\n<p>words</p>\n</blockquote>");
    }

    @Test
    void bracesAroundWordsAreWords() {
        assertThat(read("Dear {name}, {} { x } {{y}} {a b}").html())
                .isEqualTo("<p>Dear {name}, {} { x } {{y}} {a b}</p>");
        assertThat(read("Dear {name}").codes()).isEmpty();
    }

    @Test
    void bracesThatBelongToNothingAreReported() {
        assertThat(read("one {.a} two").html()).isEqualTo("<p>one {.a} two</p>");
        assertThat(read("one {.a} two").problem()).isEqualTo("WARNING attribute-refused 1:5+4");
        assertThat(read("{.a}").problem()).isEqualTo("WARNING attribute-refused 1:1+4");
    }

    @Test
    void unsafeAttributesAreRefused() {
        assertThat(read("a {style=x}").html()).isEqualTo("<p>a</p>");
        assertThat(read("a {style=x}").problem()).isEqualTo("WARNING attribute-refused 1:4+7");
        assertThat(read("a {onclick=\"x()\"}").problem()).isEqualTo("ERROR attribute-refused 1:4+13");
        assertThat(read("a {width=3}").codes()).containsExactly("attribute-refused");
        assertThat(read("![a](b){width=100%}").codes()).containsExactly("attribute-refused");
        assertThat(read("a {clas=x}").hint()).isEqualTo("Did you mean \"class\"?");
    }

    @Test
    void aValueCannotBreakOut() {
        assertThat(read("a {title='\"><script>x</script>'}").html())
                .isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;\">a</p>");
    }

    @Test
    void anIdThatIsUsedTwiceIsAnError() {
        Markdown page = read("# A {#same}", "", "words {#same}", "", "<div id=\"same\"></div>");

        assertThat(page.codes()).containsExactly("duplicate-id", "duplicate-id");
        assertThat(page.html()).containsOnlyOnce("id=\"same\"");
    }

    @Test
    void noGlossaryHidesTheWordsOfABlock() {
        assertThat(read(
                                "> hidden",
                                "",
                                "{.no-glossary}",
                                "",
                                "shown *hidden*{.no-glossary}",
                                "",
                                "<div class=\"no-glossary\">",
                                "",
                                "hidden",
                                "",
                                "</div>",
                                "",
                                "shown too")
                        .termWords())
                .containsExactly("shown ", "shown too");
    }
}
