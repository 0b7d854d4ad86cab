package org.schoolhandbook.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.schoolhandbook.model.schema.Field;
import org.schoolhandbook.model.schema.Schema;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** The fields that an author gave a value, by name, and whether each is one value or several. */
final class WrittenFields {

    private final Schema schema;
    private final SortedMap<String, Header.Entry> fields;
    private final FieldValues values;

    /** Fields without a value count as not written. */
    WrittenFields(Schema schema, SortedMap<String, Header.Entry> written, FieldValues values) {
        this.schema = schema;
        this.fields = new TreeMap<>(written);
        this.values = values;
        fields.values().removeIf(entry -> "".equals(entry.value().plain()));
    }

    SortedMap<String, Header.Entry> all() {
        return Collections.unmodifiableSortedMap(fields);
    }

    FieldNames names() {
        return new FieldNames(schema, fields);
    }

    List<Value.Words> items(String name, Function<Value.Words, List<Value.Words>> one) {
        Header.Entry entry = entry(name);
        if (entry == null) {
            return List.of();
        }
        if (entry.value() instanceof Value.Words words) {
            return counted(name, one.apply(words), words.at());
        }
        var good = new ArrayList<Value.Words>();
        if (entry.value() instanceof Value.Items items) {
            for (Value value : items.values()) {
                if (value instanceof Value.Words words) {
                    good.add(words);
                } else {
                    values.report(values.wrong(field(name), value));
                }
            }
        }
        return counted(name, good, entry.value().at());
    }

    private List<Value.Words> counted(String name, List<Value.Words> words, Place at) {
        var size = field(name).size();
        if (size.bounded() && (words.size() < size.least() || words.size() > size.most())) {
            String problem = "The field \"" + name + "\" has " + words.size()
                    + (words.size() == 1 ? " entry" : " entries") + ", and needs " + size.words() + ".";
            values.report(Problem.error("wrong-count", at, problem, field(name).help()));
        }
        return words;
    }

    Field field(String name) {
        return schema.field(name).orElseThrow();
    }

    /** Null if it is not written, or is none of the schema's and so means what its author likes. */
    Header.Entry entry(String name) {
        return schema.field(name).isPresent() ? fields.get(name) : null;
    }

    Optional<Value.Words> words(String name) {
        Header.Entry entry = entry(name);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.value() instanceof Value.Words words) {
            return Optional.of(words);
        }
        values.report(values.wrong(field(name), entry.value()));
        return Optional.empty();
    }

    static List<Value.Words> split(Value.Words words) {
        return Arrays.stream(words.text().split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> new Value.Words(part, words.at()))
                .toList();
    }
}
