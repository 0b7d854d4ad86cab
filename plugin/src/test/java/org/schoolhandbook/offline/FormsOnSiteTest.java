package org.schoolhandbook.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.model.book.Format;
import org.schoolhandbook.pipeline.FailOn;
import org.schoolhandbook.testsite.HtmlChecker;
import org.schoolhandbook.testsite.LinkChecker;
import org.schoolhandbook.testsite.TestSite;

/** A page leads to its forms, where the school wants them on its site. */
class FormsOnSiteTest {

    private static final String SHEET = """
            ---
            title: Feelings
            layout: grid
            slots: 2
            labels: [I am good at, I get upset when]
            alternative: Two boxes.
            ---

            Take one box at a time.
            """;

    private static final String TOOL = """
            ---
            title: A map
            rows: [Coming in, Home time]
            columns: [Child, Adults]
            ---

            Score it together.
            """;

    private static final String PLAN = """
            ---
            title: A plan
            fictional: %s
            ---

            ## Well {#pro-social}

            %s

            ## Worried {#difficult}

            Wait.

            ## Not safe {#dangerous}

            Call.

            ## After {#after}

            ### Recover {#recover}

            Rest.

            ### Debrief {#debrief}

            Talk.
            """;

    @TempDir
    Path folder;

    @Test
    void everySheetLeadsToItsFormsAndEachOfThemIsThere() throws IOException {
        TestSite site = site("forms: yes\n");
        site.build();
        for (String page : List.of("plans/plan", "tools/map", "worksheets/feelings")) {
            String form = "../forms/" + page;
            assertThat(linksOf(site, page)).containsExactly(form + ".html", form + ".pdf", form + ".docx");
        }
        assertThat(new LinkChecker(site.output()).deadLinks(site.files())).isEmpty();
        assertThat(HtmlChecker.errors(
                        site.output(), List.of("forms/plans/plan.html", "forms/tools/map.html", "plans/plan.html")))
                .isEmpty();
        assertThat(FormField.inPdf(site.output().resolve("forms/tools/map.pdf")))
                .isEqualTo(FormField.inBrowser(site.output().resolve("forms/tools/map.html")))
                .hasSize(4);
    }

    @Test
    void aTranslationLeadsToAFormInItsOwnLanguage() throws IOException {
        TestSite site = site("forms: yes\n").with("content/worksheets/feelings.ur.md", """
                ---
                title: احساسات
                translated: {on: 2026-11-01, by: the office}
                labels: [میں اچھا ہوں, میں پریشان ہوں]
                alternative: دو خانے۔
                ---

                ایک وقت میں ایک خانہ۔ فون 01632 960123۔
                """);
        site.build();
        assertThat(linksOf(site, "ur/worksheets/feelings"))
                .hasSize(3)
                .first()
                .isEqualTo("../../forms/ur/worksheets/feelings.html");
        assertThat(linksOf(site, "worksheets/feelings")).first().isEqualTo("../forms/worksheets/feelings.html");
        var form = Jsoup.parse(site.page("forms/ur/worksheets/feelings.html"));
        assertThat(form.selectFirst("html[lang=ur][dir=rtl]")).isNotNull();
        assertThat(runs(form.select("main > p").last().text()))
                .as("read from the left as one number")
                .anyMatch(run -> run.contains("01632") && run.contains("960123"));
        assertThat(form.selectFirst("h1").text()).isEqualTo("احساسات");
        assertThat(FormField.inWord(site.output().resolve("forms/ur/worksheets/feelings.docx")))
                .extracting(FormField::label)
                .containsExactly("میں اچھا ہوں", "میں پریشان ہوں");
        assertThat(new LinkChecker(site.output()).deadLinks(site.files())).isEmpty();
    }

    @Test
    void aPageThatHasNoFormLeadsToNone() throws IOException {
        TestSite site = site("forms: yes\n");
        site.build();
        assertThat(linksOf(site, "plans/invented")).isEmpty();
        assertThat(linksOf(site, "plans/nothing-to-fill-in")).isEmpty();
        assertThat(site.files())
                .contains("forms/plans/plan.html")
                .noneMatch(file -> file.startsWith("forms/plans/inv"));
    }

    @Test
    void withoutTheSchoolsWishThereIsNoFormAndNoLink() throws IOException {
        for (String wish : List.of("", "forms: no\n")) {
            TestSite site = site(wish);
            site.build();
            assertThat(linksOf(site, "plans/plan")).isEmpty();
            assertThat(site.files()).noneMatch(file -> file.startsWith("forms/"));
        }
    }

    @Test
    void theHandbookInOneFileLeadsToNoneAndTheZipHasThem() throws IOException {
        TestSite site = site("forms: yes\n").offline(Format.HTML, Format.ZIP);
        site.build();
        assertThat(Files.readString(site.offlineFolder().resolve("oakfield.html")))
                .contains("Two boxes.")
                .doesNotContain("forms/");
        try (var zip =
                new ZipFile(site.offlineFolder().resolve("oakfield-offline.zip").toFile())) {
            assertThat(zip.getEntry("handbook/forms/plans/plan.docx")).isNotNull();
        }
    }

    /** Each piece of a text from the right that runs in one direction. */
    private static List<String> runs(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        return IntStream.range(0, bidi.getRunCount())
                .mapToObj(run -> text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)))
                .toList();
    }

    private TestSite site(String wish) throws IOException {
        return TestSite.in(folder)
                .failingOn(FailOn.NEVER)
                .with("school.yml", "name: Oakfield\n" + wish)
                .with("content/index.md", "# Home\n")
                .with("content/worksheets/feelings.md", SHEET)
                .with("content/tools/map.md", TOOL)
                .with("content/plans/plan.md", PLAN.formatted("no", "What helps: [thing]\n\n- [ ] Agreed"))
                .with("content/plans/invented.md", PLAN.formatted("yes", "What helps: [thing]"))
                .with("content/plans/nothing-to-fill-in.md", PLAN.formatted("no", "Notice it."));
    }

    private static List<String> linksOf(TestSite site, String page) {
        return Jsoup.parse(site.page(page + ".html")).select("a[href*=forms/]").eachAttr("href");
    }
}
