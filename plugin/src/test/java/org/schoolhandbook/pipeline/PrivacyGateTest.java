package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolhandbook.testsite.TestSite;

/** A child's name does not get out, wherever somebody wrote it. */
class PrivacyGateTest {

    private static final String HEADER = "---\ntitle: A page\n---\n\n";

    @TempDir
    private Path folder;

    static Stream<String> places() {
        return PLACES.keySet().stream();
    }

    private static final Map<String, Map<String, String>> PLACES = new TreeMap<>();

    static {
        page("a paragraph", "Zebedee likes trains.\n");
        page("a heading", "## Zebedee\n\nWords.\n");
        page("a list", "- Zebedee\n- trains\n");
        page("a table", "| Who | What |\n| --- | --- |\n| Zebedee | trains |\n");
        page("a code block", "```\nZebedee\n```\n");
        page("an HTML comment", "Words.\n\n<!-- Zebedee -->\n");
        page("the text of a link", "See [Zebedee](https://www.example.org/) here.\n");
        page("the address of a link", "See [this](https://www.example.org/?who=Zebedee) here.\n");
        page("an encoded address", "See [this](https://www.example.org/%5Aebedee) here.\n");
        page("the text of a picture", "![Zebedee](https://www.example.org/a.png)\n");
        page("a footnote", "Words.[^1]\n\n[^1]: Zebedee said so.\n");
        page("two kinds of letter", "Zebe**dee** likes trains.\n");
        page("an entity", "&#90;ebedee likes trains.\n");
        page("soft hyphens", "Ze&shy;be\u00ADdee likes trains.\n");
        page("characters without width", "Ze\u200Bbe\u200Ddee likes trains.\n");
        page("text from right to left", "\u202Eeedebez\u202C likes trains.\n");
        page("an attribute", "<p title=\"Zebedee\">Words.</p>\n");
        PLACES.put("a title", Map.of("content/a.md", "---\ntitle: Zebedee\n---\n\nWords.\n"));
        PLACES.put("a summary", Map.of("content/a.md", "---\ntitle: A page\nsummary: Of Zebedee.\n---\n\nWords.\n"));
        PLACES.put(
                "words for the search", Map.of("content/a.md", "---\ntitle: A page\naliases: [Zebedee]\n---\n\nW.\n"));
        PLACES.put("a draft", Map.of("content/a.md", "---\ntitle: A page\nstatus: draft\n---\n\nZebedee\n"));
        PLACES.put("the name of a page", Map.of("content/zebedee.md", HEADER + "Words.\n"));
        PLACES.put("the name of a folder", Map.of("content/zebedee/a.md", HEADER + "Words.\n"));
        PLACES.put("the name of a picture", Map.of("assets/Zebedee.png", "x"));
        PLACES.put("a picture made of text", Map.of("assets/a.svg", "<svg><text>Ze<tspan>bedee</tspan></text></svg>"));
        PLACES.put("a file of settings", Map.of("school.yml", "name: Oakfield\npaperCopy: Ask Zebedee.\n"));
        PLACES.put("a template", Map.of("templates/footer-note.ftlh", "<p>Zebedee</p>\n"));
        PLACES.put("words of the theme", Map.of("messages/en.properties", "nav.home=Zebedee\n"));
        PLACES.put("synonyms of the search", Map.of("content/synonyms.yml", "- [zebedee, train]\n"));
        PLACES.put("a download", Map.of("content/list.txt", "Zebedee\n"));
    }

    private static void page(String place, String body) {
        PLACES.put(place, Map.of("content/a.md", HEADER + body));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aNameStopsTheBuildAndIsShownToNobody(String place) throws IOException {
        TestSite site = site();
        assertThat(site.build().stopped()).isFalse();
        String before = site.page("index.html");
        PLACES.get(place).forEach(site::with);
        BuildReport report = site.build();
        assertThat(report.stopped()).isTrue();
        assertThat(report.problems()).anyMatch(problem -> problem.code().equals("privacy-name-listed"));
        assertThat(site.page("index.html")).isEqualTo(before);
        assertThat(site.files()).noneMatch(file -> file.toLowerCase(Locale.ROOT).contains("zebedee"));
        String told = String.join("\n", TestSite.printed(report)) + reports(site);
        assertThat(told.toLowerCase(Locale.ROOT)).doesNotContain("zebedee");
    }

    @Test
    void whatOnlyTheFinishedSiteSaysIsFoundThere() throws IOException {
        TestSite site = site().with("templates/page.ftlh", "<p>${\"Zebe\" + \"dee\"}</p>\n");
        BuildReport report = site.with("content/a.md", HEADER + "Words.\n").build();
        assertThat(TestSite.printed(report))
                .anyMatch(line -> line.contains("In the finished site: A name from the school's list"));
        assertThat(site.output()).doesNotExist();
    }

    /** The menu of a large handbook is the same line on page after page, and a page's own line may look like it. */
    @Test
    void aNameInALongLineOfTheFinishedSiteIsFoundOnEachPageThatHasIt() throws IOException {
        String menu = "<li>" + "Breathe slowly. ".repeat(100) + "</li>";
        TestSite site = site().with("templates/page.ftlh", """
                        <!DOCTYPE html><html lang="en"><title>${content.title}</title>
                        %s
                        <ul>%s<li>${content.title?replace(" the ", "")}</li></ul>
                        """.formatted(menu, menu));
        for (String page : List.of("a", "b", "c")) {
            site.with("content/" + page + ".md", HEADER.replaceFirst("title: .*", "title: Zeb the edee") + "Text.\n");
        }
        site.with("content/d.md", HEADER.replaceFirst("title: .*", "title: Calm") + "Text.\n");

        assertThat(site.build().problems())
                .filteredOn(problem -> problem.code().equals("privacy-name-listed"))
                .extracting(problem -> problem.place().file())
                .contains("a.html", "b.html", "c.html")
                .doesNotContain("d.html");
    }

    @Test
    void aMistakeOfAnotherKindDoesNotShowTheNameEither() throws IOException {
        BuildReport report = site().with("content/a.md", HEADER + "See [Zebedee](zebedee.md).\n")
                .build();
        assertThat(report.problems()).anyMatch(problem -> problem.code().startsWith("link-"));
        assertThat(String.join("\n", TestSite.printed(report)).toLowerCase(Locale.ROOT))
                .doesNotContain("zebedee");
    }

    @Test
    void theListMustNotLieWhereItCouldBePublished() throws IOException {
        TestSite site = site();
        site.with("names.csv", "Forename\nZebedee\n").withNames(site.source().resolve("names.csv"));
        assertThat(codes(site.build())).containsExactly("names-in-source");
    }

    @Test
    void aListThatIsNoListIsSaid() throws IOException {
        assertThat(codes(list("Forename,Surname\n").build())).containsExactly("names-empty");
        assertThat(codes(list("Forename\n\"Zebedee\n").build())).containsExactly("names-unreadable");
        assertThat(codes(site().withNames(folder.resolve("nowhere.csv")).build()))
                .containsExactly("names-not-found");
    }

    @Test
    void aListOfHashesShowsNoNameAndFindsTheSame() throws IOException {
        Path list = folder.resolve("children.csv");
        Files.writeString(list, "Forename,Surname\nZebedee,Quillfeather\nMary-Jane,O'Rourke\n");
        TestSite site = TestSite.in(folder);
        Path hashed = site.source().resolve("names.txt");
        new NamesBuild().write(list, hashed, new byte[] {1, 2, 3});
        assertThat(Files.readString(hashed).toLowerCase(Locale.ROOT)).doesNotContain("zebedee", "maryjane", "rourke");
        BuildReport report = site.with("content/index.md", "# Welcome\n\nAsk Zebe**dee**, mary-jane or an O’Rourke.\n")
                .withNames(hashed)
                .build();
        assertThat(codes(report)).filteredOn("privacy-name-listed"::equals).hasSize(3);
    }

    @Test
    void aListOfHashesIsNotPublishedEither() throws IOException {
        TestSite site = site();
        Path hashed = site.source().resolve("content/names.txt");
        new NamesBuild().write(folder.resolve("elsewhere/children.csv"), hashed, new byte[] {1, 2, 3});
        assertThat(codes(site.withNames(hashed).build())).contains("names-in-source");
    }

    @Test
    void aBrokenListOfHashesIsSaid() throws IOException {
        assertThat(codes(list("handbook-names 1\n00\nnothing\n").build())).contains("names-unreadable");
    }

    @Test
    void aListOfFiftyThousandIsReadAtOnce() throws IOException {
        var rows = new StringBuilder("\uFEFF\"Surname\";\"Forename\"\r\n");
        for (int i = 0; i < 50_000; i++) {
            rows.append("\"Sur")
                    .append(letters(i))
                    .append("\";\"Fore")
                    .append(letters(i))
                    .append("\"\r\n");
        }
        TestSite site = list(rows.toString()).with("content/a.md", HEADER + "Here is Fore" + letters(49_999) + ".\n");
        assertThat(codes(site.build())).contains("privacy-name-listed");
    }

    @Test
    void namesThatAreWordsOrLettersAloneAreLeftAlone() throws IOException {
        TestSite site = list("Forename,Surname\nMay,J\nWill,O\nGrace,Long\nMark,Y\nA,Bell\nX,\n");
        site.with(
                "content/a.md",
                HEADER
                        + "May a child come late? Will it help? Mark the day. With grace, a long day ends. Plan A, option X. "
                        + "The bell rings.\n");
        assertThat(TestSite.printed(site.build())).noneMatch(line -> line.contains("privacy-name-listed"));
        site.with("content/a.md", HEADER + "We sang with Grace Long and Grace's dad.\n");
        assertThat(codes(site.build())).contains("privacy-name-listed");
    }

    @Test
    void aNameInBytesThatAreNoTextStopsTheBuild() throws IOException {
        byte[] page = (HEADER + "For Zebe\u00FFdee.\n").getBytes(StandardCharsets.ISO_8859_1);
        BuildReport report = site().with("content/a.md", page).build();
        assertThat(codes(report)).contains("not-utf-8", "privacy-name-listed");
        assertThat(String.join("\n", TestSite.printed(report))).doesNotContain("dee");
    }

    private static String letters(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(c -> String.valueOf((char) ('a' + c - '0')))
                .reduce("", String::concat);
    }

    private TestSite site() throws IOException {
        return list("Forename,Surname\nZebedee,Quillfeather\n");
    }

    private TestSite list(String rows) throws IOException {
        Path names = Files.createDirectories(folder.resolve("elsewhere")).resolve("children.csv");
        Files.writeString(names, rows);
        return TestSite.in(folder)
                .with("content/index.md", "# Welcome\n\nWords.\n")
                .withNames(names);
    }

    private static List<String> codes(BuildReport report) {
        return report.problems().stream().map(problem -> problem.code()).toList();
    }

    private static String reports(TestSite site) throws IOException {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.list(site.reports())) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
