package org.schoolhandbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.model.book.Format;
import org.schoolhandbook.testsite.TestSite;

/** What a handbook in one file costs the device on which it is read. */
@InBrowser
class SingleFileWeightTest {

    private static final long MEGABYTE = 1_000_000;

    @TempDir
    Path folder;

    private final Library library;
    private final Budgets budgets;

    SingleFileWeightTest(Library library, Budgets budgets) {
        this.library = library;
        this.budgets = budgets;
    }

    @Test
    void theExampleNeedsLittleMemory() throws IOException {
        TestSite site = TestSite.of(Path.of("../site-example"), folder.resolve("target/site"))
                .withContentPack()
                .offline(Format.HTML);
        site.build();
        try (Reader reader = reader(site, "oakfield-primary-school.html")) {
            opens(reader, "the example", site.offlineFolder().resolve("oakfield-primary-school.html"), "phones");
            assertThat(reader.heap()).isBetween(MEGABYTE / 2, 40 * MEGABYTE);
        }
    }

    @Test
    void threeHundredPoliciesOpenAndAreFound() throws IOException {
        TestSite site = TestSite.in(folder)
                .with("school.yml", "name: Elm School\nenquiries:\n  name: The office\nsendco:\n  name: Ms Reed\n")
                .with("content/index.md", "# Welcome\n\nSee [policies](policies/index.md).\n")
                .with("content/policies/index.md", "# Policies\n\nAll of them.\n")
                .offline(Format.HTML);
        for (int number = 1; number <= 300; number++) {
            site.with("content/policies/p" + number + ".md", policy(number));
        }
        site.build();
        try (Reader reader = reader(site, "elm-school.html")) {
            opens(reader, "300 policies", site.offlineFolder().resolve("elm-school.html"), "wombats")
                    .click();
            assertThat(reader.page().locator("main .shown h1")).hasText("Policy 217");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private static String policy(int number) {
        var text = new StringBuilder("# Policy " + number + "\n\n");
        for (int part = 1; part <= 8; part++) {
            text.append("## Part ")
                    .append(part)
                    .append(" of rule ")
                    .append(number)
                    .append("\n\n");
            text.append("Staff and families agree what a child may do, who is asked, and what comes next. ".repeat(8));
            text.append("\n\n");
        }
        return text + (number == 217 ? "Wombats stay at home.\n" : "");
    }

    private Reader reader(TestSite site, String name) {
        return new Reader(
                library.browser().newContext(Look.LIGHT.options()),
                site.offlineFolder().toUri() + name);
    }

    /** Opens it and searches; tells in how many seconds it is drawn, and how much its scripts hold then. */
    private Locator opens(Reader reader, String what, Path file, String words) throws IOException {
        double seconds = ((Number) reader.open("").evaluate("""
                        () => new Promise(drawn => requestAnimationFrame(() => setTimeout(
                            () => drawn(performance.now() / 1000))))
                        """)).doubleValue();
        reader.page().fill("main .shown form.search input", words);
        Locator first = reader.page().locator("main .shown [role=option]").first();
        assertThat(first).isVisible();
        budgets.add(String.format(
                "%s in one file of %.1f MB: drawn after %.2f s, %.1f MB held by its scripts after a search",
                what, Files.size(file) / (double) MEGABYTE, seconds, reader.heap() / (double) MEGABYTE));
        return first;
    }
}
