package org.schoolhandbook.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Map;

/** A browser with what drives it. Both belong to the thread that started them. */
record Driven(Playwright driver, Browser browser) implements AutoCloseable {

    static Driven start(Path program) {
        var driver = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Driven(driver, driver.chromium().launch(Chromium.options(program)));
    }

    @Override
    public void close() {
        browser.close();
        driver.close();
    }
}
