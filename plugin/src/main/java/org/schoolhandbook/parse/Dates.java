package org.schoolhandbook.parse;

import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/** Dates as authors write them, strictly: the 31st of February is no date. */
final class Dates {

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private final Optional<String> pattern;
    private final Reviews reviews;

    Dates(Optional<String> pattern, Reviews reviews) {
        this.pattern = pattern;
        this.reviews = reviews;
    }

    Reviews reviews() {
        return reviews;
    }

    /** The start of the day where no time is written. */
    Optional<LocalDateTime> read(String text) {
        return pattern.flatMap(format -> byPattern(text, format))
                .or(() -> day(text).map(LocalDate::atStartOfDay));
    }

    /** A day in one of the ways of this program. */
    static Optional<LocalDate> day(String text) {
        String written = text.replaceFirst("^0(?=\\d )", "");
        return day(written, ISO).or(() -> day(written, WRITTEN));
    }

    private static Optional<LocalDate> day(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> byPattern(String text, String pattern) {
        var format = new SimpleDateFormat(pattern, Locale.ENGLISH);
        format.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        format.setLenient(false);
        var position = new ParsePosition(0);
        var date = format.parse(text, position);
        boolean whole = date != null && position.getIndex() == text.length();
        return whole ? Optional.of(LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC)) : Optional.empty();
    }
}
