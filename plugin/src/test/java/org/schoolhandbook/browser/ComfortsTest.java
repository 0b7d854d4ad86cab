package org.schoolhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the scripts of the theme "classic" add to pages that are whole without them. */
@InBrowser
class ComfortsTest {

    private static final String POLICY = "policies/behaviour.html";
    private static final String PAPER_IN_THE_DARK = "rgb(20, 32, 31)";

    private static String paper(Page page) {
        return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    private static void choose(Page page, String choice) {
        page.locator(".top > .reading").click();
        page.locator(".comforts label").getByText(choice).click();
        page.keyboard().press("Escape");
    }

    @Test
    void aReaderWhoChoosesTheDarkHasItOnTheNextPageFromItsFirstMoment(Library library) {
        try (Reader reader = library.reader(Look.LIGHT)) {
            Page page = reader.open(POLICY);
            assertThat(paper(page)).isNotEqualTo(PAPER_IN_THE_DARK);
            choose(page, "Dark");
            assertThat(paper(page)).isEqualTo(PAPER_IN_THE_DARK);

            page.addInitScript("addEventListener('DOMContentLoaded', () => window.early ="
                    + " document.documentElement.dataset.scheme, {once: true, capture: true})");
            reader.open("index.html");
            assertThat(page.evaluate("window.early")).isEqualTo("dark");
            assertThat(paper(page)).isEqualTo(PAPER_IN_THE_DARK);
        }
    }

    @Test
    void nothingIsKeptUntilAReaderChoosesAndNothingAfterGoingBack(Library library) {
        try (Reader reader = library.reader(Look.LIGHT)) {
            Page page = reader.open(POLICY);
            assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
            choose(page, "Larger");
            assertThat(page.evaluate("localStorage.length")).isEqualTo(1);
            page.locator(".top > .reading").click();
            page.locator(".comforts input[name=size]").first().check();
            assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
        }
    }

    @Test
    void theOnlyKeyThatDoesSomethingByItselfCanBeSwitchedOff(Library library) {
        try (Reader reader = library.reader(Look.LIGHT)) {
            Locator box = reader.open("index.html").locator("#page\\:find");
            reader.page().keyboard().press("/");
            PlaywrightAssertions.assertThat(box).isFocused();

            choose(reader.page(), "Off");
            reader.open("index.html").keyboard().press("/");
            PlaywrightAssertions.assertThat(box).not().isFocused();
            box.focus();
            reader.page().keyboard().press("/");
            PlaywrightAssertions.assertThat(box).hasValue("/");
        }
    }

    @Test
    void aBrowserThatKeepsNothingStillChangesThisPage(Library library) {
        try (Reader reader = library.reader(Look.LIGHT)) {
            reader.page()
                    .addInitScript("Object.defineProperty(window, 'localStorage',"
                            + " {get() { throw new DOMException('denied', 'SecurityError'); }})");
            Page page = reader.open(POLICY);
            choose(page, "Dark");
            assertThat(paper(page)).isEqualTo(PAPER_IN_THE_DARK);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void theContentsSayWhereTheReaderIs(Library library) {
        try (Reader reader = library.reader(Look.LIGHT)) {
            Page page = reader.open(POLICY);
            Locator current = page.locator(".contents a[aria-current]");
            page.evaluate("document.getElementById('consequences').scrollIntoView()");
            PlaywrightAssertions.assertThat(current).hasText("Consequences");
            page.evaluate("document.getElementById('aims').scrollIntoView()");
            PlaywrightAssertions.assertThat(current).hasText("What we want for everyone");
        }
    }

    @Test
    void onAPhoneTheContentsStayAtHandAndFoldThemselvesAgain(Library library) {
        try (Reader reader = library.reader(Look.PHONE)) {
            Page page = reader.open(POLICY);
            page.evaluate("document.getElementById('force').scrollIntoView()");
            page.locator(".contents summary").click();
            page.locator(".contents a").getByText("Consequences").click();
            PlaywrightAssertions.assertThat(page.locator(".contents ol")).isHidden();
            assertThat(reader.place()).isEqualTo(POLICY);
            assertThat(reader.fragment()).isEqualTo("consequences");
            assertThat((Boolean) page.evaluate("document.getElementById('consequences').getBoundingClientRect().top"
                            + " >= document.querySelector('.contents').getBoundingClientRect().bottom - 1"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "PHONE", "WITHOUT_SCRIPT"})
    void theHeaderIsOneLineAndNothingIsWiderThanTheWindow(Look look, Library library) {
        try (Reader reader = library.reader(look)) {
            for (String path : List.of("index.html", POLICY, "a-to-z.html", "cy/about/contact.html")) {
                Page page = reader.open(path);
                assertThat(page.locator(".top").boundingBox().height).as(path).isLessThan(90);
                if (look != Look.WITHOUT_SCRIPT) {
                    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .as(path)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "PHONE"})
    void theMenuAndTheReadersChoicesAreAccessibleWhileTheyAreOpen(Look look, Library library) {
        var axe = new Axe();
        try (Reader reader = library.reader(look)) {
            for (String open : List.of("page:menu", "page:reading")) {
                Page page = reader.open(POLICY);
                page.evaluate("id => document.getElementById(id).showPopover()", open);
                axe.bring(page);
                axe.start(page, Axe.Rules.ALL);
                assertThat(axe.verdict(page)).as(open).isEmpty();
            }
        }
    }
}
