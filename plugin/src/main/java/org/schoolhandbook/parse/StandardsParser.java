package org.schoolhandbook.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.schoolhandbook.model.School;
import org.schoolhandbook.model.review.Review;
import org.schoolhandbook.model.schema.Schema;
import org.schoolhandbook.model.standard.Duty;
import org.schoolhandbook.model.standard.Guidance;
import org.schoolhandbook.model.standard.Standards;
import org.schoolhandbook.model.standard.Wording;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;

/**
 * Reads {@code guidance.yml}, {@code statutory.yml} and {@code wording.yml}: our own, then those of packs, then the
 * school's. An entry takes the place of an earlier one of its name; one that says nothing but the name takes it away.
 * One use each.
 */
public final class StandardsParser {

    /** A word that is no longer on the list. */
    private static final String ALLOWED = "allowed";

    private static final String REQUIRED = "required";

    private final Map<String, Guidance> guidance = new LinkedHashMap<>();
    private final Map<String, Duty> duties = new LinkedHashMap<>();
    private final Wording wording = Wording.none();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * What all files say together.
     *
     * @param files by the rank of their authors, each named after one of the three
     */
    public Outcome<Standards> parse(List<SourceText> files) {
        List.of("guidance.yml", "statutory.yml", "wording.yml").forEach(name -> add(own(name)));
        files.forEach(this::add);
        return new Outcome<>(
                new Standards(List.copyOf(guidance.values()), List.copyOf(duties.values()), wording), problems);
    }

    private static SourceText own(String name) {
        try (InputStream in = StandardsParser.class.getResourceAsStream(name)) {
            return new SourceText(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(SourceText file) {
        if (file.path().endsWith("guidance.yml")) {
            FieldReader fields = reader(file, StandardFields.GUIDANCE);
            fields.records("guidance")
                    .forEach(entry -> put(entry, guidance, StandardsParser::guidance, "replacedBy", "from"));
            problems.addAll(fields.problems());
        } else if (file.path().endsWith("statutory.yml")) {
            FieldReader fields = reader(file, StandardFields.STATUTORY);
            fields.records("duties").forEach(entry -> put(entry, duties, StandardsParser::duty, "what", "strength"));
            problems.addAll(fields.problems());
        } else {
            FieldReader fields = reader(file, StandardFields.WORDING);
            wording(fields);
            problems.addAll(fields.problems());
        }
    }

    private FieldReader reader(SourceText file, Schema schema) {
        int end = file.text().length();
        Header header = file.text().isBlank() ? Header.none() : new YamlHeader(file).read(0, end, end);
        problems.addAll(header.problems());
        var dates = new Dates(Optional.empty(), new Reviews(School.none()));
        var fields = new FieldReader(schema, header, dates, Place.of(file.path()), false);
        fields.checkNames();
        return fields;
    }

    /** @param needed the fields without which an entry takes another away */
    private <T> void put(FieldReader entry, Map<String, T> into, Function<FieldReader, T> read, String... needed) {
        String name = entry.text("name").orElse("");
        boolean says = List.of(needed).stream().anyMatch(entry::has);
        if (!says) {
            into.remove(name);
            return;
        }
        for (String field : needed) {
            if (!entry.has(field)) {
                entry.report(Problem.error(
                        "missing-field",
                        entry.whole(),
                        "The field \"" + field + "\" is missing.",
                        "Add it, or leave nothing but the name: then \"" + name + "\" is not looked for."));
                return;
            }
        }
        into.put(name, read.apply(entry));
    }

    private static Guidance guidance(FieldReader entry) {
        return new Guidance(
                entry.text("name").orElse(""),
                entry.lines("titles"),
                entry.lines("near"),
                entry.lines("addresses"),
                entry.text("replacedBy").orElse(""),
                entry.date("from").orElse(LocalDate.MAX),
                entry.text("source").orElse(""),
                entry.date("checkedOn"));
    }

    private static Duty duty(FieldReader entry) {
        return new Duty(
                entry.text("name").orElse(""),
                entry.text("what").orElse(""),
                entry.text("strength").filter(REQUIRED::equals).isPresent(),
                entry.yesNo("here"),
                entry.lines("phases"),
                entry.lines("titles"),
                entry.lines("fields"),
                entry.lines("covers"),
                entry.yesNo("publicised"),
                entry.review("review")
                        .filter(Review.Every.class::isInstance)
                        .map(every -> ((Review.Every) every).months()),
                entry.text("reviewStrength").filter(REQUIRED::equals).isPresent(),
                entry.text("source").orElse(""),
                entry.date("checkedOn"));
    }

    private void wording(FieldReader fields) {
        words(fields, StandardFields.JARGON, wording.jargon());
        words(fields, StandardFields.NEGATIVE, wording.negative());
        for (FieldReader limit : fields.records("limits")) {
            Optional<Integer> age = limit.number("age");
            Optional<Integer> words = limit.number("words");
            Optional<String> audience = limit.text("audience");
            if (age.isPresent() && words.isPresent() && audience.isPresent()) {
                wording.limits().put(audience.get(), new Wording.Limit(age.get(), words.get()));
            }
        }
    }

    private static void words(FieldReader fields, String list, Map<String, String> into) {
        var written = new TreeMap<>(fields.map(list));
        written.forEach((word, instead) -> {
            if (instead.equals(ALLOWED)) {
                into.remove(word);
            } else {
                into.put(word, instead);
            }
        });
    }
}
