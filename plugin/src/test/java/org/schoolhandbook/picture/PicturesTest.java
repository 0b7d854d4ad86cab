package org.schoolhandbook.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolhandbook.model.Chart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Pictures of what nobody should write, and of what everybody does. */
class PicturesTest {

    private static final Caption CAPTION = new Caption("try", "A <b>title</b>", "What is \"seen\" & said");
    private static final String LONG = "Donaudampfschifffahrtsgesellschaft ".repeat(40);
    private static final String ARABIC = "ينتقل الطفل إلى مكان هادئ مع شخص بالغ يثق به";
    private static final String MARKUP = "<script>alert(1)</script> & \"so\" <b>on";

    static Stream<String> hostile() {
        return Stream.of("", " ", "a", LONG, ARABIC, MARKUP, "x".repeat(5000), "👩‍👩‍👧‍👦 {{school}} [child]");
    }

    private static Stream<String> pictures(String text) {
        var step = new PathwayPicture.Step(text, List.of(text, text), text, List.of(0, 1, 7, -1));
        var last = new PathwayPicture.Step(text, List.of(text, text, text), text, List.of());
        return Stream.of(
                new PathwayPicture(CAPTION, List.of(step, last, step)).svg(),
                new HandPicture(CAPTION).svg(),
                new BandPicture(CAPTION, List.of(new BandPicture.Level(text, text), new BandPicture.Level("", "")))
                        .svg(),
                new RingPicture(CAPTION, text, List.of(new RingPicture.Idea(1, text))).svg(),
                new RingPicture(
                                CAPTION,
                                text,
                                IntStream.range(0, 30)
                                        .mapToObj(i -> new RingPicture.Idea(i, text))
                                        .toList())
                        .svg(),
                new TreePicture(CAPTION, List.of(text, text, text), List.of(text, text, text, text, text)).svg(),
                new TreePicture(CAPTION, List.of(), List.of()).svg(),
                new ChartPicture(CAPTION, chart(text, "-2", "0.25")).svg(),
                new ChartPicture(CAPTION, chart(text, "99999.25", "-99999.25")).svg(),
                new MapPicture(CAPTION, -2, 2, text, text, List.of(text, text)).svg(),
                new MapPicture(CAPTION, 0, 20, text, text, List.of()).svg());
    }

    private static Chart chart(String text, String... numbers) {
        List<Optional<Chart.Score>> scores = Stream.concat(
                        Stream.of(numbers).map(words -> Optional.of(new Chart.Score(words, Double.parseDouble(words)))),
                        Stream.of(Optional.<Chart.Score>empty()))
                .toList();
        int end = numbers[0].length() > 3 ? 100000 : 2;
        var scale = new Chart.Scale(-end, end, text, text);
        return new Chart(0, text, scale, List.of(text, text, text), List.of(new Chart.Row(text, scores)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void anyWordsMakeAPictureThatIsSoundAndStaysInItsFrame(String text) {
        assertThat(pictures(text)).allSatisfy(svg -> {
            Document picture = parsed(svg);
            assertThat(names(picture)).isSubsetOf("svg", "title", "desc", "rect", "circle", "path", "text");
            assertThat(svg).doesNotContain("style=", " on", "<script");
            assertStaysInside(picture);
        });
    }

    @Test
    void aPictureHasATitleAndADescriptionThatItsIdsLeadTo() {
        Element svg = parsed(new HandPicture(CAPTION).svg()).getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("page:try-title");
        Element title = (Element) svg.getElementsByTagName("title").item(0);
        Element desc = (Element) svg.getElementsByTagName("desc").item(0);
        assertThat(title.getAttribute("id")).isEqualTo("page:try-title");
        assertThat(title.getTextContent()).isEqualTo(CAPTION.title());
        assertThat(desc.getAttribute("id")).isEqualTo(svg.getAttribute("aria-describedby"));
        assertThat(desc.getTextContent()).isEqualTo(CAPTION.description());
    }

    @Test
    void lettersAreNeverTiny() {
        NodeList texts = parsed(new MapPicture(CAPTION, -5, 5, "low", "high", List.of("Dinner")).svg())
                .getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            assertThat(number(texts.item(i), "font-size")).isGreaterThanOrEqualTo(15);
        }
    }

    @Test
    void onePictureOfOneStepHasNoArrow() {
        var step = new PathwayPicture.Step("Teacher", List.of(), "Listens.", List.of());
        assertThat(new PathwayPicture(CAPTION, List.of(step)).svg()).doesNotContain("class=\"way\"", "\"head\"");
    }

    @Test
    void thirtyStepsThatAllLeadToTheLastShareTheirLanes() {
        List<PathwayPicture.Step> steps = IntStream.range(0, 30)
                .mapToObj(i -> new PathwayPicture.Step(
                        "Step " + i, List.of("Often"), "Helps.", i == 29 ? List.of() : List.of(i + 1, 29)))
                .toList();
        Document picture = parsed(new PathwayPicture(CAPTION, steps).svg());
        assertStaysInside(picture);
        assertThat(ways(picture)).isEqualTo(29 + 28);
    }

    @Test
    void aStepMayBeReachedPastOthers() {
        var first = new PathwayPicture.Step("Teacher", List.of(), "", List.of(1, 2));
        var second = new PathwayPicture.Step("Colleague", List.of(), "", List.of(2));
        var third = new PathwayPicture.Step("Head", List.of("Often", "Serious"), "", List.of());
        Document picture = parsed(new PathwayPicture(CAPTION, List.of(first, second, third)).svg());
        assertThat(ways(picture)).isEqualTo(3);
        assertThat(count(picture, "entry")).as("two boxes, two arrows").isEqualTo(4);
    }

    @Test
    void theSameDataIsTheSamePicture() {
        assertThat(pictures(LONG).toList()).isEqualTo(pictures(LONG).toList());
    }

    private static long ways(Document picture) {
        return count(picture, "way");
    }

    private static long count(Document picture, String kind) {
        return elements(picture)
                .filter(element -> element.getAttribute("class").equals(kind))
                .count();
    }

    private static List<String> names(Document picture) {
        return elements(picture).map(Element::getTagName).distinct().toList();
    }

    private static Stream<Element> elements(Document picture) {
        NodeList all = picture.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
    }

    private static void assertStaysInside(Document picture) {
        String[] box = picture.getDocumentElement().getAttribute("viewBox").split(" ");
        int width = Integer.parseInt(box[2]);
        int height = Integer.parseInt(box[3]);
        elements(picture).filter(element -> element.hasAttribute("x")).forEach(element -> {
            int wide = element.hasAttribute("width") ? number(element, "width") : 0;
            int high = element.hasAttribute("height") ? number(element, "height") : 0;
            assertThat(number(element, "x")).isBetween(0, width - wide);
            assertThat(number(element, "y")).isBetween(0, height - high);
        });
    }

    private static int number(org.w3c.dom.Node element, String name) {
        return Integer.parseInt(((Element) element).getAttribute(name));
    }

    private static Document parsed(String svg) {
        try {
            var reader = new InputSource(new StringReader(svg));
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(reader);
        } catch (ParserConfigurationException | org.xml.sax.SAXException | java.io.IOException e) {
            throw new AssertionError(svg, e);
        }
    }
}
