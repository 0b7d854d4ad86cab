package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolhandbook.testsite.TestSite;

/** What a policy's page and the register say of it, on days around those on which something becomes due. */
class ReviewStatesTest {

    @TempDir
    Path temp;

    private TestSite site(String review, LocalDate today) throws IOException {
        TestSite site = TestSite.in(temp)
                .on(today)
                .with("content/index.md", "# Home\n\n[Policy](policies/behaviour.md)\n")
                .with(
                        "content/policies/behaviour.md",
                        "---\ntitle: Behaviour\napproved: {on: 2026-09-09, by: Governors}\n" + review
                                + "\n---\n\nWe are kind.\n");
        LocalDate said = review.contains("last") ? LocalDate.of(2027, 1, 10) : LocalDate.of(2026, 9, 9);
        site.approve(new Approving("policies/behaviour.md", "Governors", said, ""));
        site.build();
        return site;
    }

    private static String state(TestSite site) {
        return Jsoup.parse(site.page("policies/behaviour.html"))
                .selectFirst(".facts .state")
                .text();
    }

    private static String registered(TestSite site) {
        return Jsoup.parse(site.page("register.html"))
                .selectFirst(".register .state")
                .text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-09-09        | 2026-09-09 | ✓ Approved and current",
                "2027-09-09        | 2027-06-10 | ✓ Approved and current",
                "2027-09-09        | 2027-06-11 | → Review due by 9 September 2027",
                "2027-09-09        | 2027-09-09 | → Review due by 9 September 2027",
                "2027-09-09        | 2027-09-10 | ! Review overdue since 9 September 2027",
                "9 September 2027  | 2027-09-10 | ! Review overdue since 9 September 2027",
                "March 2027        | 2026-12-30 | ✓ Approved and current",
                "March 2027        | 2027-03-31 | → Review due by 31 March 2027",
                "March 2027        | 2027-04-01 | ! Review overdue since 31 March 2027",
                "February 2028     | 2028-02-29 | → Review due by 29 February 2028",
                "Autumn 1 2027     | 2027-10-22 | → Review due by 22 October 2027",
                "Autumn 2 2027     | 2027-10-25 | → Review due by 17 December 2027",
                "Autumn 2 2027     | 2027-12-18 | ! Review overdue since 17 December 2027",
                "Autumn 2027       | 2027-10-25 | → Review due by 17 December 2027",
                "Summer term 2027  | 2027-07-23 | ! Review overdue since 22 July 2027",
                "Spring 1 2027     | 2027-02-12 | → Review due by 12 February 2027",
                "every year        | 2027-09-09 | → Review due by 9 September 2027",
                "every 2 years     | 2028-09-10 | ! Review overdue since 9 September 2028",
                "every 6 months    | 2026-12-09 | → Review due by 9 March 2027",
                "live document     | 2036-09-09 | ✓ Approved and current",
                "'\"not applicable: we have no boarders\"' | 2036-09-09 | ✓ Approved and current",
            })
    void aPolicyStandsLikeThis(String next, LocalDate today, String state) throws IOException {
        TestSite site = site("review: {next: " + next + "}", today);
        assertThat(state(site)).isEqualTo(state);
        assertThat(registered(site)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Autumn 2 2027 | → Review due by 22 December 2027",
                "Autumn 2027   | → Review due by 22 December 2027",
                "Autumn 1 2027 | ! Review overdue since 22 October 2027",
            })
    void aSchoolsOwnTermsComeBeforeTheUsualOnes(String next, String state) throws IOException {
        TestSite.in(temp)
                .with(
                        "school.yml",
                        "name: Oakfield\nenquiries: {name: Office}\nsendco: {name: A. Lind}\nterms:\n"
                                + "  Autumn 2 2027: 2027-11-03 to 22 December 2027\n");
        assertThat(state(site("review: {next: " + next + "}", LocalDate.of(2027, 12, 18))))
                .isEqualTo(state);
    }

    @Test
    void anApprovalThatLiesAheadStopsTheBuild() throws IOException {
        assertThat(site("review: {next: 2027-09-09}", LocalDate.of(2026, 9, 8)).output())
                .doesNotExist();
    }

    @Test
    void howOftenDecidesWhereNothingElseIsSaid() throws IOException {
        TestSite site = site("review: {every: every 2 years, last: 2027-01-10}", LocalDate.of(2029, 1, 11));
        assertThat(state(site)).isEqualTo("! Review overdue since 10 January 2029");
    }

    @Test
    void withoutAnApprovalNothingIsCurrent() throws IOException {
        TestSite site = TestSite.in(temp)
                .with("content/index.md", "# Home\n\n[Policy](policies/behaviour.md)\n")
                .with("content/policies/behaviour.md", "# Behaviour\n\nWe are kind.\n");
        site.build();
        assertThat(state(site)).isEqualTo("… Not yet approved");
    }

    @Test
    void aWithdrawnPolicyLeadsToWhatHoldsInstead() throws IOException {
        TestSite site = TestSite.in(temp)
                .with("content/index.md", "# Home\n\n[Policy](policies/behaviour.md)\n")
                .with("content/policies/behaviour.md", "# Behaviour\n\nWe are kind.\n")
                .with(
                        "content/policies/rewards.md",
                        "---\ntitle: Rewards\nstatus: withdrawn\nreplacedBy: policies/behaviour\n---\n\n## Stars\n\nFive.\n");
        assertThat(TestSite.printed(site.build())).last().asString().startsWith("published: 0 errors, 0 warnings");
        String page = Jsoup.parse(site.page("policies/rewards.html"))
                .selectFirst("main")
                .text();
        assertThat(page).contains("× Withdrawn", "This policy was withdrawn", "Read this instead: Behaviour.");
        assertThat(page).doesNotContain("Stars", "Five");
    }
}
