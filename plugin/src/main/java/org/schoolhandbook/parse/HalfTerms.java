package org.schoolhandbook.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolhandbook.model.review.HalfTerm;

/** When the half-terms of a school begin and end: as it says itself, and otherwise from {@code half-terms.csv}. */
final class HalfTerms {

    private static final List<HalfTerm> USUAL = read();

    private final List<HalfTerm> all;

    /** A stretch of days. */
    record Days(LocalDate first, LocalDate last) {}

    /** @param own those of which the school gives the days */
    HalfTerms(List<HalfTerm> own) {
        this.all = Stream.concat(
                        own.stream(),
                        USUAL.stream().filter(usual -> own.stream().noneMatch(other -> same(usual, other))))
                .sorted(Comparator.comparing(HalfTerm::first))
                .toList();
    }

    private static boolean same(HalfTerm one, HalfTerm other) {
        return one.name().equals(other.name()) && one.year() == other.year();
    }

    /**
     * The days of a term or half-term; nothing if nobody knows them.
     *
     * @param name {@code Autumn}, {@code Autumn term} or {@code Autumn 2}
     */
    Optional<Days> of(String name, int year) {
        String start = name.replace(" term", "").toLowerCase(Locale.ROOT);
        List<HalfTerm> found = all.stream()
                .filter(term -> term.year() == year
                        && term.name().toLowerCase(Locale.ROOT).startsWith(start))
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Days(
                        found.get(0).first(), found.get(found.size() - 1).last()));
    }

    /** The calendar years of which the table knows every term. */
    static String years() {
        return (USUAL.get(0).year() + 1) + " to " + (USUAL.get(USUAL.size() - 1).year() - 1);
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
