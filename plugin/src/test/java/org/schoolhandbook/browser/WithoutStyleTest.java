package org.schoolhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers whose browser shows no style: an old or a very small one, or one whose style sheet did not come. */
@InBrowser
class WithoutStyleTest {

    private final Library library;

    WithoutStyleTest(Library library) {
        this.library = library;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "policies/behaviour.html",
                "plans/therapeutic-plan.html",
                "leaflets/therapeutic-plan.html",
                "right-now.html",
                "worksheets/trusted-adults-hand.html",
                "principles/index.html",
                "register.html",
                "ur/about/contact.html"
            })
    void aPageIsReadFromItsTitleToItsFootAndNothingOfItIsMissing(String path) {
        try (Reader with = library.reader(Look.LIGHT);
                Reader without = library.reader(Look.LIGHT)) {
            without.page().route("**/*.css", Route::abort);
            Page page = without.open(path);

            assertThat(page.evaluate("getComputedStyle(document.querySelector('main')).flexGrow"))
                    .as("no style has come")
                    .isEqualTo("0");
            assertThat(tops(page)).isSorted().hasSizeGreaterThanOrEqualTo(5);
            assertThat(words(page)).containsAll(words(with.open(path)));
            assertThat(headingsOfTheContents(page)).hasSizeLessThanOrEqualTo(1);
            assertThat(words(page)).doesNotContain("Close and read on");
            assertThat(hugeOrLostPictures(page)).isEmpty();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("MAIN");
        }
    }

    /** Of what comes one after the other on a page, as far as it has it. */
    @SuppressWarnings("unchecked")
    private static List<Integer> tops(Page page) {
        return (List<Integer>) page.evaluate("""
                () => ['.skip', '.top', 'h1', '.contents ol', '.text', 'footer'].map(part => document.querySelector(part))
                    .filter(part => part).map(part => Math.round(part.getBoundingClientRect().top))
                """);
    }

    /** What is shown, a line for each piece of text. */
    @SuppressWarnings("unchecked")
    private static List<String> words(Page page) {
        return (List<String>) page.evaluate("""
                () => {
                    const pieces = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                    const shown = [];
                    while (pieces.nextNode()) {
                        const text = pieces.currentNode.data.trim();
                        if (text && pieces.currentNode.parentElement.checkVisibility()) shown.push(text);
                    }
                    return shown;
                }
                """);
    }

    private static List<String> headingsOfTheContents(Page page) {
        return page.locator(".contents > :not(ol, ul)").allInnerTexts();
    }

    @SuppressWarnings("unchecked")
    private static List<String> hugeOrLostPictures(Page page) {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('img, svg')].filter(picture => {
                    const { width, height } = picture.getBoundingClientRect();
                    return width < 20 || width > 400 || height < 20;
                }).map(picture => picture.outerHTML.slice(0, 120))
                """);
    }
}
