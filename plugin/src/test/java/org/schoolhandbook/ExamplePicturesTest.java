package org.schoolhandbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolhandbook.testsite.TestSite;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The pictures of the example site: data, picture and words say the same. */
class ExamplePicturesTest {

    private static final List<String> PAGES = List.of(
            "approach/levels-of-behaviour",
            "approach/therapeutic-approach",
            "practice/anxiety-mapping",
            "practice/escalation",
            "practice/writing-a-plan",
            "principles/index",
            "tools/anxiety-map",
            "tools/roots-and-fruits",
            "worksheets/trusted-adults-hand");

    @TempDir
    static Path temp;

    private static TestSite site;

    @BeforeAll
    static void build() {
        site = TestSite.of(Path.of("../site-example"), temp.resolve("target/site"))
                .withContentPack();
        site.build();
    }

    static List<String> pages() {
        return PAGES;
    }

    private static Element page(String name) {
        return Jsoup.parse(site.page(name + ".html"));
    }

    private static String picture(String page) {
        return plain(String.join(" ", page(page).select("svg.drawn text").eachText()));
    }

    private static String words(String page) {
        Element article = page(page).selectFirst("article");
        article.select("svg").remove();
        return plain(article.text());
    }

    private static String plain(String words) {
        return words.replaceAll("[‘’]", "'").replaceAll("[“”]", "\"").replaceAll("\\s+", " ");
    }

    @Test
    void thesePagesHavePicturesAndNoOthers() {
        assertThat(site.files().stream()
                        .filter(file -> file.endsWith(".html"))
                        .filter(file -> site.page(file).contains("<svg class=\"drawn"))
                        .map(file -> file.replace(".html", "")))
                .containsExactlyInAnyOrderElementsOf(PAGES);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPictureHasATitleADescriptionAndARole(String page) {
        for (Element svg : page(page).select("svg.drawn")) {
            assertThat(svg.attr("role")).isEqualTo("img");
            assertThat(svg.getElementById(svg.attr("aria-labelledby")).text()).isNotBlank();
            assertThat(svg.getElementById(svg.attr("aria-describedby")).text()).isNotBlank();
        }
    }

    /** Every word and every number of it: none stands in the picture alone. */
    @ParameterizedTest
    @MethodSource("pages")
    void whatAPictureSaysStandsBesideItAsWords(String page) {
        String beside = ' ' + words(page).replaceAll("[^\\p{L}\\p{N}−+]+", " ") + ' ';
        List<String> alone = Stream.of(picture(page)
                        .replaceAll("[^\\p{L}\\p{N}−+]+", " ")
                        .strip()
                        .split(" "))
                .filter(word -> !beside.contains(' ' + word + ' '))
                .filter(word -> !isPlaceInAList(page, word))
                .toList();
        assertThat(alone).isEmpty();
    }

    /** A list that counts its entries shows a number that is no text. */
    private static boolean isPlaceInAList(String page, String word) {
        return word.matches("\\d")
                && page(page).select("article ol").stream()
                        .anyMatch(list -> list.children().size() >= Integer.parseInt(word));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatItsAuthorWroteStandsInThePictureAndBesideIt(String page) throws IOException {
        List<String> facts = facts(page).map(ExamplePicturesTest::plain).toList();
        assertThat(facts).hasSizeGreaterThanOrEqualTo(4);
        assertThat(facts).allSatisfy(fact -> assertThat(picture(page)).contains(fact));
        assertThat(facts)
                .filteredOn(fact -> !isPlaceInAList(page, fact))
                .allSatisfy(fact -> assertThat(words(page)).contains(fact));
    }

    private static Stream<String> facts(String page) throws IOException {
        Map<?, ?> data = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(source(page, 1));
        if (data.containsKey("steps")) {
            return list(data.get("steps")).stream().flatMap(step -> step((Map<?, ?>) step));
        }
        if (data.containsKey("levels")) {
            return list(data.get("levels")).stream()
                    .flatMap(level -> ((Map<?, ?>) level).values().stream().map(Object::toString));
        }
        if (data.containsKey("chart")) {
            return Stream.concat(Stream.of("Cannot be without it", "Very worried"), cells(source(page, 2)));
        }
        if (data.containsKey("slots")) {
            return IntStream.rangeClosed(1, (Integer) data.get("slots")).mapToObj(Integer::toString);
        }
        return data.containsKey("rows") ? sheet(data) : principles();
    }

    private static String source(String page, int part) throws IOException {
        Path own = Path.of("../site-example/content", page + ".md");
        return Files.readString(Files.exists(own) ? own : Path.of("../content", page + ".md"))
                .split("(?m)^---$", 3)[part];
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> many ? many : List.of(value);
    }

    /** The child's and the adults' scores, and what they are about. */
    private static Stream<String> cells(String text) {
        String table = text.substring(text.indexOf("| Part of the day | Child | Adults |"));
        return table.substring(0, table.indexOf("\n\n"))
                .lines()
                .filter(line -> !line.contains("---"))
                .skip(1)
                .flatMap(line -> Stream.of(line.split(" *\\| *")).skip(1).limit(3));
    }

    private static Stream<String> step(Map<?, ?> step) {
        String firstSentence = step.get("what").toString().replaceFirst("(?<=[.?!])\\s.*", "");
        return Stream.concat(list(step.get("when")).stream().map(Object::toString), Stream.of(firstSentence));
    }

    /** The columns of a map are for its table only; those of a tree are its fruits. */
    private static Stream<String> sheet(Map<?, ?> data) {
        Object more = data.get("scale") instanceof Map<?, ?> scale
                ? List.of(scale.get("lowLabel"), scale.get("highLabel"))
                : data.get("columns");
        return Stream.concat(list(data.get("rows")).stream(), list(more).stream())
                .map(Object::toString);
    }

    private static Stream<String> principles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../content/principles"))) {
            return files
                    .map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> !name.equals("index.md"))
                    .map(name -> page("principles/" + name.replace(".md", ""))
                            .selectFirst("h1")
                            .text())
                    .toList()
                    .stream();
        }
    }

    @Test
    void shapesSayWhatColoursSay() {
        assertThat(page("practice/anxiety-mapping").select("rect.score-1").eachAttr("rx"))
                .containsOnly("12");
        assertThat(page("practice/anxiety-mapping").select("rect.score-2").eachAttr("rx"))
                .containsOnly("2");
        assertThat(page("approach/levels-of-behaviour").select(".strength")).hasSize(1 + 2 + 3);
    }
}
