package org.schoolhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A phone on a slow connection: as Lighthouse's "slow 4G". */
@InBrowser
class FirstViewTest {

    private static final String SLOW_4G =
            "{offline: false, latency: 150, downloadThroughput: 204800," + " uploadThroughput: 96000}";

    private final Library library;

    FirstViewTest(Library library) {
        this.library = library;
    }

    /** How long it takes depends on the machine, so that is only told. */
    @ParameterizedTest
    @ValueSource(strings = {"index.html", "policies/behaviour.html", "register.html", "a-to-z.html"})
    void nothingMovesWhileAPageComesInSlowly(String path) {
        try (Reader reader = library.reader(Look.PHONE)) {
            reader.send("Network.enable", "{}");
            reader.send("Network.emulateNetworkConditions", SLOW_4G);
            Page page = reader.open(path);
            FirstView view = Measure.firstView(page, path);
            System.out.printf(
                    Locale.ROOT,
                    "%s on slow 4G: %.1f kB in %d requests, largest part shown after %d ms, layout shift %.3f%n",
                    path,
                    view.bytes() / 1000.0,
                    view.requests(),
                    Measure.largestPaint(page),
                    view.shift());

            assertThat(view.shift()).isZero();
        }
    }
}
