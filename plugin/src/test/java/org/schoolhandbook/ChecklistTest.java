package org.schoolhandbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolhandbook.pipeline.BuildReport;
import org.schoolhandbook.testsite.TestSite;

/**
 * Every fact of a parents' leaflet and of a council's page stands somewhere in the example site: {@code
 * cases/checklist/items.txt} says where.
 */
class ChecklistTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    /** More than this is a whole chapter, and shows nothing in particular. */
    private static final int LONGEST_PROOF = 700;

    @TempDir
    static Path temp;

    private static TestSite site;

    /**
     * One fact and what shows it.
     *
     * @param page a page of the site, or {@code problem} for a mistake that authors are told of
     * @param selector an element of the page, or the code of the problem
     * @param words what the element or the problem says
     */
    record Row(String item, String fact, String page, String selector, String words) {

        static Row of(String line) {
            String[] cells = line.split("\\|");
            assertThat(cells).as("A row has five cells: " + line).hasSize(5);
            return new Row(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip());
        }

        @Override
        public String toString() {
            return item + ", " + fact + ": \"" + words + "\" in " + selector + " of " + page;
        }
    }

    @BeforeAll
    static void build() {
        site = TestSite.of(Path.of("../site-example"), temp.resolve("target/site"))
                .withContentPack();
        BuildReport report = site.build();
        assertThat(report.stopped())
                .as(String.join("\n", TestSite.printed(report)))
                .isFalse();
    }

    static List<Row> rows() throws IOException {
        return Files.readAllLines(CASES.resolve("checklist/items.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::of)
                .toList();
    }

    @Test
    void everyItemHasARow() throws IOException {
        List<String> items = rows().stream().map(Row::item).distinct().toList();
        assertThat(items)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 52).mapToObj(n -> "A" + n).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theSiteShows(Row row) throws IOException {
        List<String> found = row.page().equals("problem") ? problems(row.selector()) : elements(row);
        assertThat(found)
                .as(row.toString())
                .anySatisfy(text ->
                        assertThat(text).containsIgnoringCase(row.words()).hasSizeLessThan(LONGEST_PROOF));
    }

    private static List<String> elements(Row row) {
        assertThat(site.files()).as(row.toString()).contains(row.page());
        return Jsoup.parse(site.page(row.page())).select(row.selector()).stream()
                .map(element -> plain(element.text()))
                .toList();
    }

    /** With the marks that an author types. */
    private static String plain(String text) {
        return text.replaceAll("[‘’]", "'").replaceAll("[“”]", "\"").replaceAll("\\s+", " ");
    }

    /** The sentences with which the golden cases tell of this mistake. */
    private static List<String> problems(String code) throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.endsWith("problems.txt"))
                    .flatMap(file -> lines(file).filter(line -> line.endsWith("[" + code + "]")))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
