package org.schoolhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A phone on a slow connection: as Lighthouse's "slow 4G". */
@InBrowser
class FirstViewTest {

    private static final String SLOW_4G =
            "{offline: false, latency: 150, downloadThroughput: 204800," + " uploadThroughput: 96000}";

    /** In milliseconds. A machine that is busy with something else needs longer, so the best of a few counts. */
    private static final int LATEST_PAINT = 1000;

    private static final int TRIES = 6;

    private final Library library;
    private final Budgets budgets;

    FirstViewTest(Library library, Budgets budgets) {
        this.library = library;
        this.budgets = budgets;
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "policies/behaviour.html", "register.html", "a-to-z.html"})
    void aPageIsThereWithinASecondAndNothingMovesWhileItComesIn(String path) {
        int paint = Integer.MAX_VALUE;
        for (int i = 0; i < TRIES && paint >= LATEST_PAINT; i++) {
            try (Reader reader = library.reader(Look.PHONE)) {
                reader.send("Network.enable", "{}");
                reader.send("Network.emulateNetworkConditions", SLOW_4G);
                Page page = reader.open(path);
                FirstView view = Measure.firstView(page, path);
                paint = Math.min(paint, Measure.largestPaint(page));
                assertThat(view.shift()).isZero();
            }
        }
        budgets.add(path + " on slow 4G: largest part shown after " + paint + " of " + LATEST_PAINT + " ms");
        assertThat(paint).isLessThan(LATEST_PAINT);
    }
}
