package org.schoolhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The site elsewhere than in a folder of a server: on a disk, and on a host of its own. */
@InBrowser
class PublishedTest {

    @Test
    void fromADiskNoPageComplainsOrAsksForAnythingElse(Library library) {
        try (Reader reader = library.readerOfTheFolder()) {
            for (String page : library.pages()) {
                reader.open(page);

                assertThat(reader.complaints()).as(page).isEmpty();
                assertThat(reader.strayRequests()).as(page).isEmpty();
            }
        }
    }

    @Test
    void aBrokenLinkAtAnyDepthShowsAWholePage(Library library) {
        var axe = new Axe();
        try (Reader reader = library.readerOfTheWebsite(Look.LIGHT)) {
            reader.open("no/such/page.html");

            assertThat(reader.page().title()).startsWith("Page not found");
            assertThat(reader.page().evaluate("getComputedStyle(document.body).margin"))
                    .isEqualTo("0px");
            assertThat(reader.complaints()).hasSize(1).first().asString().contains("404");
            assertThat(reader.strayRequests()).isEmpty();
            axe.bring(reader.page());
            axe.start(reader.page(), Axe.Rules.ALL);
            assertThat(axe.verdict(reader.page())).isEmpty();
        }
    }
}
