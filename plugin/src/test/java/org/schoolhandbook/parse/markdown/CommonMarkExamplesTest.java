package org.schoolhandbook.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example of the CommonMark specification, against what it says the HTML is. Those of {@code
 * commonmark-deviations.txt} differ, each for the reason given there; one that no longer differs must leave the list.
 */
class CommonMarkExamplesTest {

    private static final int ALL = 652;
    private static final Pattern PART =
            Pattern.compile("^#{1,6} (.*)$|^`{32} example\\n((?s:.*?))^\\.\\n((?s:.*?))^`{32}$", Pattern.MULTILINE);

    private final List<Example> examples = examples(read("/spec.txt"));
    private final Map<Integer, String> deviations = deviations();

    @TestFactory
    Stream<DynamicTest> everyExample() {
        return IntStream.rangeClosed(1, examples.size())
                .mapToObj(number -> dynamicTest(name(number), () -> check(number)));
    }

    @Test
    void theWholeSpecificationIsThere() {
        assertThat(examples).hasSize(ALL);
        assertThat(deviations.keySet()).allMatch(number -> number >= 1 && number <= ALL);
    }

    private String name(int number) {
        String section = examples.get(number - 1).section;
        return number + " " + section + deviations.getOrDefault(number, "");
    }

    private void check(int number) {
        Example example = examples.get(number - 1);
        // The specification shows a tab as an arrow.
        String source = example.source.replace('→', '\t');
        String expected = normal(example.html.replace('→', '\t'));
        String actual = normal(Markdown.read(source).page().body().print(link -> link.written()));
        if (deviations.containsKey(number)) {
            assertThat(actual)
                    .as("listed as a deviation, but passes:%n%s", source)
                    .isNotEqualTo(expected);
        } else {
            assertThat(actual).as(source).isEqualTo(expected);
        }
    }

    /**
     * Two HTML texts are the same if a browser makes the same tree of them, but for what we do on purpose everywhere:
     * headings have ids, quotation marks and dashes are typographic, comments are dropped, and addresses are not yet
     * percent-encoded.
     */
    private static String normal(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("h1, h2, h3, h4, h5, h6").removeAttr("id");
        for (String attribute : List.of("href", "src")) {
            Elements addressed = document.select("[" + attribute + "]");
            addressed.forEach(element -> element.attr(attribute, decoded(element.attr(attribute))));
        }
        document.body().select("*").forEach(CommonMarkExamplesTest::dropComments);
        return document.body()
                .html()
                .replaceAll("[“”]", "\"")
                .replaceAll("[‘’]", "'")
                .replace("—", "---")
                .replace("–", "--")
                .replace("…", "...")
                .replace("&quot;", "\"")
                .strip();
    }

    private static void dropComments(Element element) {
        List.copyOf(element.childNodes()).stream()
                .filter(node -> node.nodeName().equals("#comment"))
                .forEach(CommonMarkExamplesTest::dropWithLineEnd);
    }

    private static void dropWithLineEnd(Node comment) {
        if (comment.nextSibling() instanceof TextNode text) {
            text.text(text.getWholeText().replaceFirst("^\\n", ""));
        }
        comment.remove();
    }

    private static String decoded(String address) {
        return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private record Example(String section, String source, String html) {}

    private static List<Example> examples(String specification) {
        var found = new ArrayList<Example>();
        Matcher part = PART.matcher(specification);
        String section = "";
        while (part.find()) {
            if (part.group(1) != null) {
                section = part.group(1);
            } else {
                found.add(new Example(section, part.group(2), part.group(3)));
            }
        }
        return found;
    }

    private static Map<Integer, String> deviations() {
        return read("/commonmark-deviations.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toMap(
                        line -> Integer.valueOf(line.substring(0, line.indexOf(' '))),
                        line -> line.substring(line.indexOf(' '))));
    }

    private static String read(String resource) {
        try (InputStream file = CommonMarkExamplesTest.class.getResourceAsStream(resource)) {
            assertThat(file)
                    .as(resource + " (spec.txt comes with org.commonmark:commonmark-test-util)")
                    .isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
