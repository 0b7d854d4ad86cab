package org.schoolhandbook.browser;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every page of the example, in daylight and at night, on a phone and from right to left. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    private static final int MOST_BYTES = 60_000;
    private static final int MOST_REQUESTS = 8;

    private final Survey survey;

    EveryPageTest(Library library) {
        survey = Survey.of(library);
    }

    @Test
    void nothingStandsInAnybodysWay() {
        assertThat(survey.barriers()).isEmpty();
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
    void theFirstViewIsLightAndKeepsStill() {
        List<FirstView> views = survey.firstViews();
        FirstView heaviest = views.stream().max(comparingLong(FirstView::bytes)).orElseThrow();
        FirstView longest =
                views.stream().max(comparingInt(FirstView::requests)).orElseThrow();
        FirstView liveliest = views.stream().max(comparing(FirstView::shift)).orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "First view of %d pages: at most %.1f kB (%s), %d requests (%s), layout shift %.3f (%s).%n",
                views.size(),
                heaviest.bytes() / 1000.0,
                heaviest.page(),
                longest.requests(),
                longest.page(),
                liveliest.shift(),
                liveliest.page());

        assertThat(views).allSatisfy(view -> {
            assertThat(view.bytes()).isLessThanOrEqualTo(MOST_BYTES);
            assertThat(view.requests()).isLessThanOrEqualTo(MOST_REQUESTS);
            assertThat(view.shift()).isZero();
        });
    }
}
