package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.FeedChecker;
import org.schoolhandbook.testsite.RegisterRows;
import org.schoolhandbook.testsite.TestSite;

/** The page of the register, its two files and its calendar agree row by row, and with the policies' own pages. */
class RegisterAgreementTest {

    private static final String WEBSITE = "https://handbook.example.org/";

    /** How each policy of a made-up school came to stand as it does: title, fields, and the day of its approval. */
    private static final Map<String, List<String>> POLICIES = Map.ofEntries(
            Map.entry("draft", List.of("Draft", "review: {next: March 2028}\n", "")),
            Map.entry(
                    "unrecorded",
                    List.of("Unrecorded", "approved: {on: 2026-09-09, by: Us}\nreview: {next: 2027-09-09}\n", "")),
            Map.entry(
                    "current",
                    List.of(
                            "\"Current, “quoted” – & <marked>; 😀\"",
                            "approved: {on: 2026-09-09, by: Governors}\nowner: roles/head\nstatutory: yes\nversion: 3.2\n"
                                    + "review: {next: Autumn 2 2027}\n",
                            "2026-09-09")),
            Map.entry("silent", List.of("Silent", "category: send\n", "2026-09-09")),
            Map.entry(
                    "due",
                    List.of(
                            "Due",
                            "approved: {on: 2026-01-09, by: Governors}\nreview: {every: every year}\n",
                            "2026-01-09")),
            Map.entry(
                    "overdue",
                    List.of(
                            "Overdue",
                            "approved: {on: 2024-01-09, by: Governors}\nreview: {next: 9 January 2026}\n",
                            "2024-01-09")),
            Map.entry("changed", List.of("Changed", "review: {next: 2027-09-09}\n", "2026-09-09")),
            Map.entry(
                    "reviewed",
                    List.of(
                            "Reviewed",
                            "approved: {on: 2024-01-09, by: Governors}\nreview: {last: 2026-01-09, next: 2028-01-09}\n",
                            "2026-01-09")),
            Map.entry(
                    "live",
                    List.of(
                            "Live",
                            "review: {next: live document}\nchanges:\n  - {version: 1, date: 2026-09-09, what: Begun.}\n"
                                    + "  - {version: 2, date: 2026-10-09, what: More & <clearer>.}\n",
                            "2026-09-09")),
            Map.entry("never", List.of("Never", "review: {next: \"not applicable: no boarders\"}\n", "")),
            Map.entry(
                    "withdrawn",
                    List.of(
                            "Withdrawn",
                            "status: withdrawn\nreplacedBy: policies/live\nreview: {next: 2027-09-09}\n",
                            "2026-01-09")));

    @TempDir
    Path temp;

    private TestSite school() throws IOException {
        TestSite site = TestSite.in(temp)
                .with(
                        "school.yml",
                        "name: Oakfield\nwebsite: " + WEBSITE
                                + "\nenquiries: {name: Office}\nsendco: {name: A. Lind}\n")
                .with("content/index.md", "# Home\n\n[Policies](policies/index.md)\n")
                .with("content/roles/head.md", "# Head, and “all”\n\nLeads.\n")
                .with("content/policies/index.md", "# Policies\n\nAll of them.\n");
        POLICIES.forEach((name, policy) -> {
            write(site, name, policy, "Words.");
            if (!policy.get(2).isEmpty()) {
                site.approve(
                        new Approving("policies/" + name + ".md", "Governors", LocalDate.parse(policy.get(2)), ""));
            }
        });
        write(site, "changed", POLICIES.get("changed"), "Other words.");
        return site;
    }

    private static void write(TestSite site, String name, List<String> policy, String words) {
        site.with(
                "content/policies/" + name + ".md",
                "---\ntitle: " + policy.get(0) + "\n" + policy.get(1) + "---\n\n" + words + "\n");
    }

    private static void agree(TestSite site, String website) throws IOException {
        var rows = new RegisterRows(site, website);
        List<RegisterRows.Row> page = rows.ofPage();
        assertThat(page).isNotEmpty();
        assertThat(rows.ofTable()).isEqualTo(page);
        assertThat(rows.ofData()).isEqualTo(page);
        List<RegisterRows.Row> planned =
                page.stream().filter(row -> !row.reviewDue().isEmpty()).toList();
        List<RegisterRows.Event> events = rows.ofCalendar();
        assertThat(events).hasSameSizeAs(planned);
        for (int i = 0; i < events.size(); i++) {
            RegisterRows.Row row = planned.get(i);
            Element state = state(site, row, website);
            String about = (row.owner().isEmpty() ? "" : "Looked after by: " + row.owner() + "\n") + "State: "
                    + state.ownText();
            String dated = state.select("time").isEmpty()
                    ? about
                    : about + " " + state.select("time").text();
            assertThat(events.get(i))
                    .isEqualTo(new RegisterRows.Event(row.title(), row.address(), row.reviewDue(), dated));
        }
        for (RegisterRows.Row row : page) {
            assertThat(state(site, row, website).classNames()).contains(row.state());
        }
    }

    private static Element state(TestSite site, RegisterRows.Row row, String website) {
        return Jsoup.parse(site.page(row.address().substring(website.length()))).selectFirst(".facts .state");
    }

    @Test
    void thoseOfASchoolWithEveryStateAgree() throws IOException {
        TestSite site = school();
        site.build();
        agree(site, WEBSITE);
        assertThat(new RegisterRows(site, WEBSITE)
                        .ofPage().stream().map(RegisterRows.Row::state).distinct())
                .containsExactlyInAnyOrder("draft", "unrecorded", "current", "due", "overdue", "changed", "withdrawn");
        assertThat(FeedChecker.errors(site.page("feed.xml"))).isEmpty();
    }

    @Test
    void thoseOfTheExampleAgreeAndItsFeedIsValid() throws IOException {
        TestSite site = TestSite.of(Path.of("../site-example"), temp.resolve("target/site"))
                .withContentPack();
        site.build();
        agree(site, "https://oakfield.example.org/");
        assertThat(FeedChecker.errors(site.page("feed.xml"))).isEmpty();
    }

    @Test
    void aFeedThatIsWrongIsFoundOut() throws IOException {
        TestSite site = school();
        site.build();
        String feed = site.page("feed.xml");
        assertThat(FeedChecker.errors(feed.replaceFirst("<title>[^<]*</title>", "")))
                .isNotEmpty();
        assertThat(FeedChecker.errors(feed.replaceFirst("href=\"[^\"]*\"", "href=\"feed.xml\"")))
                .containsExactly("not a whole address: feed.xml");
        assertThat(FeedChecker.errors(feed.replaceFirst("T00:00:00Z", ""))).isNotEmpty();
    }
}
