package org.schoolhandbook.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolhandbook.parse.markdown.Markdown.read;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolhandbook.model.Reference;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.SourceText;

class LinksTest {

    @Test
    void anAddressIsAHoleWithWhatTheAuthorWrote() {
        assertThat(read("[a](b\\_c%20d&auml;.md#e \"T \\\"&amp;\") <https://x.y> <z@x.y>")
                        .addresses())
                .containsExactly("b_c%20dä.md#e 1:5+19", "https://x.y 1:39+11", "mailto:z@x.y 1:53+5");
    }

    @Test
    void aTitleIsEscaped() {
        assertThat(read("[a](b \"T \\\"&amp;\")").html())
                .isEqualTo("<p><a href=\"b\" title=\"T &quot;&amp;\">a</a></p>");
    }

    @Test
    void aReferenceStandsWhereItIsDefined() {
        assertThat(read("See [the policy][p], [p] and ![p].", "", "> [p]: ../help/home.md", "> [q]: x", "> rest")
                        .addresses())
                .containsExactly("../help/home.md 3:8+15", "../help/home.md 3:8+15", "../help/home.md 3:8+15");
    }

    @Test
    void placesCountFromTheStartOfTheFile() {
        var source = new SourceText("page.md", "---\nx: y\n---\n\nsee\n[a](b.md)");
        var page = new MarkdownReader(new MarkdownOptions(false, false))
                .read(source, 13, Optional.empty(), Wanted.nothing(), (name, at) -> Optional.empty());

        assertThat(page.body().links())
                .containsExactly(new Reference("b.md", Reference.Kind.LINK, new Place("page.md", 6, 5, 4)));
    }

    @Test
    void definitionsAreTakenOffTheStartOfAQuotedParagraph() {
        assertThat(read("> [p]: a", "> [q]: b", "> rest of [p]").html())
                .isEqualTo("<blockquote>\n<p>rest of <a href=\"a\">p</a></p>\n</blockquote>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:x()", "JaVaScRiPt:x()", "&#106;avascript:x()", "java&#x09;script:x()",
                        "java&NewLine;script:x()",
                "&#1;javascript:x()", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "ftp://x.y"
            })
    void anAddressWithAnotherSchemeIsRefused(String address) {
        assertThat(read("[words](" + address + ")").html()).isEqualTo("<p>words</p>");
        assertThat(read("[words](" + address + ")").codes()).containsExactly("address-refused");
        assertThat(read("![words](" + address + ")").html()).isEqualTo("<p>words</p>");
        assertThat(read("<a href=\"" + address + "\">words</a>").html()).isEqualTo("<p>words</p>");
        assertThat(read("<img src='" + address + "' alt='words'>").codes()).containsExactly("address-refused");
    }

    @Test
    void anAutolinkWithAnotherSchemeIsRefused() {
        assertThat(read("<javascript:x>").html()).isEqualTo("<p>javascript:x</p>");
        assertThat(read("<javascript:x>").problem()).isEqualTo("ERROR address-refused 1:2+12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a",
                "HTTPS://a",
                "mailto:a@b",
                "tel:+44",
                "sms:1",
                "a/b:c",
                "#x:y",
                "?q=a:b",
                "//a.b/c",
                "a):"
            })
    void otherAddressesAreWelcome(String address) {
        assertThat(read("[a](<" + address + ">)").html()).isEqualTo("<p><a href=\"" + address + "\">a</a></p>");
    }

    @Test
    void aLinkInALinkIsWords() {
        assertThat(read("<a href=x>a [b](y) <https://c.d></a>").html())
                .isEqualTo("<p><a href=\"x\">a b https://c.d</a></p>");
    }

    @Test
    void aMissingDefinitionIsReportedIfItIsSurelyMeant() {
        Markdown page = read("[a][hoem] [sic]", "", "[home]: x");

        assertThat(page.html()).isEqualTo("<p>[a][hoem] [sic]</p>");
        assertThat(page.problem()).isEqualTo("WARNING reference-not-found 1:5+4");
        assertThat(page.hint()).isEqualTo("Did you mean \"home\"?");
    }

    @Test
    void anImageTakesItsTextFromItsWords() {
        assertThat(read("a ![the *calm* \"corner\"](c.png 'T')").html())
                .isEqualTo("<p>a <img src=\"c.png\" alt=\"the calm “corner”\" title=\"T\"></p>");
    }

    @Test
    void anImageWithoutTextIsReported() {
        assertThat(read("![](c.png)").problem()).isEqualTo("WARNING image-without-text 1:1+10");
        assertThat(read("a <img src=c.png>").problem()).isEqualTo("WARNING image-without-text 1:3+15");
    }

    @Test
    void anImageWithATitleAloneInItsParagraphIsAFigure() {
        assertThat(read("![a](b.png \"It's \\\"c\\\"\")").html())
                .isEqualTo("<figure><img src=\"b.png\" alt=\"a\"><figcaption>It’s “c”</figcaption></figure>");
        assertThat(read("![a](b.png)").html()).isEqualTo("<p><img src=\"b.png\" alt=\"a\"></p>");
    }

    @Test
    void imageAndLinkAreDifferentKinds() {
        assertThat(read("[![a](b)](c)").page().body().links())
                .extracting(Reference::kind)
                .containsExactly(Reference.Kind.LINK, Reference.Kind.IMAGE);
    }
}
