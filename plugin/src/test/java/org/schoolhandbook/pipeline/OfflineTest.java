package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.model.book.Format;
import org.schoolhandbook.testsite.TestSite;

class OfflineTest {

    private static final String NAME = "st-emiles-school.html";

    @TempDir
    Path folder;

    TestSite site;

    @BeforeEach
    void aSmallHandbook() throws IOException {
        site = TestSite.in(folder)
                .with(
                        "school.yml",
                        "name: St Émile’s School\nenquiries:\n  name: The office\nsendco:\n  name: Ms Reed\n")
                .with("content/policies/behaviour.md", "# Behaviour\n\n## Phones\n\nSee [uniform](uniform.md#ties).\n")
                .with(
                        "content/policies/uniform.md",
                        "# Uniform\n\n## Ties\n\n[Behaviour](behaviour.md) and [black ties](#ties).\n")
                .offline(Format.HTML);
    }

    @Test
    void theFileIsNamedAfterTheSchool() {
        assertThat(TestSite.printed(site.build())).last().asString().startsWith("published: ");
        assertThat(folder.resolve("target/handbook/offline/st-emiles-school.html"))
                .exists();
        assertThat(site.output()).doesNotExist();
    }

    @Test
    void aFolderThatBelongsToNoSchoolHasANameToo() throws IOException {
        var bare = TestSite.in(folder.resolve("bare"))
                .with("index.md", "# Home\n\nWelcome.\n")
                .offline(Format.HTML);
        bare.build();

        assertThat(bare.offlineFolder().resolve("handbook.html")).exists();
    }

    @Test
    void aLinkToAnotherPageLeadsToItsPlaceInTheFile() {
        assertThat(html())
                .contains("<a href=\"#/policies/uniform:ties\">uniform</a>")
                .contains("<h2 id=\"/policies/uniform:ties\">")
                .contains(
                        "<a href=\"#/policies/behaviour\">Behaviour</a> and <a href=\"#/policies/uniform:ties\">black ties</a>.");
    }

    @Test
    void noIdIsThereTwice() {
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(html())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ids).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    }

    @Test
    void everyAddressInTheFileLeadsToAnElement() {
        String html = html();
        List<String> ids = all(html, " id=\"([^\"]+)\"");
        assertThat(ids).containsAll(all(html, " href=\"#([^\"]+)\""));
    }

    @Test
    void aTitleThatIsHostileStaysWords() {
        site.with(
                "content/policies/odd.md",
                "---\ntitle: </title><script>alert(1)</script>\n---\n\nSee `</script><!--`.\n");

        String html = html();
        assertThat(html).contains("&lt;/title&gt;&lt;script&gt;alert(1)").doesNotContain("<script>alert");
        assertThat(Jsoup.parse(html).select("script:not([type])")).hasSize(5);
        assertThat(Jsoup.parse(html).select("section.chapter")).hasSizeGreaterThan(5);
    }

    @Test
    void wordsOfAPageCannotEndTheBlockOfTheIndexThatHoldsThem() {
        site.with("content/policies/odd.md", "# Odd\n\nThe `</script><b>` tag.\n");

        assertThat(Jsoup.parse(html()).select("script[type=application/json]"))
                .isNotEmpty()
                .allMatch(block -> block.data().startsWith("\"") && block.data().endsWith("\""));
    }

    @Test
    void onlyWhatIsInTheFileMayRun() throws NoSuchAlgorithmException {
        Document page = Jsoup.parse(html());

        String policy = page.select("meta[http-equiv]").attr("content");
        assertThat(policy).startsWith("default-src 'none'; script-src 'sha256-").doesNotContain("unsafe", "self");
        for (Element script : page.select("script:not([type])")) {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(script.data().getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains(Base64.getEncoder().encodeToString(hash));
        }
        assertThat(page.select("[src]")).allMatch(element -> element.attr("src").startsWith("data:"));
        assertThat(page.select("link[rel=stylesheet], [style], [onclick]")).isEmpty();
    }

    @Test
    void aPictureIsInTheFileOnce() {
        site.with("content/policies/tent.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .with("content/policies/a.md", "# Apples\n\n![A tent](tent.svg)\n")
                .with("content/policies/b.md", "# Pears\n\n![A tent](tent.svg)\n");

        List<String> sources = Jsoup.parse(html()).select("img[alt=A tent]").eachAttr("src");
        assertThat(sources).hasSize(2);
        assertThat(sources.get(0)).startsWith("data:image/svg+xml;base64,");
        assertThat(sources.get(1))
                .startsWith("data:,#")
                .isEqualTo("data:," + sources.get(0).replaceFirst(".*#", "#"));
    }

    @Test
    void aPictureThatIsTooLargeIsLeftOutAndItsAuthorIsTold() {
        var large = new byte[50_000_000];
        System.arraycopy("GIF89a".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 6);
        site.with("content/policies/film.gif", large)
                .with("content/policies/a.md", "# Apples\n\n![A film](film.gif)\n");

        BuildReport report = site.build();
        assertThat(report.problems())
                .filteredOn(problem -> problem.code().equals("offline-picture-too-large"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place().file()).isEqualTo("content/policies/film.gif");
                    assertThat(problem.message()).contains("50 MB");
                });
    }

    @Test
    void anErrorLeavesTheFilesAsTheyWere() {
        String before = html();
        site.with("content/policies/behaviour.md", "# Behaviour\n\n[Nowhere](nowhere.md)\n");

        assertThat(site.build().stopped()).isTrue();
        assertThat(read(NAME)).isEqualTo(before);
        assertThat(site.reports().resolve(".offline-new")).doesNotExist();
    }

    @Test
    void aThemeThatMakesWholePagesOnlySaysSoOnce() {
        assertThat(site.withTheme("embed").build().problems())
                .filteredOn(problem -> problem.code().equals("layout-without-chapters"))
                .hasSize(1);
        assertThat(site.offlineFolder()).doesNotExist();
    }

    @Test
    void whateverStandsInThePlaceOfAFileIsReplaced() throws IOException {
        Files.createDirectories(site.offlineFolder().resolve(NAME).resolve("inside"));

        assertThat(html()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void theZipHasTheSiteAndSaysWhereToStart() throws IOException {
        site.offline(Format.ZIP).build();

        try (var zip = new ZipFile(
                site.offlineFolder().resolve("st-emiles-school-offline.zip").toFile())) {
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            assertThat(names).startsWith("START-HERE.html", "handbook/404.html");
            assertThat(names)
                    .contains("handbook/index.html", "handbook/policies/behaviour.html", "handbook/theme/find.js");
            assertThat(names.subList(1, names.size())).isSorted();
            String start = new String(
                    zip.getInputStream(zip.getEntry("START-HERE.html")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(start).contains("<h1>St Émile’s School</h1>", "href=\"handbook/index.html\"");
        }
    }

    @Test
    void twoBuildsGiveTheSameBytes() throws IOException {
        site.offline(Format.ZIP).build();
        byte[] html = Files.readAllBytes(site.offlineFolder().resolve(NAME));
        byte[] zip = Files.readAllBytes(site.offlineFolder().resolve("st-emiles-school-offline.zip"));
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            site.build();
        } finally {
            TimeZone.setDefault(zone);
        }

        assertThat(site.offlineFolder().resolve(NAME)).hasBinaryContent(html);
        assertThat(site.offlineFolder().resolve("st-emiles-school-offline.zip")).hasBinaryContent(zip);
    }

    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private String html() {
        site.build();
        return read(NAME);
    }

    private String read(String name) {
        try {
            return Files.readString(site.offlineFolder().resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
