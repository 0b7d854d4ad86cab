package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.HtmlChecker;
import org.schoolhandbook.testsite.LinkChecker;
import org.schoolhandbook.testsite.TestSite;

/** A folder as public handbooks have them: no front matter, a README in each folder, links of every shape. */
class FolderOfMarkdownTest {

    private static final List<String> FOLDERS = List.of("benefits", "guides/new starters", "guides/policy", "roles");

    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void aPublicHandbook() throws IOException {
        site = TestSite.in(temp);
        var home = new StringBuilder("# Our handbook\n\nHow we work.\n\n");
        for (String folder : FOLDERS) {
            home.append("- [")
                    .append(folder)
                    .append("](./")
                    .append(folder.replace(" ", "%20"))
                    .append("/)\n");
            folder(folder);
        }
        site.with("README.md", home + "- [Licence](LICENSE)\n- [Same place](#our-handbook)\n\n![Logo](img/logo.svg)\n")
                .with("LICENSE", "Everybody may read this.\n")
                .with("img/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .with("img/unused.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .with(".github/workflows/check.yml", "on: push\n")
                .with("node_modules/thing/README.md", "# Not ours\n")
                .with("CODE OF CONDUCT.markdown", "Be kind\n=======\n\nAlways.\n");
    }

    private void folder(String folder) {
        String up = "../".repeat(folder.split("/").length);
        IntStream.range(0, 40).forEach(i -> site.with(folder + "/Page " + i + ".md", page(i, up)));
        String index = "# " + folder + "\n\n"
                + String.join(
                        "\n",
                        IntStream.range(0, 40)
                                .mapToObj(i -> "* [Page " + i + "](Page%20" + i + ".md)")
                                .toList());
        site.with(folder + (folder.equals("roles") ? "/index.md" : "/README.md"), index + "\n");
    }

    private static String page(int i, String up) {
        return """
                Page %d
                ======

                See [home](%sREADME.md), [the top](#Page-%d), [the next](<Page %d.md#more-to-read>) and
                [all roles](%sroles). Write to someone@example.org or see https://example.org/a_b.

                ## More to read

                | What | How |
                |:-----|----:|
                | a `|` b | 1 |

                ```sh
                echo "[not a link](nowhere.md)"
                ```

                <details><summary>More</summary>

                1. One
                   - two[^1]

                </details>

                [^1]: A note.
                """.formatted(i, up, i, (i + 1) % 40, up);
    }

    @Test
    void everyFileIsAccountedFor() throws IOException {
        BuildReport report = site.build();
        assertThat(report.problems()).noneMatch(problem -> problem.isError());
        assertThat(report.pages()).isGreaterThanOrEqualTo(150);
        String ledger = Files.readString(site.reports().resolve("ledger.json"));
        try (var files = Files.walk(site.source())) {
            files.filter(Files::isRegularFile)
                    .map(file -> site.source().relativize(file).toString())
                    .filter(file -> !file.startsWith(".github") && !file.startsWith("node_modules"))
                    .forEach(file -> assertThat(ledger).contains("\"" + file + "\" : {"));
        }
        assertThat(ledger).contains("\".github\" : {", "\"node_modules\" : {").doesNotContain("\"lost\"");
    }

    @Test
    void theFirstPageOfAFolderIsItsReadme() {
        site.build();
        assertThat(Jsoup.parse(site.page("index.html")).title()).startsWith("Our handbook");
        assertThat(site.files()).contains("guides/new-starters/index.html", "roles/index.html", "guides/index.html");
        assertThat(site.files()).contains("LICENSE", "img/unused.svg", "code-of-conduct.html");
    }

    @Test
    void everyLinkWorksAndEveryPageIsValid() throws IOException {
        site.build();
        assertThat(new LinkChecker(site.output()).deadLinks(site.files())).isEmpty();
        List<String> some = List.of("index.html", "benefits/page-1.html", "guides/index.html", "roles/index.html");
        assertThat(HtmlChecker.errors(site.output(), some)).isEmpty();
    }

    @Test
    void aDownloadIsCopiedByteByByte() throws IOException {
        byte[] bytes;
        try (InputStream in = FolderOfMarkdownTest.class.getResourceAsStream("FolderOfMarkdownTest.class")) {
            bytes = in.readAllBytes();
        }
        site.with("downloads/form.bin", bytes).build();
        assertThat(site.output().resolve("downloads/form.bin")).hasBinaryContent(bytes);
    }
}
