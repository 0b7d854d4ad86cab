package org.schoolhandbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Readers who use the keyboard alone, or no script, or colours of their own. */
@InBrowser
class JourneysTest {

    private static final String POLICY = "policies/behaviour.html";

    private static final List<String> EACH_A_KIND = List.of(
            "index.html",
            POLICY,
            "plans/therapeutic-plan.html",
            "leaflets/therapeutic-plan.html",
            "practice/agreed-words.html",
            "register.html",
            "glossary/glossary.html");

    /** What is wrong with how a stop of the keyboard is shown; nothing if all is well. */
    private static final String UNSEEN = """
            stop => {
                const style = getComputedStyle(stop);
                const box = stop.getBoundingClientRect();
                const ringed = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                const inView = box.width > 1 && box.bottom > 0 && box.top < innerHeight
                    && box.right > 0 && box.left < innerWidth;
                return ringed && inView ? '' : stop.outerHTML.slice(0, 90) + ' ' + style.outline + ' '
                    + JSON.stringify(box);
            }
            """;

    private final Library library;
    private final Axe axe = new Axe();

    JourneysTest(Library library) {
        this.library = library;
    }

    @Test
    void theFirstStopLeadsPastTheMenu() {
        try (Reader reader = library.reader(Look.PHONE)) {
            Page page = reader.open(POLICY);

            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            assertThat(page.locator(".skip")).isInViewport();
            page.keyboard().press("Enter");

            assertThat(page.locator("main")).isFocused();
            page.keyboard().press("Tab");
            assertThat(page.locator("main :focus")).isVisible();
        }
    }

    @Test
    void theMenuOfAPhoneOpensAndEscapeLeadsBack() {
        try (Reader reader = library.reader(Look.PHONE)) {
            Page page = reader.open(POLICY);
            Locator menu = page.locator("nav.menu-list");
            Locator button = page.locator("button.menu");
            assertThat(menu).isHidden();

            tabTo(page, button);
            page.keyboard().press("Enter");
            assertThat(menu).isVisible();
            assertThat(barriers(page)).isEmpty();
            page.keyboard().press("Tab");
            assertThat(page.locator("nav.menu-list :focus")).isVisible();
            page.keyboard().press("Escape");

            assertThat(menu).isHidden();
            assertThat(button).isFocused();
        }
    }

    @Test
    void theMeaningOfAWordOpensAndEscapeLeadsBackToIt() {
        try (Reader reader = library.reader(Look.LIGHT)) {
            Page page = reader.open(POLICY);
            Locator word = page.locator("a.term").nth(1);

            tabTo(page, word);
            page.keyboard().press("Enter");
            Locator meaning = page.locator("[id='" + reader.fragment() + "']");
            assertThat(meaning).isInViewport();
            assertThat(barriers(page)).isEmpty();
            page.keyboard().press("Escape");

            assertThat(meaning).not().isInViewport();
            assertThat(word).isFocused();
        }
    }

    @Test
    void theContentsLeadToAHeadingAndTheNextStopIsBelowIt() {
        try (Reader reader = library.reader(Look.LIGHT)) {
            Page page = reader.open(POLICY);

            tabTo(page, page.locator("nav.contents a").nth(3));
            page.keyboard().press("Enter");
            Locator heading = page.locator("[id='" + reader.fragment() + "']");
            assertThat(heading).isInViewport();
            page.keyboard().press("Tab");

            assertThat(page.evaluate(
                            "id => !!(document.getElementById(id).compareDocumentPosition(document.activeElement)"
                                    + " & Node.DOCUMENT_POSITION_FOLLOWING)",
                            reader.fragment()))
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "PHONE", "FORCED_COLOURS"})
    void theLanguageIsChangedAndChangedBackByKeyboard(Look look) {
        try (Reader reader = library.reader(look)) {
            Page page = reader.open("about/contact.html");

            for (String language : List.of("pl", "ur", "en-GB")) {
                tabTo(page, page.locator("nav.languages a[hreflang=" + language + "]"));
                assertThat(unseen(page)).as(language).isEmpty();
                page.keyboard().press("Enter");
                page.waitForURL(url -> url.contains("/" + folder(language) + "about/contact.html"));

                assertThat(page.locator("html")).hasAttribute("lang", language);
                assertThat(page.locator("nav.languages [aria-current]")).hasAttribute("hreflang", language);
                assertThat(page.evaluate("getComputedStyle(document.body).direction"))
                        .isEqualTo(language.equals("ur") ? "rtl" : "ltr");
                assertThat(barriers(page)).as(language).isEmpty();
            }
        }
    }

    private static String folder(String language) {
        return language.equals("en-GB") ? "" : language + "/";
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "PHONE", "FORCED_COLOURS"})
    void whereTheKeyboardIsCanAlwaysBeSeen(Look look) {
        var unseen = new ArrayList<String>();
        try (Reader reader = library.reader(look)) {
            for (String path : EACH_A_KIND) {
                Page page = reader.open(path);
                int stops = 0;
                for (String problem = nextStop(page); problem != null && stops < 600; problem = nextStop(page)) {
                    stops++;
                    if (!problem.isEmpty()) {
                        unseen.add(path + ": " + problem);
                    }
                }
                assertThat(stops).as(path).isBetween(10, 599);
            }
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void withoutScriptThereIsAllThereIsToRead() {
        try (Reader with = library.reader(Look.LIGHT);
                Reader without = library.reader(Look.WITHOUT_SCRIPT)) {
            for (String path : EACH_A_KIND) {
                List<String> text = words(with.open(path));

                assertThat(words(without.open(path)))
                        .as(path)
                        .hasSizeGreaterThan(50)
                        .containsAll(text);
            }
        }
    }

    @Test
    void withoutScriptTheMenuOfAPhoneStillOpens() {
        try (Reader reader = library.reader(Look.PHONE.options().setJavaScriptEnabled(false))) {
            Page page = reader.open(POLICY);

            page.locator("button.menu").tap();
            page.locator("nav.menu-list a").nth(2).tap();

            assertThat(page.locator("h1")).isVisible();
            assertThat(reader.place()).isNotEqualTo(POLICY);
        }
    }

    @Test
    void withColoursOfTheirOwnReadersSeeTextOnItsBackground() {
        try (Reader reader = library.reader(Look.FORCED_COLOURS)) {
            for (String path : EACH_A_KIND) {
                Page page = reader.open(path);

                assertThat(page.evaluate("matchMedia('(forced-colors: active)').matches"))
                        .isEqualTo(true);
                axe.bring(page);
                axe.start(page, Axe.Rules.COLOURS);
                assertThat(axe.verdict(page)).as(path).isEmpty();
            }
        }
    }

    private List<String> barriers(Page page) {
        axe.bring(page);
        axe.start(page, Axe.Rules.ALL);
        return axe.verdict(page);
    }

    /** Without what only a script can do, such as printing. */
    private static List<String> words(Page page) {
        page.locator("main").evaluate("main => main.querySelectorAll('button').forEach(button => button.remove())");
        return List.of(page.locator("main").innerText().split("\\s+"));
    }

    private static void tabTo(Page page, Locator target) {
        for (int stops = 0; stops < 200; stops++) {
            page.keyboard().press("Tab");
            if (target.evaluate("element => element === document.activeElement").equals(true)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not get to " + target);
    }

    /** Goes on with the keyboard: what is wrong there, nothing if all is well, or null at the end of the page. */
    private static String nextStop(Page page) {
        page.keyboard().press("Tab");
        return (String) page.evaluate("""
                () => {
                    const stop = document.activeElement;
                    if (!stop || stop === document.body || stop.dataset.stopped) return null;
                    stop.dataset.stopped = 'yes';
                    return (%s)(stop);
                }
                """.formatted(UNSEEN));
    }

    private static String unseen(Page page) {
        return (String) page.evaluate("() => (" + UNSEEN + ")(document.activeElement)");
    }
}
