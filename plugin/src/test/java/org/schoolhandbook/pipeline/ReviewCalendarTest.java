package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.TestSite;

/** The days of reviews as a calendar program reads them. */
class ReviewCalendarTest {

    private static final String SCHOOL =
            "name: Oakfield\nwebsite: https://handbook.example.org\nenquiries: {name: Office}\nsendco: {name: A. Lind}\n";

    @TempDir
    Path temp;

    private TestSite site() throws IOException {
        return TestSite.in(temp)
                .with("school.yml", SCHOOL)
                .with("content/index.md", "# Home\n\n[Policies](policies/index.md)\n")
                .with("content/policies/index.md", "# Policies\n\nAll of them.\n")
                .with("content/roles/headteacher.md", "# Headteacher\n\nLeads.\n");
    }

    private static TestSite with(TestSite site, String name, String title, String fields) {
        return site.with(
                "content/policies/" + name + ".md", "---\ntitle: " + title + "\n" + fields + "---\n\nWords.\n");
    }

    private static Calendar read(TestSite site) throws IOException {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(site.page("reviews.ics")));
            assertThat(calendar.validate().getEntries()).isEmpty();
            return calendar;
        } catch (ParserException e) {
            throw new IOException(e);
        }
    }

    private static List<VEvent> events(TestSite site) throws IOException {
        return read(site).getComponents("VEVENT");
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    void aReviewIsAnEventOfAWholeDay() throws IOException {
        TestSite site = site();
        with(site, "behaviour", "Behaviour", "owner: roles/headteacher\nreview: {next: 2027-03-28}\n")
                .build();

        VEvent event = events(site).get(0);

        assertThat(site.page("reviews.ics"))
                .contains("DTSTART;VALUE=DATE:20270328\r\n", "DTSTAMP:20261122T000000Z\r\n");
        assertThat(value(event, "SUMMARY")).isEqualTo("Review due: Behaviour");
        assertThat(value(event, "DESCRIPTION")).isEqualTo("Looked after by: Headteacher\nState: Not yet approved");
        assertThat(value(event, "URL")).isEqualTo("https://handbook.example.org/policies/behaviour.html");
        assertThat(Jsoup.parse(site.page("register.html"))
                        .select("a[href=reviews.ics]")
                        .eachText())
                .containsExactly("Add to your calendar");
    }

    @Test
    void aMovedReviewMovesItsEvent() throws IOException {
        TestSite site = site();
        with(site, "behaviour", "Behaviour", "review: {next: 2027-03-28}\n").build();
        String before = value(events(site).get(0), "UID");
        with(site, "behaviour", "How we behave", "review: {next: Autumn 1 2027}\n")
                .build();
        assertThat(value(events(site).get(0), "UID")).isEqualTo(before);
        assertThat(site.page("reviews.ics")).contains("DTSTART;VALUE=DATE:20271022\r\n");
    }

    @Test
    void aTitleOfAnyLengthAndInAnyScriptComesThroughWhole() throws IOException {
        String title = "“Ärger”, Streit; 😀 \\\\ and سياسة السلوك – " + "ab 😀".repeat(60);
        TestSite site = site();
        with(site, "behaviour", "\"" + title + "\"", "review: {next: 2027-03-28}\n")
                .build();

        assertThat(value(events(site).get(0), "SUMMARY")).isEqualTo("Review due: " + title.replace("\\\\", "\\"));
        assertThat(site.page("reviews.ics").split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(site.page("reviews.ics").replace("\r\n", "")).doesNotContain("\n", "\r", "\uFFFD");
    }

    @Test
    void whatHasNoDayHasNoEvent() throws IOException {
        TestSite site = site();
        with(site, "live", "Live", "review: {next: live document}\n");
        with(site, "never", "Never", "review: {next: \"not applicable: no boarders\"}\n");
        with(site, "silent", "Silent", "");
        with(site, "every", "Every", "review: {every: every year}\n");
        with(site, "old", "Old", "review: {next: 2027-03-28}\nstatus: withdrawn\nreplacedBy: policies/live\n");
        site.build();
        assertThat(site.files()).contains("register.html").doesNotContain("reviews.ics");
        assertThat(site.page("register.html")).doesNotContain("reviews.ics");
    }

    @Test
    void theComputersTimeZoneChangesNothing() throws IOException {
        TestSite site = site();
        with(site, "behaviour", "Behaviour", "review: {next: 2027-03-28}\n").build();
        String here = site.page("reviews.ics");
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            site.build();
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(site.page("reviews.ics")).isEqualTo(here);
    }
}
