package org.schoolhandbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.TestSite;

/** Search in sites that nobody would build on purpose. */
@InBrowser
class SearchOfSmallSitesTest {

    private final Library library;

    @TempDir
    Path folder;

    SearchOfSmallSitesTest(Library library) {
        this.library = library;
    }

    private void typed(TestSite site, String path, String words, BiConsumer<Reader, Page> then) {
        assertThat(site.build().stopped()).isFalse();
        try (var reader =
                new Reader(library.browser().newContext(), site.output().toUri().toString())) {
            Page page = reader.open(path);
            page.locator("main form.search input").fill(words);
            then.accept(reader, page);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private static Locator found(Page page) {
        return page.locator("main .found");
    }

    @Test
    void whatLooksLikeMarkupIsShownAsText() throws IOException {
        TestSite site = TestSite.in(folder)
                .with("content/index.md", "# Welcome\n")
                .with(
                        "content/tags.md",
                        "---\ntitle: The <script>alert(1)</script> page\n---\n\nWrite `<img src=x onerror=alert(1)>` here.\n\n"
                                + "## Why `</script>` and \\<b>\n\nText &lt;i&gt; &amp;amp; end.\n");
        typed(site, "a-to-z.html", "onerror", (reader, page) -> {
            assertThat(found(page)).containsText("The <script>alert(1)</script> page");
            assertThat(found(page)).containsText("<img src=x onerror=alert(1)>");
            assertThat(found(page).locator("img, script, b, i")).hasCount(0);
        });
    }

    @Test
    void aSiteWithOnePageWithoutHeadingsIsSearched() throws IOException {
        TestSite site = TestSite.in(folder).with("content/only.md", "Just these words, and no heading.\n");
        typed(
                site,
                "a-to-z.html",
                "words",
                (reader, page) ->
                        assertThat(found(page).locator(".hit").first()).isVisible());
    }

    @Test
    void aSiteWhosePagesAreAllDraftsFindsNothingAndSaysSo() throws IOException {
        TestSite site = TestSite.in(folder)
                .with("content/draft.md", "---\ntitle: Unfinished\nstatus: draft\n---\n\nNot yet.\n");
        typed(site, "a-to-z.html", "unfinished", (reader, page) -> {
            assertThat(found(page)).containsText("Nothing was found");
            assertThat(found(page)).not().containsText("not complete");
        });
    }
}
