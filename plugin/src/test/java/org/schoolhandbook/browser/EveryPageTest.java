package org.schoolhandbook.browser;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolhandbook.testsite.ExampleSite;
import org.schoolhandbook.testsite.TestSite;
import org.schoolhandbook.testsite.TestedTheme;

/** Every page of the example, in daylight and at night, on a phone and from right to left. */
@InBrowser
@ExtendWith(ExampleSite.Given.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    private static final Path THEME = Path.of("../themes/classic");
    private static final int MOST_BYTES = 60_000;
    private static final int MOST_REQUESTS = 8;

    private final Survey survey;
    private final Library library;
    private final TestSite site;

    EveryPageTest(Library library, ExampleSite example) {
        this.survey = Survey.of(library);
        this.library = library;
        this.site = example.site();
    }

    @Test
    void nothingStandsInAnybodysWay() {
        assertThat(survey.barriers()).isEmpty();
    }

    /** Readers of the accessibility statement are told of this test, and only while the theme is the one it was about. */
    @Test
    void theThemeCarriesTheRecordOfThisTest() throws IOException {
        var found = new TestedTheme(
                TestSite.TODAY,
                survey.tool(),
                "Chromium " + library.browser().version(),
                "WCAG 2.2 A, AA",
                survey.firstViews().size(),
                List.of("light", "dark", "phone", "right-to-left"),
                survey.barriers().size());
        if ("update".equals(System.getProperty("golden"))) {
            found.write(THEME, site);
        }
        assertThat(Files.readString(THEME.resolve("templates/tested.properties")))
                .as("the theme has changed since it was tested: run this test with -Dgolden=update")
                .contains("theme=" + TestedTheme.fingerprint(site))
                .contains("pages=" + found.pages())
                .contains("violations=" + found.violations());
    }

    @Test
    void theConsoleShowsNoError() {
        assertThat(survey.complaints()).isEmpty();
    }

    @Test
    void nothingIsAskedForOutsideTheFolderOfTheSite() {
        assertThat(survey.strayRequests()).isEmpty();
    }

    @Test
    void nothingIsCutOffOrHasToBeScrolledSideways() {
        assertThat(survey.misfits()).isEmpty();
    }

    @Test
    void theFirstViewIsLightAndKeepsStill(Budgets budgets) {
        List<FirstView> views = survey.firstViews();
        FirstView heaviest = views.stream().max(comparingLong(FirstView::bytes)).orElseThrow();
        FirstView longest =
                views.stream().max(comparingInt(FirstView::requests)).orElseThrow();
        FirstView liveliest = views.stream().max(comparing(FirstView::shift)).orElseThrow();
        budgets.add(String.format(
                Locale.ROOT,
                "first view of %d pages: at most %.1f of %d kB (%s), %d of %d requests (%s), layout shift %.3f",
                views.size(),
                heaviest.bytes() / 1000.0,
                MOST_BYTES / 1000,
                heaviest.page(),
                longest.requests(),
                MOST_REQUESTS,
                longest.page(),
                liveliest.shift()));

        assertThat(views).allSatisfy(view -> {
            assertThat(view.bytes()).isLessThanOrEqualTo(MOST_BYTES);
            assertThat(view.requests()).isLessThanOrEqualTo(MOST_REQUESTS);
            assertThat(view.shift()).isZero();
        });
    }
}
