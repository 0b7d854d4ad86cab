package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.HtmlChecker;
import org.schoolhandbook.testsite.TestSite;

/** The register as a page, as a table and as data says the same. */
class RegisterTest {

    @TempDir
    static Path temp;

    private static TestSite site;
    private static Document page;
    private static JsonNode json;

    @BeforeAll
    static void build() throws IOException {
        site = TestSite.in(temp)
                .with(
                        "school.yml",
                        "name: Oakfield\nwebsite: https://handbook.example.org\nenquiries: {name: Office}\nsendco: {name: A. Lind}\n")
                .with("content/index.md", "# Home\n\n[Policies](policies/index.md)\n")
                .with("content/policies/index.md", "# Policies\n\nAll of them.\n");
        policy(
                "zebra",
                "\"Zebras, \\\"striped\\\" & <spotted>\"",
                "category: behaviour\nstatutory: yes\nversion: 2.0\n");
        policy(
                "apple",
                "Apples",
                "category: behaviour\napproved: {on: 2026-01-20, by: Governors}\n" + "review: {next: Spring 1 2027}\n");
        policy(
                "late",
                "Late",
                "category: curriculum\napproved: {on: 2024-01-20, by: Governors}\nreview: {every: every year}\n");
        policy(
                "none",
                "=1+1",
                "approved: {on: 2026-01-20, by: Governors}\nreview: {next: live document}\nchanges:\n"
                        + "  - {version: 1.1, date: 2026-01-19, what: Shorter & <clearer>.}\n");
        policy("old", "Old", "category: behaviour\nstatus: withdrawn\nreplacedBy: policies/apple\n");
        for (String approved : List.of("apple 2026-01-20", "late 2024-01-20", "none 2026-01-20")) {
            String[] words = approved.split(" ");
            site.approve(new Approving("policies/" + words[0] + ".md", "Governors", LocalDate.parse(words[1]), ""));
        }
        site.build();
        page = Jsoup.parse(site.page("register.html"));
        json = new ObjectMapper().readTree(site.page("register.json")).get("policies");
    }

    private static void policy(String name, String title, String fields) {
        site.with("content/policies/" + name + ".md", "---\ntitle: " + title + "\n" + fields + "---\n\nWords.\n");
    }

    private static List<String> titles() {
        return page.select(".register tbody th").eachText();
    }

    @Test
    void itIsGroupedByCategoryAndThoseThatWereWithdrawnComeLast() {
        assertThat(page.select("main h2").eachText())
                .containsExactly("Behaviour", "Curriculum", "Other policies", "Withdrawn policies");
        assertThat(titles()).containsExactly("Apples", "Zebras, “striped” & <spotted>", "Late", "=1+1", "Old");
    }

    @Test
    void theNumbersStandAtTheTop() {
        assertThat(page.select(".facts").text()).contains("Policies 5", "Required by law 1", "22 November 2026");
        assertThat(page.select(".text > ul li").eachText())
                .containsExactly(
                        "1 not yet approved",
                        "1 approved and current",
                        "1 with a review due within 90 days",
                        "1 with a review that is overdue",
                        "1 withdrawn");
    }

    @Test
    void theDataHasTheSameRowsInTheSameOrder() {
        var inJson = new ArrayList<String>();
        json.forEach(policy -> inJson.add(policy.get("title").asText()));
        assertThat(inJson).containsExactlyElementsOf(titles());
        assertThat(json.get(0).get("state").asText()).isEqualTo("due");
        assertThat(json.get(0).get("nextReview").asText()).isEqualTo("Spring 1 2027");
        assertThat(json.get(0).get("reviewDue").asText()).isEqualTo("2027-02-12");
        assertThat(json.get(0).get("address").asText()).isEqualTo("https://handbook.example.org/policies/apple.html");
        assertThat(page.select(".register tbody tr").first().text())
                .contains("Review due by 12 February 2027", "Spring 1 2027, by 12 February 2027");
    }

    @Test
    void theTableHasTheSameValues() {
        var lines = new ArrayList<String>();
        json.forEach(policy -> {
            var cells = new ArrayList<String>();
            policy.forEach(value -> cells.add(cell(value.asText())));
            lines.add(String.join(",", cells));
        });
        assertThat(site.page("register.csv").lines().skip(1)).containsExactlyElementsOf(lines);
    }

    /** A spreadsheet must not calculate with a title. */
    private static String cell(String value) {
        String safe = value.startsWith("=") ? "'" + value : value;
        return safe.contains(",") || safe.contains("\"") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    @Test
    void itIsValidHtmlAndFoundFromEveryPage() {
        assertThat(HtmlChecker.errors(
                        site.output(), List.of("register.html", "policies/old.html", "policies/none.html")))
                .isEmpty();
        assertThat(site.page("policies/apple.html")).contains("href=\"../register.html\"");
        assertThat(site.page("sitemap.xml")).contains("https://handbook.example.org/register.html");
    }

    @Test
    void theFeedTellsWhatHasChanged() throws Exception {
        var feed = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(site.page("feed.xml").getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        for (String needed : List.of("id", "title", "updated", "author", "entry", "summary", "link")) {
            assertThat(feed.getElementsByTagName(needed).getLength()).isPositive();
        }
        assertThat(feed.getElementsByTagName("updated").item(0).getTextContent())
                .isEqualTo("2026-01-19T00:00:00Z");
        assertThat(feed.getElementsByTagName("summary").item(0).getTextContent())
                .isEqualTo("Shorter & <clearer>.");
    }

    @Test
    void aHandbookWithoutPoliciesHasNoRegister(@TempDir Path folder) throws IOException {
        TestSite plain = TestSite.in(folder).with("content/index.md", "# Home\n\nWords.\n");
        plain.build();
        assertThat(plain.files()).noneMatch(file -> file.startsWith("register"));
    }

    @Test
    void everyVersionIsListedTheNewestFirst() throws IOException {
        var versions = TestSite.in(temp.resolve("versions"))
                .with(
                        "content/policies/a.md",
                        policy("Apples", "  - {version: 1, date: 2024-05-01, what: The first}\n"))
                .with(
                        "content/policies/b.md",
                        policy(
                                "Pears",
                                "  - {version: 2, date: 2026-02-01, what: Shorter}\n  - {version: 1, date: 2023-02-01, what: New}\n"));
        versions.build();

        assertThat(Jsoup.parse(versions.page("versions.html"))
                        .select("tbody tr")
                        .eachText())
                .containsExactly(
                        "Pears Version 2, 1 February 2026 Shorter",
                        "Apples Version 1, 1 May 2024 The first",
                        "Pears Version 1, 1 February 2023 New");
        assertThat(versions.page("register.html")).contains("href=\"versions.html\"");
        assertThat(HtmlChecker.errors(versions.output(), List.of("versions.html")))
                .isEmpty();
    }

    @Test
    void withoutVersionsThereIsNoListOfThem() throws IOException {
        var none = TestSite.in(temp.resolve("none")).with("content/policies/a.md", "# Apples\n\nOne a day.\n");
        none.build();

        assertThat(none.files()).contains("register.html").doesNotContain("versions.html");
    }

    private static String policy(String title, String changes) {
        return "---\ntitle: " + title + "\nchanges:\n" + changes + "---\n\nOne a day.\n";
    }
}
