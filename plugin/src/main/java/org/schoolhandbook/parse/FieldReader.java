package org.schoolhandbook.parse;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** Reads a header by its schema: checks every field and gives typed values. One use each. */
final class FieldReader {

    private static final Set<String> YES = Set.of("true", "yes");
    private static final Set<String> NO = Set.of("false", "no");

    private final Schema schema;
    private final SortedMap<String, Header.Entry> fields;
    private final Dates dates;
    private final List<Problem> problems = new ArrayList<>();

    /** Fields without a value count as not written. */
    FieldReader(Schema schema, Header header, Dates dates) {
        this.schema = schema;
        this.dates = dates;
        this.fields = new TreeMap<>(header.fields());
        fields.values()
                .removeIf(entry -> entry.value() instanceof Value.Words words
                        && words.text().isEmpty());
    }

    /** Checks names and needed fields; values are checked as they are read. */
    void check(Place file, boolean anyField) {
        for (var entry : fields.entrySet()) {
            if (!anyField && schema.field(entry.getKey()).isEmpty()) {
                problems.add(unknown(entry.getKey(), entry.getValue().key()));
            }
        }
        for (Field field : schema.fields()) {
            if (field.required() && !fields.containsKey(field.name())) {
                problems.add(Problem.error(
                        "missing-field",
                        file,
                        article(schema.name()) + " needs the field \"" + field.name() + "\".",
                        field.help()));
            }
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    Optional<String> text(String name) {
        return words(name).filter(words -> allowed(name, words)).map(Value.Words::text);
    }

    Optional<LocalDate> date(String name) {
        return time(name).map(LocalDateTime::toLocalDate);
    }

    Optional<LocalDateTime> time(String name) {
        return words(name).flatMap(words -> {
            Optional<LocalDateTime> read = dates.read(words.text());
            if (read.isEmpty()) {
                problems.add(Problem.error(
                        "wrong-date",
                        words.at(),
                        "\"" + words.text() + "\" is not a date.",
                        "Write it as 2026-09-06 or as 6 September 2026, and check that the day exists."));
            }
            return read;
        });
    }

    boolean yesNo(String name) {
        Optional<Value.Words> words = words(name);
        String text = words.map(w -> w.text().toLowerCase(Locale.ROOT)).orElse("no");
        if (!YES.contains(text) && !NO.contains(text)) {
            problems.add(wrong(name, words.get().at()));
        }
        return YES.contains(text);
    }

    Optional<String> address(String name) {
        return words(name)
                .filter(words -> {
                    boolean good = isWebAddress(words.text());
                    if (!good) {
                        problems.add(wrong(name, words.at()));
                    }
                    return good;
                })
                .map(Value.Words::text);
    }

    /** A YAML list, or words with commas between them as JBake writes tags. */
    List<String> list(String name) {
        return items(name, FieldReader::split).stream()
                .filter(words -> allowed(name, words))
                .map(Value.Words::text)
                .toList();
    }

    /** Lines as they stand: a YAML list, or one line. */
    List<String> lines(String name) {
        return items(name, List::of).stream().map(Value.Words::text).toList();
    }

    private List<Value.Words> items(String name, Function<Value.Words, List<Value.Words>> one) {
        Header.Entry entry = entry(name);
        if (entry == null) {
            return List.of();
        }
        if (entry.value() instanceof Value.Items items) {
            return items.words();
        }
        if (entry.value() instanceof Value.Words words) {
            return one.apply(words);
        }
        problems.add(wrong(name, entry.value().at()));
        return List.of();
    }

    /** Null if it is not written, or is none of the schema's and so means what its author likes. */
    private Header.Entry entry(String name) {
        return schema.field(name).isPresent() ? fields.get(name) : null;
    }

    private Optional<Value.Words> words(String name) {
        Header.Entry entry = entry(name);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.value() instanceof Value.Words words) {
            return Optional.of(words);
        }
        problems.add(wrong(name, entry.value().at()));
        return Optional.empty();
    }

    private boolean allowed(String name, Value.Words words) {
        List<String> allowed = schema.field(name).map(Field::allowed).orElse(List.of());
        boolean good = allowed.isEmpty() || allowed.contains(words.text());
        if (!good) {
            problems.add(Problem.error(
                    "wrong-value",
                    words.at(),
                    "\"" + words.text() + "\" is not a value of \"" + name + "\".",
                    "Use " + Suggestions.orList(allowed) + "."));
        }
        return good;
    }

    private Problem wrong(String name, Place at) {
        Field field = schema.field(name).orElseThrow();
        return Problem.error(
                "wrong-value",
                at,
                "The field \"" + name + "\" holds " + field.kind().sentence + ", and this is not.",
                field.help());
    }

    private Problem unknown(String name, Place at) {
        String message = article(schema.name()) + " has no field \"" + name + "\".";
        List<String> names = schema.namesAndGroups();
        boolean typo = !Suggestions.near(name, names).isEmpty();
        String hint = Suggestions.didYouMean(
                name, names, "Take it out, or use one of these: " + String.join(", ", schema.names()) + ".");
        return typo
                ? Problem.error("unknown-field", at, message, hint)
                : Problem.warning("unknown-field", at, message, hint);
    }

    private static List<Value.Words> split(Value.Words words) {
        return Arrays.stream(words.text().split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> new Value.Words(part, words.at()))
                .toList();
    }

    private static boolean isWebAddress(String text) {
        try {
            var uri = new URI(text);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String article(String type) {
        return ("aeiou".indexOf(type.charAt(0)) >= 0 ? "An " : "A ") + type;
    }
}
