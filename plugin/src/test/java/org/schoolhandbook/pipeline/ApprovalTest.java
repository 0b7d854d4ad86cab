package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.testsite.TestSite;

/** An approval belongs to words: change one, and everybody sees it. */
class ApprovalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 9);

    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void write() throws IOException {
        site = TestSite.in(temp).with("content/index.md", "# Home\n\n[Policy](policies/behaviour.md)\n");
        policy("2027-09-09", "We are kind.");
    }

    private void policy(String next, String words) {
        site.with(
                "content/policies/behaviour.md",
                "---\ntitle: Behaviour\napproved: {on: 2026-09-09, by: Governors}\nreview: {next: " + next
                        + "}\n---\n\n" + words + "\n");
    }

    private BuildReport approve(String file, String role, LocalDate on) {
        return site.approve(new Approving(file, role, on, ""));
    }

    private List<String> codes() {
        return site.build().problems().stream().map(Problem::code).toList();
    }

    private static List<String> codes(BuildReport report) {
        return report.problems().stream().map(Problem::code).toList();
    }

    private String state() {
        return Jsoup.parse(site.page("policies/behaviour.html"))
                .selectFirst(".facts .state")
                .text();
    }

    private String lock() throws IOException {
        return Files.readString(site.source().resolve("approvals.lock"));
    }

    @Test
    void anApprovalWithoutARecordIsNoApproval() {
        assertThat(codes()).containsExactly("approvals-missing");
        assertThat(state()).isEqualTo("? Not on record, but said to be approved on 9 September 2026");
        assertThat(Jsoup.parse(site.page("register.html"))
                        .select(".register tbody td")
                        .eachText())
                .startsWith(state())
                .element(2)
                .isEqualTo("Not on record");
        assertThat(site.page("register.csv")).contains(",no,,,,2027-09-09,2027-09-09,unrecorded\r\n");
        assertThat(site.page("register.json")).contains("\"approvedOn\" : \"\"", "\"state\" : \"unrecorded\"");
    }

    @Test
    void aRecordOfAnotherPolicyIsNoRecordOfThisOne() {
        site.with("content/policies/anti-bullying.md", "# Anti-bullying\n\nTell us.\n");
        approve("policies/anti-bullying.md", "Governors", DAY);
        assertThat(codes()).contains("approval-not-recorded");
        assertThat(state()).startsWith("? Not on record");
    }

    @Test
    void aPageThatIsSilentLeavesItToTheRecord() {
        site.with("content/policies/behaviour.md", "# Behaviour\n\nWe are kind.\n");
        assertThat(codes(site.approve(new Approving("policies/behaviour.md", "Governors", DAY, "Autumn 1 2027"))))
                .isEmpty();
        assertThat(codes()).isEmpty();
        assertThat(state()).isEqualTo("✓ Approved and current");
        assertThat(Jsoup.parse(site.page("policies/behaviour.html"))
                        .select(".facts")
                        .text())
                .contains("Approved 9 September 2026, Governors", "Next review Autumn 1 2027, by 22 October 2027");
        assertThat(site.page("register.csv")).contains(",2026-09-09,Governors,Autumn 1 2027,2027-10-22,current\r\n");
    }

    @Test
    void theReviewOnRecordBecomesDueLikeAnyOther() {
        site.with("content/policies/behaviour.md", "# Behaviour\n\nWe are kind.\n");
        site.approve(new Approving("policies/behaviour.md", "Governors", DAY, "every year"));
        site.on(DAY.plusYears(1).plusDays(1));
        assertThat(codes()).containsExactly("review-overdue");
        assertThat(state()).isEqualTo("! Review overdue since 9 September 2027");
    }

    @Test
    void aReviewThatMakesNoSenseIsNotRecorded() {
        assertThat(codes(site.approve(new Approving("policies/behaviour.md", "Governors", DAY, "2028-09-09"))))
                .containsExactly("review-differs");
        site.with("content/policies/behaviour.md", "# Behaviour\n\nWe are kind.\n");
        for (String next : List.of("soon", "31 February 2027", "Summer 2 2099", "2026-09-09")) {
            assertThat(codes(site.approve(new Approving("policies/behaviour.md", "Governors", DAY, next))))
                    .hasSize(1);
        }
        assertThat(site.source().resolve("approvals.lock")).doesNotExist();
    }

    @Test
    void noDateOfAReviewOrAnApprovalCanBeMovedByAnEdit() {
        approve("policies/behaviour.md", "Governors", DAY);
        String page = "---\ntitle: Behaviour\napproved: {on: 2026-09-09, by: Governors}\n"
                + "review: {last: 2026-11-02, next: 2027-09-09}\n---\n\nWe are kind.\n";
        site.with("content/policies/behaviour.md", page);
        assertThat(codes()).containsExactly("approval-not-recorded");
        site.with(
                "content/policies/behaviour.md",
                page.replace("2026-09-09,", "2026-11-02,").replace("last: 2026-11-02, ", ""));
        assertThat(codes()).containsExactly("approval-not-recorded");
        assertThat(site.build().stopped()).isTrue();
    }

    @Test
    void aRecordedApprovalIsInOrder() throws IOException {
        assertThat(codes(approve("policies/behaviour.md", "Governors", DAY))).isEmpty();
        assertThat(codes()).isEmpty();
        assertThat(state()).isEqualTo("✓ Approved and current");
        assertThat(lock()).contains("policies/behaviour.md | 2026-09-09 | Governors | 2027-09-09 | ");
    }

    @Test
    void oneWordChangesTheStateAndANewApprovalRestoresIt() {
        approve("content/policies/behaviour.md", "Governors", DAY);
        policy("2027-09-09", "We are very kind.");
        assertThat(codes()).containsExactly("changed-since-approval");
        assertThat(state()).isEqualTo("≠ Changed since it was approved on 9 September 2026");
        assertThat(site.page("register.html")).contains("Changed since it was approved on");
        assertThat(site.page("register.csv")).contains(",changed\r\n");
        approve("policies/behaviour", "Governors", DAY);
        assertThat(codes()).isEmpty();
        assertThat(state()).isEqualTo("✓ Approved and current");
    }

    @Test
    void whiteSpaceIsNoChange() {
        approve("policies/behaviour.md", "Governors", DAY);
        policy("2027-09-09", "We are\nkind.\n\n");
        assertThat(codes()).isEmpty();
    }

    @Test
    void aReviewCannotBeMovedByAnEdit() {
        approve("policies/behaviour.md", "Governors", DAY);
        policy("2028-09-09", "We are kind.");
        assertThat(codes()).containsExactly("review-moved");
    }

    @Test
    void aReasonMayHaveABarInIt() {
        policy("\"not applicable: boarding | day\"", "We are kind.");
        approve("policies/behaviour.md", "Governors", DAY);
        assertThat(codes()).isEmpty();
    }

    @Test
    void aNewHeadteacherChangesNoPolicy() {
        site.with("school.yml", "name: Oakfield\nhead: A. Lind\nwebsite: https://example.org\n");
        policy("2027-09-09", "Ask {{school.head}}.");
        approve("policies/behaviour.md", "Governors", DAY);
        site.with("school.yml", "name: Oakfield\nhead: B. Moor\nwebsite: https://example.org\n");
        assertThat(codes()).doesNotContain("changed-since-approval");
    }

    @Test
    void twoRecordsAreSorted() throws IOException {
        site.with("content/policies/anti-bullying.md", "# Anti-bullying\n\nTell us.\n");
        approve("policies/behaviour.md", "Governors", DAY);
        approve("policies/anti-bullying.md", "Governors", DAY);
        assertThat(lock().lines().skip(1).map(line -> line.split(" ")[0]))
                .containsExactly("policies/anti-bullying.md", "policies/behaviour.md");
    }

    @Test
    void whatCannotBeApprovedLeavesTheFileAlone() {
        assertThat(codes(approve("policies/behavior.md", "Governors", DAY))).containsExactly("approval-of-nothing");
        assertThat(codes(approve("index.md", "Governors", DAY))).containsExactly("approval-of-nothing");
        assertThat(codes(approve("policies/behaviour.md", " ", DAY))).containsExactly("approval-without-role");
        assertThat(codes(approve("policies/behaviour.md", "Governors", TestSite.TODAY.plusDays(1))))
                .containsExactly("approval-ahead");
        assertThat(site.source().resolve("approvals.lock")).doesNotExist();
    }

    @Test
    void aPageThatSaysSomethingElseIsPointedOut() {
        assertThat(codes(approve("policies/behaviour.md", "Governors", DAY.plusDays(1))))
                .containsExactly("approval-not-in-page");
        assertThat(codes()).containsExactly("approval-not-recorded");
    }

    @Test
    void aLineEditedByHandIsNotSealedAgainByApprovingAnotherPage() throws IOException {
        site.with("content/policies/anti-bullying.md", "# Anti-bullying\n\nTell us.\n");
        approve("policies/behaviour.md", "Governors", DAY);
        site.with("approvals.lock", lock().replace("2026-09-09 |", "2026-09-10 |"));
        assertThat(codes(approve("policies/anti-bullying.md", "Governors", DAY)))
                .containsExactly("approval-edited");
        assertThat(lock()).doesNotContain("anti-bullying");
        assertThat(codes(approve("policies/behaviour.md", "Governors", DAY))).isEmpty();
    }
}
