package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.problem.ProblemReport;
import org.schoolhandbook.problem.Severity;
import org.schoolhandbook.testsite.TestSite;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What a build says of itself, for people and for other programs. */
class ReportsTest {

    private static final Path SCHEMAS = Path.of("src/test/resources/schemas");

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void aHandbookWithTwoMistakes() throws IOException {
        site = TestSite.in(folder)
                .with("content/index.md", "# Home & away\n\n[Calm](calm.md)\n\n[Good](good.md)\n")
                .with(
                        "content/calm.md",
                        "---\ntitle: Calm <b>\ncolour: red\n---\n\n\uD83D\uDE42 \u0007 [No](no%20where.md) & more\n")
                .with("content/good.md", "# Good\n\nNothing wrong.\n");
    }

    @Test
    void theResultsForCodeHostsAreSarif() throws IOException {
        site.build();
        String sarif = report("problems.sarif");
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                .getSchema(Files.readString(SCHEMAS.resolve("sarif-2.1.0.json")));
        assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();

        JsonNode result = result(sarif, "link-not-found");
        assertThat(result.at("/level").asText()).isEqualTo("error");
        JsonNode location = result.at("/locations/0/physicalLocation");
        assertThat(location.at("/artifactLocation/uri").asText()).isEqualTo("content/calm.md");
        assertThat(location.at("/region/startLine").asInt()).isEqualTo(6);
        assertThat(location.at("/region/startColumn").asInt()).isEqualTo(10);
        assertThat(location.at("/region/endColumn").asInt()).isEqualTo(23);
        JsonNode rules = new ObjectMapper().readTree(sarif).at("/runs/0/tool/driver/rules");
        assertThat(rules.get(result.at("/ruleIndex").asInt()).at("/id").asText())
                .isEqualTo("link-not-found");
    }

    @Test
    void inARepositoryCodeHostsGetTheWayFromItsRoot() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        site.build();
        JsonNode result = result(report("problems.sarif"), "link-not-found");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("source/content/calm.md");
    }

    @Test
    void buildServersGetATestForEachPage() throws Exception {
        site.build();
        Path file = site.reports().resolve("TEST-handbook.xml");
        assertValid(file);
        Element suite = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        var failures = suite.getElementsByTagName("failure");
        assertThat(failures.getLength()).isEqualTo(1);
        Element failure = (Element) failures.item(0);
        assertThat(failure.getAttribute("type")).isEqualTo("link-not-found");
        assertThat(failure.getTextContent()).contains("content/calm.md:6:10: error: ", "\uD83D\uDE42 \uFFFD [No]");
        assertThat(((Element) failure.getParentNode()).getAttribute("name")).isEqualTo("content/calm.md");
        assertThat(suite.getElementsByTagName("system-out").item(0).getTextContent())
                .contains("[unknown-field]");
    }

    @Test
    void aHeadReadsWhetherItIsReadyAndHowToMendIt() throws IOException {
        site.build();
        Document page = page();
        assertThat(page.selectFirst(".answer").text())
                .startsWith("No. It must not be published like this: 1 error, 1 warning");
        assertThat(page.selectFirst(".of").text()).endsWith(", 22 November 2026");
        assertThat(page.select("section h3").eachText()).containsExactly("Calm <b>");
        assertThat(page.select("section li.error .line mark").text()).isEqualTo("no%20where.md");
        assertThat(page.select("section li.error").text()).contains("Error in line 6:", "link-not-found");
        assertThat(page.select("table tbody tr").eachText())
                .containsExactly("link-not-found 1 0 0", "unknown-field 0 1 0");
        assertThat(page.select(".ready li").eachText()).containsExactly("Good", "Home & away");
    }

    @Test
    void aHandbookWithNothingToMendIsReady() throws IOException {
        site.with("content/calm.md", "# Calm\n").build();
        Document page = page();
        assertThat(page.selectFirst(".answer").text())
                .isEqualTo("Yes. It can be published: 0 errors, 0 warnings, 0 notes.");
        assertThat(page.select("section, table")).isEmpty();
        assertThat(page.select(".ready li")).hasSize(3);
    }

    @Test
    void withNothingToReadThereAreReportsToo() throws Exception {
        TestSite empty = TestSite.in(folder.resolve("empty"));
        site = empty;
        assertThat(empty.build().stopped()).isTrue();
        assertValid(empty.reports().resolve("TEST-handbook.xml"));
        assertThat(page().selectFirst(".answer").text()).startsWith("No.");
    }

    @Test
    void whatIsOnlyWarnedAboutFailsNoTestUnlessWarningsStopTheBuild() throws IOException {
        site.with("content/calm.md", "---\ntitle: Calm\ncolour: red\n---\n").build();
        assertThat(report("TEST-handbook.xml")).contains("failures=\"0\"", "unknown-field");
        site.failingOn(FailOn.WARNING).build();
        assertThat(report("TEST-handbook.xml")).contains("failures=\"1\"");
    }

    @Test
    void aSchoolInEnglandSeesWhatItPublishesAndWhatNot() throws IOException {
        site.with(
                        "school.yml",
                        "name: Oakfield\nphase: primary\nwebsite: https://o.example.org\nenquiries: {name: The office}\n"
                                + "sendco: {name: Dan, email: dan@o.example.org}\n")
                .with("content/policies/behaviour.md", "---\ntitle: Behaviour policy\n---\n\nBe kind.\n")
                .build();
        assertThat(page().select(".duties tr").eachText())
                .anyMatch(row -> row.contains("Behaviour policy") && row.contains("Yes: policies/behaviour"))
                .anyMatch(row -> row.contains("No") && row.contains("required"));
        site.with("school.yml", "name: Oakfield\nenquiries: {name: The office}\nsendco: {name: Dan}\nnation: Wales\n")
                .build();
        assertThat(page().select(".duties")).isEmpty();
    }

    @Test
    void theSchoolsOwnFilesComeBeforeThoseOfPacks() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack/META-INF/handbook/content"));
        Files.writeString(pack.resolve("about.md"), "# About\n\n[Nowhere](nowhere.md)\n");
        site.withPack("county", folder.resolve("pack"));
        assertThat(site.build().problems())
                .extracting(problem -> problem.place().file())
                .containsSubsequence("content/calm.md", "[county] about.md");
    }

    @Test
    void theConsoleSaysHowManyProblemsARuleHas() {
        site.with("content/good.md", "# Good\n\n[One](one.md), [two](two.md), [three](three.md).\n");
        assertThat(ProblemReport.rules(site.build().problems()))
                .containsExactly(new ProblemReport.Line(Severity.ERROR, "4 of [link-not-found]"));
    }

    private Document page() throws IOException {
        return Jsoup.parse(report("report.html"));
    }

    private String report(String name) throws IOException {
        return Files.readString(site.reports().resolve(name));
    }

    private static JsonNode result(String sarif, String rule) throws IOException {
        for (JsonNode result : new ObjectMapper().readTree(sarif).at("/runs/0/results")) {
            if (result.at("/ruleId").asText().equals(rule)) {
                return result;
            }
        }
        throw new AssertionError("no result for " + rule);
    }

    private static void assertValid(Path file) throws IOException, SAXException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SCHEMAS.resolve("surefire-test-report.xsd").toFile())
                .newValidator()
                .validate(new StreamSource(file.toFile()));
    }
}
