package org.schoolhandbook.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** When the half-terms of schools begin and end, from {@code half-terms.csv}. */
final class HalfTerms {

    private static final List<HalfTerm> ALL = read();

    /** {@code Autumn 1} of a calendar year. */
    private record HalfTerm(String name, int year, LocalDate first, LocalDate last) {}

    /** A stretch of days. */
    record Days(LocalDate first, LocalDate last) {}

    private HalfTerms() {}

    /**
     * The days of a term or half-term; nothing if the table does not go so far.
     *
     * @param name {@code Autumn}, {@code Autumn term} or {@code Autumn 2}
     */
    static Optional<Days> of(String name, int year) {
        String start = name.replace(" term", "").toLowerCase(Locale.ROOT);
        List<HalfTerm> found = ALL.stream()
                .filter(term ->
                        term.year == year && term.name.toLowerCase(Locale.ROOT).startsWith(start))
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Days(found.get(0).first, found.get(found.size() - 1).last));
    }

    /** The calendar years of which it knows every term. */
    static String years() {
        return (ALL.get(0).year + 1) + " to " + (ALL.get(ALL.size() - 1).year - 1);
    }

    private static List<HalfTerm> read() {
        try (var in = new BufferedReader(
                new InputStreamReader(HalfTerms.class.getResourceAsStream("half-terms.csv"), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .map(row -> new HalfTerm(
                            row[0], Integer.parseInt(row[1]), LocalDate.parse(row[2]), LocalDate.parse(row[3])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
