package org.schoolhandbook.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.testsite.TestSite;

/** Stock JBake logs a stack trace, publishes another one as the page, and says BUILD SUCCESS. */
class TemplateMistakesTest {

    @TempDir
    Path temp;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private TestSite site;

    @BeforeEach
    void listen() throws IOException {
        site = StockSite.in(temp);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(System.out);
    }

    @AfterEach
    void printAgain() {
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void aMissingFieldIsToldWithItsLineAndPage() {
        assertThat(problems("<h1>\n  ${content.titel}</h1>"))
                .containsExactly("templates/page.ftl:2:5 template-failed: \"content.titel\" is not there on the page"
                        + " content/about.md.");
    }

    @Test
    void aTemplateThatFailsIsToldWithItsLineAndPage() {
        assertThat(problems("\n${content.title?number}"))
                .singleElement()
                .asString()
                .startsWith(
                        "templates/page.ftl:2:1 template-failed: The template failed on the page content/about.md:");
    }

    @Test
    void aTemplateThatCannotBeReadIsToldWithItsLine() {
        assertThat(problems("<#if content.title??>\n<p>"))
                .singleElement()
                .asString()
                .startsWith("templates/page.ftl:2:3 template-broken:");
    }

    @Test
    void anIncludedTemplateThatIsMissingIsToldWithTheLineThatIncludesIt() {
        assertThat(problems("one\n<#include \"menu.ftl\">"))
                .containsExactly(
                        "templates/page.ftl:2:1 template-missing: There is no template \"menu.ftl\", needed for"
                                + " the page content/about.md.");
    }

    @Test
    void aMistakeInAnIncludedTemplateIsToldWhereItIs() {
        site.with("templates/menu.ftl", "\n\n <#list menu as entry></#list>");
        assertThat(problems("<#include \"menu.ftl\">"))
                .containsExactly(
                        "templates/menu.ftl:3:9 template-failed: \"menu\" is not there on the page content/about.md.");
    }

    @Test
    void aTypeWithoutATemplateIsToldWithItsPage() {
        site.without("templates/page.ftl");
        assertThat(problems())
                .containsExactly(
                        "content/about.md:0:0 template-missing: There is no template for pages of the type \"page\".");
    }

    @Test
    void aTemplateForTheIndexThatIsMissingIsToldToo() {
        site.with("jbake.properties", "render.archive=false\nrender.feed=false\nrender.tags=false\n");
        assertThat(problems())
                .containsExactly(
                        "index.html:0:0 template-missing: There is no template for pages of the type \"masterindex\".");
    }

    @Test
    void anExtractorThatThrowsIsToldWithTheLineThatAsksForIt() {
        site.without("content/first.md");
        assertThat(problems("\n<#list diary as line></#list>"))
                .singleElement()
                .asString()
                .startsWith("templates/page.ftl:2:8 template-failed: The template failed on the page content/about.md:")
                .contains("nobody wrote anything");
    }

    private List<String> problems(String template) {
        site.with("templates/page.ftl", template);
        return problems();
    }

    private List<String> problems() {
        List<Problem> problems = site.build().problems();
        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain("\tat ", "Exception", "FreeMarker");
        return problems.stream()
                .map(problem -> problem.place().file() + ":" + problem.place().line() + ":"
                        + problem.place().column() + " " + problem.code() + ": " + problem.message())
                .toList();
    }
}
