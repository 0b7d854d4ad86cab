package org.schoolhandbook.testsite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The register of a site, as its page, its table for spreadsheets, its data and its calendar have it, each read in its
 * own way. An empty string is what nobody said.
 */
public final class RegisterRows {

    private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))(,|$)");

    private final TestSite site;
    private final String website;

    public RegisterRows(TestSite site, String website) {
        this.site = site;
        this.website = website;
    }

    /** A policy. */
    public record Row(
            String title,
            String address,
            String owner,
            String statutory,
            String version,
            String approvedOn,
            String approvedBy,
            String reviewDue,
            String state) {}

    /** An event of the calendar. */
    public record Event(String title, String address, String day, String about) {}

    public List<Row> ofPage() {
        return Jsoup.parse(site.page("register.html")).select("table.register tbody tr").stream()
                .map(this::row)
                .toList();
    }

    private Row row(Element row) {
        Element title = row.selectFirst("th a");
        List<Element> cells = row.select("td");
        Element approved = cells.get(2);
        return new Row(
                title.text(),
                website + title.attr("href"),
                given(cells.get(3).text()),
                cells.get(4).text().toLowerCase(java.util.Locale.ROOT),
                given(cells.get(5).text()),
                day(approved),
                approved.text().contains(", ")
                        ? approved.text().substring(approved.text().indexOf(", ") + 2)
                        : "",
                day(cells.get(1)),
                cells.get(0).selectFirst(".state").classNames().stream()
                        .filter(name -> !name.equals("state"))
                        .findFirst()
                        .orElseThrow());
    }

    private static String given(String text) {
        return text.equals("Not given") ? "" : text;
    }

    private static String day(Element cell) {
        Element time = cell.selectFirst("time");
        return time == null ? "" : time.attr("datetime");
    }

    public List<Row> ofData() throws IOException {
        var rows = new ArrayList<Row>();
        for (JsonNode policy :
                new ObjectMapper().readTree(site.page("register.json")).get("policies")) {
            var fields = new TreeMap<String, String>();
            policy.fieldNames()
                    .forEachRemaining(name -> fields.put(name, policy.get(name).asText()));
            rows.add(row(fields));
        }
        return rows;
    }

    public List<Row> ofTable() {
        List<List<String>> lines =
                site.page("register.csv").lines().map(RegisterRows::cells).toList();
        return lines.stream()
                .skip(1)
                .map(cells -> {
                    var fields = new TreeMap<String, String>();
                    for (int i = 0; i < cells.size(); i++) {
                        fields.put(lines.get(0).get(i), cells.get(i));
                    }
                    return row(fields);
                })
                .toList();
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        Matcher cell = CELL.matcher(line);
        boolean more = true;
        while (more && cell.find()) {
            cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            more = !cell.group(3).isEmpty();
        }
        return cells;
    }

    private static Row row(SortedMap<String, String> fields) {
        return new Row(
                fields.get("title"),
                fields.get("address"),
                fields.get("owner"),
                fields.get("statutory"),
                fields.get("version"),
                fields.get("approvedOn"),
                fields.get("approvedBy"),
                fields.get("reviewDue"),
                fields.get("state"));
    }

    public List<Event> ofCalendar() throws IOException {
        try {
            List<VEvent> events = new CalendarBuilder()
                    .build(new StringReader(site.page("reviews.ics")))
                    .getComponents("VEVENT");
            return events.stream()
                    .map(event -> new Event(
                            value(event, "SUMMARY").replaceFirst("^Review due: ", ""),
                            value(event, "URL"),
                            LocalDate.parse(value(event, "DTSTART"), DateTimeFormatter.BASIC_ISO_DATE)
                                    .toString(),
                            value(event, "DESCRIPTION")))
                    .toList();
        } catch (ParserException e) {
            throw new IOException(e);
        }
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
