package org.schoolhandbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.TestSite;

/** Pages that no designer had in mind: they may be unusual, but each looks right and can be read by everybody. */
@InBrowser
class UnusualSchoolTest {

    private static final List<String> PAGES = List.of(
            "index.html",
            "policies/index.html",
            "register.html",
            "policies/long.html",
            "policies/emoji.html",
            "policies/arabic.html",
            "policies/table.html",
            "policies/policy-299.html");

    @TempDir
    static Path temp;

    private static TestSite site;

    private final Library library;
    private final Axe axe = new Axe();

    UnusualSchoolTest(Library library) {
        this.library = library;
    }

    @BeforeAll
    static void build() throws IOException {
        site = TestSite.in(temp)
                .with("content/index.md", "# Home\n\nWelcome. [Policies](policies/index.md)\n")
                .with("content/policies/index.md", "# Policies\n\nAll of them.\n")
                .with("content/policies/long.md", policy("What we do when a child is worried, ".repeat(9)))
                .with("content/policies/emoji.md", policy("\uD83C\uDF33"))
                .with("content/policies/arabic.md", policy("سياسة السلوك (2026)"))
                .with("content/policies/table.md", policy("Twelve columns") + table())
                .with("content/policies/book.md", policy("Sixty thousand words") + book());
        for (int i = 0; i < 300; i++) {
            site.with("content/policies/policy-" + i + ".md", policy("Policy number " + i));
        }
        assertThat(site.build().stopped()).isFalse();
    }

    private static String policy(String title) {
        return "---\ntitle: \"" + title + "\"\nreview: {next: 2027-09-06}\n---\n\nBreathe.\n\n";
    }

    private static String table() {
        return row("Column") + row("---") + row("Considerate") + row("Yes");
    }

    private static String row(String cell) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(i -> cell.equals("---") ? cell : cell + " " + i)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String book() {
        return IntStream.range(0, 200)
                .mapToObj(i -> "## Chapter " + i + "\n\n" + "Calm words help a child. ".repeat(60) + "\n")
                .collect(Collectors.joining("\n"));
    }

    private Reader reader(Look look) {
        return new Reader(
                library.browser().newContext(look.options()),
                site.output().toUri().toString());
    }

    @Test
    void nothingIsCutOffAndNothingStandsInTheWay() {
        var wrong = new ArrayList<String>();
        try (Reader reader = reader(Look.PHONE)) {
            for (String path : PAGES) {
                Page page = reader.open(path);
                for (int width : List.of(1280, 320, 360)) {
                    page.setViewportSize(width, 740);
                    Measure.misfits(page).forEach(line -> wrong.add(path + " at " + width + ": " + line));
                }
                axe.bring(page);
                axe.start(page, Axe.Rules.ALL);
                axe.verdict(page).forEach(line -> wrong.add(path + ": " + line));
                wrong.addAll(reader.complaints());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aTableOfTwelveColumnsScrollsInItsOwnBoxByFingerAndByKeyboard() {
        try (Reader reader = reader(Look.PHONE)) {
            Page page = reader.open("policies/table.html");
            Locator box = page.locator(".table");
            assertThat((int) box.evaluate("box => box.scrollWidth - box.clientWidth"))
                    .isGreaterThan(500);

            box.focus();
            for (int i = 0; i < 60; i++) {
                page.keyboard().press("ArrowRight");
            }

            assertThat(page.locator(".table td").last()).isInViewport();
            assertThat(page.locator("td").allInnerTexts()).contains("Considerate 1", "Yes 12");
        }
    }

    @Test
    void aPageOfSixtyThousandWordsIsThereAtOnceAndItsContentsLeadToItsEnd() {
        try (Reader reader = reader(Look.PHONE)) {
            long before = System.nanoTime();
            Page page = reader.open("policies/book.html");
            assertThat(page.locator("h1")).isInViewport();
            assertThat((System.nanoTime() - before) / 1_000_000_000.0).isLessThan(10);
            assertThat(page.locator("main").innerText().split("\\s+").length).isGreaterThan(60_000);

            page.locator(".contents summary").tap();
            page.locator(".contents a").getByText("Chapter 199").tap();

            assertThat(page.locator("#chapter-199")).isInViewport();
            assertThat(Measure.misfits(page)).isEmpty();
        }
    }

    @Test
    void threeHundredPoliciesAreFoundByTheirLettersAndLeaveTheMenuShort() {
        try (Reader reader = reader(Look.PHONE)) {
            Page page = reader.open("policies/index.html");
            assertThat(page.locator(".letter .entries li")).hasCount(305);
            page.locator("button.menu").tap();
            assertThat(page.locator(".menu-list a").count()).isLessThan(12);
        }
    }
}
