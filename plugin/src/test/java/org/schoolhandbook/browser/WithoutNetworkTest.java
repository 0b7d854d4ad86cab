package org.schoolhandbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.TestSite;

/** A site that a device keeps, where the school wants that. */
@InBrowser
class WithoutNetworkTest {

    private static final String SCHOOL = "name: Our School\nenquiries:\n  name: The office\nsendco:\n  name: Ms Reed\n";

    @TempDir
    Path folder;

    private final Library library;

    WithoutNetworkTest(Library library) {
        this.library = library;
    }

    @Test
    void whatWasReadAndWhatIsForStaffOpensUntilTheSchoolSwitchesItOff() throws IOException {
        TestSite site = TestSite.in(folder)
                .with("content/help/cover.md", "---\ntitle: Cover\naudience: staff\n---\n\nWho covers.\n")
                .with("content/help/gate.md", "# The gate\n\nIt opens at eight.\n")
                .with("school.yml", SCHOOL + "offline: yes\n");
        site.build();
        try (SiteServer server = SiteServer.of(site.output());
                Reader reader = new Reader(library.browser().newContext(), server.home())) {
            Page page = reader.open("index.html");
            page.waitForFunction("() => navigator.serviceWorker.controller");
            reader.open("help/gate.html");
            page.context().setOffline(true);

            reader.open("help/cover.html");
            assertThat(page.locator("h1")).hasText("Cover");
            reader.open("help/gate.html");
            assertThat(page.locator("h1")).hasText("The gate");
            assertThat(page.evaluate("getComputedStyle(document.body).fontFamily.includes('Atkinson')"))
                    .isEqualTo(true);

            page.context().setOffline(false);
            site.with("school.yml", SCHOOL + "offline: no\n").build();
            reader.open("index.html");
            page.evaluate("() => navigator.serviceWorker.getRegistration().then(one => one?.update()).catch(() => {})");
            page.waitForFunction("""
                    async () => (await caches.keys()).length === 0
                        && (await navigator.serviceWorker.getRegistrations()).length === 0
                    """);
        }
    }
}
