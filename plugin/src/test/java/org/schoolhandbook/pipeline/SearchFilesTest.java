package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.testsite.TestSite;

/** What the files say that a browser loads to search. */
class SearchFilesTest {

    @TempDir
    Path folder;

    @Test
    void aPolicyThatWasWithdrawnIsFoundByItsTitleAndNotByItsText() throws IOException {
        TestSite site = TestSite.in(folder)
                .with("content/policies/new.md", "---\ntitle: Calm policy\n---\n\nWords that hold.\n")
                .with(
                        "content/policies/old.md",
                        "---\ntitle: Stern policy\nstatus: withdrawn\nreplacedBy: policies/new\ncovers: [lines]\n---\n\n"
                                + "Detention at noon.\n\n## Cupboards\n\nA child waits alone.\n");
        assertThat(site.build().stopped()).isFalse();
        assertThat(searched(site))
                .contains("Calm policy", "Words that hold.", "Stern policy")
                .doesNotContain("Detention", "detention", "Cupboards", "alone", "lines");
    }

    @Test
    void aDraftIsNotFound() throws IOException {
        TestSite site = TestSite.in(folder)
                .with("content/index.md", "# Welcome\n")
                .with("content/secret.md", "---\ntitle: Unfinished\nstatus: draft\n---\n\nNot yet said.\n");
        assertThat(site.build().stopped()).isFalse();
        assertThat(searched(site)).contains("Welcome").doesNotContain("Unfinished", "unfinished", "Not yet said");
    }

    /** Links, emphasis and code make no spaces; a gap, a line's end and another block do. */
    @Test
    void aTextIsFoundAsAReaderSeesIt() throws IOException {
        TestSite site = TestSite.in(folder)
                .with("content/index.md", """
                        # Welcome

                        Jo**hn**, then [Ann](about.md), not `Bob`: **Cal** *Dee*[^1]. Eve<br>Fay
                        ***Gus***
                        ![](tree.png) **Hal** ![](tree.png) **Ida**

                        - Jan
                        - <b>Kim</b>

                        | Leo | **Mia** |
                        | --- | --- |
                        | Nia | Oli |

                        <p>Pam</p><p>Ro<em>n</em></p>

                        [^1]: Sam.
                        """)
                .with("content/about.md", "# About us\n")
                .with("content/tree.png", new byte[0]);
        site.build();
        assertThat(searched(site))
                .contains("John, then Ann, not Bob: Cal Dee. Eve Fay Gus Hal Ida Jan Kim Leo Mia Nia Oli Pam Ron Sam.");
    }

    @Test
    void otherWordsLieInAnotherFolderSoThatNoBrowserKeepsOldOnes() throws IOException {
        TestSite site = TestSite.in(folder).with("content/index.md", "# Welcome\n\nOne word.\n");
        site.build();
        String before = first(site);
        site.build();
        assertThat(first(site)).isEqualTo(before);
        site.with("content/index.md", "# Welcome\n\nOne sword.\n").build();
        assertThat(first(site)).isNotEqualTo(before);
    }

    @Test
    void eachLanguageHasAnIndexOfItsOwnPages() throws IOException {
        TestSite site = TestSite.in(folder)
                .with("content/index.md", "# Welcome\n\nCalm words.\n")
                .with("content/about.md", "# About us\n\nOpen every day.\n")
                .with("content/about.pl.md", "# Łagodne słowa\n\nPo polsku.\n")
                .with("content/index.cy.md", "---\ntitle: Croeso\nstatus: draft\n---\n\nYn Gymraeg.\n");
        assertThat(site.build().stopped()).isFalse();
        assertThat(searched(site, "index.html"))
                .contains("Calm words.", "Open every day.")
                .doesNotContain("Po polsku.");
        assertThat(searched(site, "pl/about.html"))
                .contains("Po polsku.", "lagodne")
                .doesNotContain("Calm words.", "Open every day.");
        assertThat(searched(site)).doesNotContain("Gymraeg");
    }

    @Test
    void aQueryIsAskedInTheLanguageOfThePageThatItMustFind() throws IOException {
        TestSite site = TestSite.in(folder)
                .with("content/index.md", "# Welcome\n")
                .with("content/about.md", "# About us\n\nSłowa.\n")
                .with("content/about.pl.md", "# Łagodne słowa\n\nPo polsku.\n")
                .with("content/queries.yml", "first:\n  lagodne: about.pl\n  slowa: about.pl\n  welcome: about.pl\n");
        assertThat(site.build().problems())
                .filteredOn(problem -> problem.code().equals("query-missed"))
                .extracting(Problem::message)
                .containsExactly("Whoever types \"welcome\" does not find \"about.pl\" first, but nothing.");
    }

    @Test
    void itIsTheSameByteForByteOnOneThreadAndOnMany() throws Exception {
        TestSite site = TestSite.in(folder).with("content/synonyms.yml", "lines: detention\n");
        var random = new Random(1);
        for (int page = 0; page < 60; page++) {
            String words = random.ints(400, 0, 3_000)
                    .mapToObj(number -> "word" + Integer.toString(number, 36))
                    .collect(Collectors.joining(" "));
            String text = "# Page " + page + "\n\nDetention.\n\n## More\n\n" + words + "\n";
            site.with("content/page" + page + ".md", text).with("content/page" + page + ".pl.md", text);
        }
        Map<String, String> once = builtOn(1, site);
        assertThat(once).hasSizeGreaterThan(10);
        for (int threads : new int[] {1, 2, 16}) {
            assertThat(builtOn(threads, site)).isEqualTo(once);
        }
    }

    private static Map<String, String> builtOn(int threads, TestSite site) throws Exception {
        var pool = new ForkJoinPool(threads);
        try {
            assertThat(pool.submit(site::build).get().stopped()).isFalse();
        } finally {
            pool.shutdown();
        }
        return site.files().stream()
                .filter(file -> file.startsWith("search/"))
                .collect(Collectors.toMap(file -> file, site::page));
    }

    private static String first(TestSite site) {
        return site.files().stream()
                .filter(file -> file.startsWith("search/"))
                .findFirst()
                .orElseThrow();
    }

    /** The files of the index that a page leads to. */
    private static String searched(TestSite site, String page) {
        String manifest = site.page(page).replaceAll("(?s).*data-index=\"[./]*(search/[^/]+/).*", "$1");
        return site.files().stream()
                .filter(file -> file.startsWith(manifest))
                .map(site::page)
                .collect(Collectors.joining("\n"));
    }

    private static String searched(TestSite site) {
        return site.files().stream()
                .filter(file -> file.startsWith("search/"))
                .map(site::page)
                .collect(Collectors.joining("\n"));
    }
}
