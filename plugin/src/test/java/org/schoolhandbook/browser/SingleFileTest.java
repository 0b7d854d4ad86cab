package org.schoolhandbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolhandbook.model.book.Format;
import org.schoolhandbook.testsite.TestSite;

/** The whole handbook as one file on the disk of somebody who has no network. */
@InBrowser
class SingleFileTest {

    private static final String NAME = "oakfield-primary-school.html";

    @TempDir
    static Path folder;

    private static String home;

    private final Library library;
    private final Axe axe = new Axe();

    SingleFileTest(Library library) {
        this.library = library;
    }

    @BeforeAll
    static void theExampleAsOneFile() {
        var site = TestSite.of(Path.of("../site-example"), folder.resolve("target/site"))
                .withContentPack()
                .offline(Format.HTML);
        site.build();
        home = site.offlineFolder().toUri() + NAME;
    }

    private Reader reader(Look look) {
        return new Reader(library.browser().newContext(look.options()), home);
    }

    private static Locator title(Page page) {
        return page.locator("main .shown h1");
    }

    @Test
    void itAsksForNothingAndComplainsOfNothing() {
        try (Reader reader = reader(Look.LIGHT)) {
            Page page = reader.open("");
            page.fill("main .shown form.search input", "phones");
            assertThat(page.locator("main .shown [role=option]").first()).isVisible();

            assertThat(reader.strayRequests()).allMatch(address -> address.startsWith("data:"));
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void itIsSmallEnoughToBeSentByMail() throws IOException {
        assertThat(Files.size(folder.resolve("target/handbook/offline/" + NAME)))
                .isLessThan(3_000_000);
    }

    @ParameterizedTest
    @CsvSource({
        "'', How we look after each other",
        "#/policies/behaviour, Behaviour policy",
        "#/policies/behaviour:consequences, Behaviour policy",
        "#/a-to-z, A to Z",
        "#/there-is-no-such-page, How we look after each other",
        "#/%zz, How we look after each other"
    })
    void anAddressShowsOnePage(String address, String name) {
        try (Reader reader = reader(Look.LIGHT)) {
            Page page = reader.open(address);

            assertThat(title(page)).hasText(name);
            assertThat(page.locator("main .chapter:visible")).hasCount(1);
        }
    }

    @Test
    void aReaderGoesOnAndBackToWhereTheyWere() {
        try (Reader reader = reader(Look.LIGHT)) {
            Page page = reader.open("#/policies/behaviour");
            Locator link = page.locator("main .shown .text a[href='#/policies/behaviour-principles']")
                    .first();
            link.scrollIntoViewIfNeeded();
            page.evaluate("scrollBy(0, 200)");
            Object height = page.evaluate("scrollY");
            link.click();

            assertThat(title(page)).hasText("Statement of behaviour principles");
            assertThat(page).hasTitle(Pattern.compile("Statement of behaviour principles – .*"));
            assertThat(page.locator("main")).isFocused();
            assertThat(page.evaluate("scrollY")).isEqualTo(0);
            page.goBack();
            assertThat(title(page)).hasText("Behaviour policy");
            page.waitForFunction("height => Math.abs(scrollY - height) < 5", height);
        }
    }

    @Test
    void everyLinkLeadsToAPlaceInTheFile() {
        try (Reader reader = reader(Look.LIGHT)) {
            Page page = reader.open("");

            assertThat((List<?>) page.evaluate("""
                    () => [...document.querySelectorAll('a[href^="#"]')]
                        .map(link => link.getAttribute('href'))
                        .filter(way => !document.getElementById(decodeURIComponent(way.slice(1))))
                    """)).isEmpty();
            assertThat((List<?>) page.evaluate("""
                    () => [...document.querySelectorAll('a[href]')]
                        .map(link => link.getAttribute('href'))
                        .filter(way => !/^(#|https?:|mailto:|tel:|data:)/.test(way))
                    """)).isEmpty();
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void itFindsTheSameAsTheSite() throws IOException {
        List<String> queries = Files.readAllLines(Path.of("../content/queries.yml"), StandardCharsets.UTF_8).stream()
                .filter(line -> line.matches("  [a-zA-Z &]+: .*"))
                .map(line -> line.strip().replaceFirst(":.*", ""))
                .collect(Collectors.toList());
        String script = """
                async queries => Object.fromEntries(await Promise.all(queries.map(async query =>
                    [query, (await HandbookSearch.search(query)).map(hit => hit.url).join(" ")])))
                """;
        try (Reader one = reader(Look.LIGHT);
                Reader site = library.reader(Look.LIGHT)) {
            var inOneFile = (Map<String, Object>) one.open("").evaluate(script, queries);
            var onTheSite = (Map<String, Object>) site.open("a-to-z.html").evaluate(script, queries);

            assertThat(queries).hasSizeGreaterThan(60);
            assertThat(inOneFile).isEqualTo(onTheSite);
        }
    }

    @Test
    void whatIsFoundHasAPageAndLeadsOn() {
        try (Reader reader = reader(Look.LIGHT)) {
            Page page = reader.open("");
            page.fill("main .shown form.search input", "phones");
            page.keyboard().press("Enter");

            assertThat(title(page)).hasText("Search");
            page.locator("#page\\:found .hit").first().click();
            assertThat(title(page)).hasText("Mobile phones policy");
        }
    }

    @Test
    void aWordIsExplainedAndLeadsBack() {
        try (Reader reader = reader(Look.LIGHT)) {
            Page page = reader.open("#/policies/behaviour");
            Locator word = page.locator("main .shown a.term").first();
            word.click();

            assertThat(page.locator("main .shown .meanings :target")).isInViewport();
            page.keyboard().press("Escape");
            assertThat(page.locator("main .shown .meanings div:target")).hasCount(0);
            assertThat(word).isFocused();
        }
    }

    @Test
    void aChoiceForReadingHolds() {
        try (Reader reader = reader(Look.LIGHT)) {
            Page page = reader.open("");
            page.locator("button.reading").first().click();
            page.locator(".comforts input[name=scheme][value=dark]").check();

            assertThat(page.locator("html")).hasAttribute("data-scheme", "dark");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#/", "#/policies/behaviour", "#/glossary/glossary", "#/a-to-z", "#/search?q=phones"})
    void axeFindsNoBarrier(String address) {
        for (Look look : List.of(Look.LIGHT, Look.DARK, Look.PHONE)) {
            try (Reader reader = reader(look)) {
                Page page = reader.open(address);
                page.evaluate("document.querySelectorAll('.chapter:not(.shown)').forEach(other => other.remove())");
                axe.bring(page);
                axe.start(page, Axe.Rules.ALL);
                assertThat(axe.verdict(page)).as(look.name()).isEmpty();
            }
        }
    }

    @Test
    void nothingSticksOutOnAPhone() {
        try (Reader reader = reader(Look.PHONE)) {
            Page page = reader.open("#/policies/behaviour");

            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        }
    }

    @Test
    void withoutAScriptAllPagesStandInOrderAfterTheContents() {
        try (Reader reader = reader(Look.WITHOUT_SCRIPT)) {
            Page page = reader.open("#/policies/mobile-phones");

            assertThat(page.locator(".book-contents")).isVisible();
            assertThat(page.locator("[id='/policies/mobile-phones'] h1")).isInViewport();
            assertThat(page.locator("[id='/policies/behaviour'] h1")).isVisible();
        }
    }

    @Test
    void allOfItCanBePrinted() {
        try (Reader reader = reader(Look.LIGHT)) {
            Page page = reader.open("");
            page.evaluate("window.print = () => { window.printed = document.documentElement.dataset.print; }");
            page.locator(".print-all").click();

            assertThat(page.evaluate("window.printed")).isEqualTo("all");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".book-contents")).isVisible();
            assertThat(page.locator("[id='/policies/mobile-phones'] h1")).isVisible();
            page.evaluate("dispatchEvent(new Event('afterprint'))");
            assertThat(page.locator(".chapter:visible")).hasCount(1);
        }
    }
}
