package org.schoolhandbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search box, its results, and what it does with what nobody should type. */
@InBrowser
class SearchTest {

    private static final Path CASES = Path.of("src/test/resources/cases/search");
    private static final String POLICY = "policies/behaviour.html";
    private static final String TABLE = "a-to-z.html";

    /** It has the same box, and much less for the checker to look at besides. */
    private static final String HOME = "index.html";

    private final Library library;
    private final Axe axe = new Axe();

    SearchTest(Library library) {
        this.library = library;
    }

    private static Locator input(Page page) {
        return page.locator("main form.search input");
    }

    private static Locator options(Page page) {
        return page.locator("main [role=option]");
    }

    private static Page typed(Reader reader, String words) {
        return typed(reader, TABLE, words);
    }

    private static Page typed(Reader reader, String path, String words) {
        Page page = reader.open(path);
        input(page).fill(words);
        return page;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> search(Page page, String words) {
        return (List<Map<String, Object>>) page.evaluate("words => HandbookSearch.search(words, {limit: 10})", words);
    }

    private List<String> barriers(Page page) {
        axe.bring(page);
        axe.start(page, Axe.Rules.ALL);
        return axe.verdict(page);
    }

    @Test
    void whatIsTypedIsAnsweredUnderTheBox() {
        try (Reader reader = library.reader(Look.LIGHT)) {
            Page page = typed(reader, "anxeity map");

            assertThat(options(page).first()).containsText("Anxiety map");
            assertThat(page.locator("main mark").first()).isVisible();
            assertThat(input(page)).hasAttribute("aria-expanded", "true");
            assertThat(page.locator("main [role=status]")).containsText("results");
            assertThat(page.locator("main [role=group]")).hasCount(2);
            assertThat(reader.complaints()).isEmpty();
            assertThat(reader.strayRequests()).isEmpty();
        }
    }

    @Test
    void aWordOfTheGlossaryIsExplainedThere() {
        try (Reader reader = library.reader(Look.LIGHT)) {
            Page page = typed(reader, "ehcp");

            assertThat(page.locator("main .hit.meaning")).containsText("does not replace");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "who is the senco, Daniel Okafor, #page:school",
        "who is the senko, Daniel Okafor, #page:school",
        "who is the county lead, County Lead, signposts/",
        "who do i ask, Ask the school, #page:school",
        "phone number, Ask the school, #page:school"
    })
    void whoeverAsksForSomebodyIsToldWhomToAsk(String words, String name, String address) {
        try (Reader reader = library.reader(Look.LIGHT)) {
            Page page = typed(reader, HOME, words);

            Locator card = page.locator("main [role=group][aria-label=Contact] .hit.meaning");
            assertThat(card).containsText(name);
            assertThat(card).hasAttribute("href", Pattern.compile(".*" + address + ".*"));
            assertThat(page.locator("main [role=status]")).containsText("Contact: " + name + ".");
            assertThat(barriers(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"uniform", "can my child bring a phone", "whole school"})
    void nobodyElseIs(String words) {
        try (Reader reader = library.reader(Look.LIGHT)) {
            Page page = typed(reader, words);

            assertThat(options(page).first()).isVisible();
            assertThat(page.locator("main [role=group][aria-label=Contact]")).hasCount(0);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void otherScriptsMaySearchOnEveryPageAndNothingIsLoadedBefore() {
        try (Reader reader = library.reader(Look.LIGHT)) {
            for (String path : List.of(POLICY, TABLE, "index.html", "register.html")) {
                Page page = reader.open(path);
                assertThat(page.evaluate("document.querySelectorAll('script[src*=\"search\"]').length"))
                        .isEqualTo(0);
                var hits = (List<Map<String, Object>>)
                        page.evaluate("() => HandbookSearch.search('bullying', {limit: 3})");
                assertThat(hits)
                        .hasSize(3)
                        .allSatisfy(hit ->
                                assertThat(hit).containsKeys("url", "title", "section", "excerpt", "kind", "score"));
                assertThat(hits.get(0)).containsEntry("url", "policies/anti-bullying.html");
                assertThat((List<Object>) page.evaluate("() => HandbookSearch.search('the bullying')"))
                        .hasSize(10);
                assertThat((List<Object>) page.evaluate("() => HandbookSearch.search('')"))
                        .isEmpty();
            }
        }
    }

    /** Of the engine, the manifest, the dictionary and the texts; the box itself came with the page. */
    @ParameterizedTest
    @ValueSource(
            strings = {"EHCP", "who is the senko", "my child hit someone", "therapeutic plan", "anxeity map", "naughty"
            })
    void tenResultsTakeAFewSmallFiles(String words) {
        try (Reader reader = library.reader(Look.LIGHT)) {
            Page page = reader.open(POLICY);
            assertThat(search(page, words)).isNotEmpty();
            var loaded = (Number) page.evaluate(
                    "document.querySelectorAll('script[src*=\"search\"]," + " script[src$=\"stemmer.js\"]').length");
            assertThat(loaded.intValue()).isBetween(4, 11);
        }
    }

    @Test
    void theKeyboardAloneIsEnough() {
        try (Reader reader = library.reader(Look.LIGHT)) {
            Page page = reader.open(TABLE);
            page.keyboard().press("/");
            assertThat(input(page)).isFocused();
            page.keyboard().type("uniform");
            assertThat(options(page).first()).isVisible();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            assertThat(options(page).first()).hasAttribute("aria-selected", "true");
            assertThat(input(page)).isFocused();
            page.keyboard().press("Escape");
            assertThat(options(page).first()).isHidden();
            assertThat(input(page)).hasValue("uniform");
            page.keyboard().press("ArrowDown");
            assertThat(options(page).first()).isVisible();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");

            assertThat(page).hasURL(Pattern.compile(".*/policies/uniform\\.html.*"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "PHONE"})
    void whereThereIsNoBoxOnThePageTheShortcutOpensThatOfTheMenu(Look look) {
        try (Reader reader = library.reader(look)) {
            Page page = reader.open(POLICY);
            page.keyboard().press("Control+k");
            page.keyboard().type("bullying");

            assertThat(page.locator("nav.menu-list [role=option]").first()).containsText("ullying");
            assertThat(page.locator("nav.menu-list .hit").first()).hasCSS("display", "block");
            assertThat(barriers(page)).isEmpty();
            page.keyboard().press("Escape");
            assertThat(page.locator("nav.menu-list [role=option]").first()).isHidden();
            assertThat(page.locator("nav.menu-list")).isHidden();
        }
    }

    @Test
    void aStrokeInABoxIsOnlyAStroke() {
        try (Reader reader = library.reader(Look.LIGHT)) {
            Page page = reader.open(TABLE);
            input(page).focus();
            page.keyboard().type("a/b");
            assertThat(input(page)).hasValue("a/b");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "PHONE"})
    void theBoxHasNoBarriersOpenOrClosed(Look look) {
        try (Reader reader = library.reader(look)) {
            Page page = typed(reader, HOME, "behaviour");
            assertThat(options(page).first()).isVisible();
            assertThat(barriers(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            page.keyboard().press("ArrowDown");
            assertThat(barriers(page)).isEmpty();
            page.keyboard().press("Escape");
            assertThat(barriers(page)).isEmpty();
            input(page).fill("qqqqqqq");
            assertThat(page.locator("main .found a").first()).isVisible();
            assertThat(barriers(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theResultsHaveAnAddressOfTheirOwn(boolean onTheWeb) {
        try (Reader reader = onTheWeb ? library.reader(Look.LIGHT) : library.readerOfTheFolder()) {
            Page page = typed(reader, "naughty");
            input(page).press("Enter");

            assertThat(page).hasURL(Pattern.compile(".*/search\\.html\\?q=naughty"));
            assertThat(page.locator("#page\\:found h2")).hasCount(2);
            assertThat(page.locator("#page\\:found .hit").first()).containsText("Consequences");
            assertThat(input(page)).hasValue("naughty");
            assertThat(barriers(page)).isEmpty();
            page.locator("#page\\:found .hit").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/consequences-that-teach\\.html.*"));
        }
    }

    @Test
    void fromRightToLeftItAnswersToo() {
        try (Reader reader = library.reader(Look.PHONE)) {
            Page page = reader.open("ur/about/contact.html");
            page.keyboard().press("Control+k");
            page.keyboard().insertText("غصہ");

            assertThat(page.locator("nav.menu-list [role=option]").first()).isVisible();
            assertThat(barriers(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    /** As they are written, without their marks, and with letters of another keyboard. */
    @ParameterizedTest
    @CsvSource({
        "pl, nieobecność, about/contact",
        "pl, nieobecnosc, about/contact",
        "pl, uczucia, help/home-support",
        "pl, ktora odpowiedz, about/contact",
        "cy, ffôn, about/contact",
        "cy, ffon, about/contact",
        "ur, غصہ, help/home-support",
        "ur, غصه, help/home-support",
        "ur, غیر حاضری, about/contact",
        "ur, غير حاضري, about/contact"
    })
    void aTranslatedPageSearchesWhatIsInItsLanguage(String language, String words, String found) {
        try (Reader reader = library.reader(Look.LIGHT)) {
            Page page = reader.open(language + "/about/contact.html");

            assertThat(search(page, words))
                    .isNotEmpty()
                    .allSatisfy(hit -> assertThat((String) hit.get("url")).startsWith(language + '/'));
            assertThat((String) search(page, words).get(0).get("url")).startsWith(language + '/' + found + ".html");
        }
    }

    @ParameterizedTest
    @CsvSource({"pl, Szukaj w innym języku: English", "cy, Chwilio mewn iaith arall: English"})
    void whatIsNotFoundInALanguageCanBeLookedForInThatOfTheHandbook(String language, String offer) {
        try (Reader reader = library.reader(Look.LIGHT)) {
            Page page = reader.open(language + "/a-to-z.html");
            input(page).fill("detention &");
            Locator other = page.locator("main .found").getByText(offer);
            assertThat(other).isVisible();
            assertThat(barriers(page)).isEmpty();
            input(page).press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/" + language + "/search\\.html\\?q=detention.*"));
            page.locator("#page\\:found").getByText(offer).click();

            assertThat(page).hasURL(Pattern.compile(".*[^y][^l]/search\\.html\\?q=detention%20%26"));
            assertThat(page.locator("#page\\:found .hit").first())
                    .hasAttribute("href", Pattern.compile(".*consequences.*"));
            assertThat(page.locator("#page\\:found")).not().containsText(offer);
        }
    }

    @Test
    void whoFindsNothingIsShownTheWayOn() {
        try (Reader reader = library.reader(Look.LIGHT)) {
            Page page = typed(reader, "zzzbehaviourzzz ");

            Locator found = page.locator("main .found");
            assertThat(found).containsText("Nothing was found");
            assertThat(found.getByText("A to Z")).isVisible();
            assertThat(found.getByText("Ask the school")).isVisible();
            assertThat(input(page)).hasAttribute("aria-expanded", "false");
        }
    }

    @Test
    void withoutScriptTheFormLeadsToTheTable() {
        try (Reader reader = library.reader(Look.WITHOUT_SCRIPT)) {
            Page page = typed(reader, HOME, "uniform");
            input(page).press("Enter");

            assertThat(reader.place()).startsWith(TABLE);
        }
    }

    @Test
    void nothingIsKept() {
        try (Reader reader = library.reader(Look.LIGHT)) {
            Page page = typed(reader, "uniform");
            assertThat(options(page).first()).isVisible();

            assertThat(page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length"))
                    .isEqualTo(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "…?!.,;",
                ".*",
                "[a-z]+(",
                "😀👍🏽",
                "مدرسة",
                "x",
                "\u0000",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\"><b>",
                "constructor",
                "__proto__",
                "uniform مدرسة"
            })
    void whatNobodyShouldTypeDoesNoHarm(String words) {
        try (Reader reader = library.reader(Look.LIGHT)) {
            Page page = reader.open(TABLE);
            assertThat(search(page, words)).hasSizeLessThanOrEqualTo(10);
            input(page).fill(words);
            page.waitForTimeout(100);

            assertThat(page.locator(".found img, .found script, .found b")).hasCount(0);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void veryLongWordsAndQueriesAreCut() {
        try (Reader reader = library.reader(Look.LIGHT)) {
            Page page = reader.open(TABLE);
            assertThat(search(page, "uniform " + "x ".repeat(5_000))).isNotEmpty();
            assertThat(search(page, "y".repeat(200))).isEmpty();
            assertThat(search(page, "y".repeat(10_000))).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void aFileOfTextsThatIsMissingIsSaidAndTheRestIsShown() {
        try (Reader reader = library.reader(Look.LIGHT)) {
            reader.page().route(Pattern.compile(".*/search/.*/p1[0-9]*\\.js"), route -> route.abort());
            Page page = typed(reader, "behaviour plan");

            assertThat(page.locator("main .found")).containsText("not complete");
            assertThat(options(page).first()).isVisible();
            reader.page().unrouteAll();
            input(page).fill("behaviour plans");
            assertThat(page.locator("main [role=status]")).not().containsText("not complete");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search/.*/index\\.js",
                "/search/.*/w[0-9]*\\.js",
                "/search/.*/p[0-9]*\\.js",
                "/theme/search\\.js",
                "/theme/stemmer\\.js"
            })
    void whatIsMissingOrCutOffIsSaid(String file) {
        try (Reader reader = library.reader(Look.LIGHT)) {
            for (String body : List.of("", "HandbookSearch.add(\"w0\",\"0abc")) {
                reader.page().unrouteAll();
                reader.page()
                        .route(
                                Pattern.compile(".*" + file),
                                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                                        .setContentType("text/javascript")
                                        .setBody(body)));
                Page page = typed(reader, "behaviour");

                assertThat(page.locator("main .found").getByText("Search is not complete"))
                        .isVisible();
                assertThat(page.locator("main .found").getByText("A to Z")).isVisible();
            }
        }
    }

    @Test
    void wordsAreCutFoldedAndStemmedAsInTheIndex() throws IOException {
        try (Reader reader = library.reader(Look.LIGHT)) {
            Page page = reader.open(TABLE);
            search(page, "ready");
            assertThat(inBrowser(
                            page,
                            "words.in",
                            "line => HandbookSearchEngine.words(line).map(word => word + '/' + HandbookStem(word) + '/'"
                                    + " + HandbookSearchEngine.spelling(word)).join(' ')"))
                    .isEqualTo(Files.readString(CASES.resolve("words.txt")));
            for (String phrases : List.of("phrases", "languages")) {
                assertThat(inBrowser(
                                page,
                                phrases + ".in",
                                "line => HandbookSearchEngine.words(line).join(' ') + '\\t'"
                                        + " + HandbookSearchEngine.words(line, false).join(' ')"))
                        .isEqualTo(Files.readString(CASES.resolve(phrases + ".txt")));
            }
        }
    }

    private static Object inBrowser(Page page, String file, String of) throws IOException {
        return page.evaluate(
                "text => text.split('\\n').filter((line, i, all) => i < all.length - 1 || line)"
                        + ".map(line => line + '\\t' + (" + of + ")(line) + '\\n').join('')",
                Files.readString(CASES.resolve(file)));
    }
}
