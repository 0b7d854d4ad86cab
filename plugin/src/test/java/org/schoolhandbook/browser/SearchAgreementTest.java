package org.schoolhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.testsite.TestSite;

/**
 * What a build finds for the questions of {@code queries.yml}, browsers find, on the web and in a folder. The build is
 * asked for a page that nothing leads to: it complains, and says what it found instead.
 */
@InBrowser
class SearchAgreementTest {

    private static final Path EXAMPLE = Path.of("../site-example");
    private static final Path QUESTIONS = Path.of("../content/queries.yml");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final List<String> MORE = List.of(
            "behav",
            "behaviour p",
            "anx",
            "EX9 9ZZ",
            "01632 960123",
            "plan szkolny",
            "what is a plan",
            "not a word here");

    /** Asked in the index of another language, on its pages. */
    private static final Map<String, List<String>> ELSEWHERE = Map.of(
            "pl",
                    List.of(
                            "telefon",
                            "nieobecnosc",
                            "nieobecnsoc",
                            "dziecko",
                            "uczu",
                            "01632 960125",
                            "szkola dom",
                            "detention with"),
            "cy", List.of("ffon", "ffôn ysgol", "swyddfa", "swydfa", "cysyltu", "y"),
            "ur", List.of("غصه", "فون", "بچے", "غير حاضري", "اسکول کے", "احساسات", "احساساتت"));

    private final Library library;

    SearchAgreementTest(Library library) {
        this.library = library;
    }

    @Test
    void everyQueryFindsTheSameAtBuildTimeAndInABrowser(@TempDir Path folder) throws IOException {
        TestSite site = site(folder);
        List<Problem> problems = site.build().problems();
        assertThat(problems).filteredOn(Problem::isError).isEmpty();
        Map<String, List<String>> built = found(problems, "nowhere");
        assertThat(built).hasSizeGreaterThanOrEqualTo(80);

        try (var server = SiteServer.of(site.output());
                var onTheWeb = new Reader(library.browser().newContext(), server.home());
                var inAFolder = new Reader(
                        library.browser().newContext(), site.output().toUri().toString())) {
            assertThat(found(onTheWeb, "index.html", built.keySet())).isEqualTo(built);
            assertThat(found(inAFolder, "index.html", built.keySet())).isEqualTo(built);
            ELSEWHERE.forEach((language, queries) -> {
                Map<String, List<String>> there = found(problems, "nowhere." + language);
                assertThat(there).containsOnlyKeys(queries);
                assertThat(there.values()).anySatisfy(pages -> assertThat(pages).isNotEmpty());
                assertThat(found(onTheWeb, language + "/index.html", queries)).isEqualTo(there);
            });
        }
    }

    private static TestSite site(Path folder) throws IOException {
        TestSite site = TestSite.in(folder).withContentPack();
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !EXAMPLE.relativize(file).startsWith("target"))
                    .forEach(file -> site.with(EXAMPLE.relativize(file).toString(), bytes(file)));
        }
        var questions = new StringBuilder("top3:\n");
        try (Stream<String> lines = Files.lines(QUESTIONS)) {
            Stream.concat(
                            lines.filter(line -> line.startsWith("  "))
                                    .map(line -> line.substring(2, line.lastIndexOf(": "))
                                            .replace("\"", "")),
                            MORE.stream())
                    .forEach(words -> questions.append("  \"").append(words).append("\": nowhere\n"));
        }
        ELSEWHERE.forEach((language, queries) -> {
            queries.forEach(words -> questions.append("  \"" + words + "\": nowhere." + language + "\n"));
            site.with("content/nowhere." + language + ".md", "# Nnnnn\n");
        });
        return site.with("content/nowhere.md", "# Nnnnn\n").with("content/queries.yml", questions.toString());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first three pages for each query. */
    private static Map<String, List<String>> found(List<Problem> problems, String wanted) {
        var found = new TreeMap<String, List<String>>();
        problems.stream()
                .filter(problem -> problem.code().equals("query-missed"))
                .map(Problem::message)
                .filter(message -> message.contains('"' + wanted + '"'))
                .map(message -> QUOTED.matcher(message)
                        .results()
                        .map(quoted -> quoted.group(1))
                        .toList())
                .forEach(quoted -> found.put(quoted.get(0), quoted.subList(2, quoted.size())));
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> found(Reader reader, String from, Collection<String> asked) {
        Page page = reader.open(from);
        var found = new TreeMap<String, List<String>>();
        for (String words : asked) {
            var hits = (List<Map<String, Object>>)
                    page.evaluate("words => HandbookSearch.search(words, {limit: 30})", words);
            var urls = new ArrayList<String>();
            for (Map<String, Object> hit : hits) {
                String url = (String) hit.get("url");
                urls.add(hit.get("kind").equals("term") ? url : url.replaceFirst("#.*", ""));
            }
            found.put(words, urls.stream().distinct().limit(3).toList());
        }
        return found;
    }
}
