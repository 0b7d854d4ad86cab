package org.schoolhandbook.render;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.schoolhandbook.model.Handbook;

/** The days on which reviews are due, for whoever keeps a calendar (RFC 5545). */
final class ReviewCalendar {

    static final String PATH = "reviews.ics";

    /** The most octets of a line (RFC 5545, 3.1); lines are cut between characters, which have up to three. */
    private static final int LINE = 75;

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Handbook handbook;
    private final Register register;
    private final String website;

    /** @param website the handbook's own address, with a slash at its end; empty if it has none */
    ReviewCalendar(Handbook handbook, Register register, String website) {
        this.handbook = handbook;
        this.register = register;
        this.website = website;
    }

    void write(OutputStream out) throws IOException {
        var calendar = new VObjectWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), SyntaxStyle.NEW);
        calendar.writeBeginComponent("VCALENDAR");
        calendar.writeVersion("2.0");
        calendar.writeProperty("PRODID", "-//School Handbook//Register of policies//EN");
        for (Register.Row row : register.planned()) {
            event(calendar, row);
        }
        calendar.writeEndComponent("VCALENDAR");
        calendar.flush();
    }

    private void event(VObjectWriter calendar, Register.Row row) throws IOException {
        calendar.writeBeginComponent("VEVENT");
        calendar.writeProperty("UID", id(row));
        calendar.writeProperty("DTSTAMP", basic(handbook.today()) + "T000000Z");
        var day = new VObjectParameters();
        day.put("VALUE", "DATE");
        calendar.writeProperty(null, "DTSTART", day, basic(row.standing().due().orElseThrow()));
        words(calendar, "SUMMARY", word("register.calendar.review") + " " + row.title());
        words(calendar, "DESCRIPTION", description(row));
        if (!website.isEmpty()) {
            calendar.writeProperty("URL", website + row.url());
        }
        calendar.writeProperty("TRANSP", "TRANSPARENT");
        calendar.writeEndComponent("VEVENT");
    }

    /** The same in every build, so that a calendar moves the event and does not add another one. */
    private String id(Register.Row row) {
        String site = website.isEmpty() ? handbook.school().name().orElse("") : website;
        return UUID.nameUUIDFromBytes((site + row.url()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private String description(Register.Row row) {
        String state = word("policy.state") + ": "
                + word("policy.state." + row.standing().state().word());
        String dated =
                row.standing().told().map(day -> " " + WRITTEN.format(day)).orElse("");
        return row.owner()
                .map(owner -> word("policy.owner") + ": " + owner + "\n" + state + dated)
                .orElse(state + dated);
    }

    private static void words(VObjectWriter calendar, String name, String words) throws IOException {
        String line = VObjectPropertyValues.escape(words.replaceAll("[\\p{Cntrl}&&[^\\n]]", " "));
        boolean plain = line.chars().allMatch(letter -> letter < 128);
        calendar.getFoldedLineWriter().setLineLength(plain ? LINE : LINE / 3);
        calendar.writeProperty(name, line);
        calendar.getFoldedLineWriter().setLineLength(LINE);
    }

    private String word(String key) {
        return handbook.words().getOrDefault(key, key);
    }

    private static String basic(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
