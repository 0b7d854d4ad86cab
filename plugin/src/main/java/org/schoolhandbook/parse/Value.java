package org.schoolhandbook.parse;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.schoolhandbook.problem.Place;

/** What an author wrote for a field, as text: what it means is the schema's business. */
sealed interface Value {

    Place at();

    /** For JBake's templates, which see every field. */
    Object plain();

    /** The same with other words. */
    Value filled(Placeholders.Filling filling);

    /** One word or sentence; empty if the author left it blank. */
    record Words(String text, Place at) implements Value {
        @Override
        public Object plain() {
            return text;
        }

        @Override
        public Words filled(Placeholders.Filling filling) {
            return new Words(filling.fill(text, at), at);
        }
    }

    /** A list. */
    record Items(List<Value> values, Place at) implements Value {
        @Override
        public Object plain() {
            return values.stream().map(Value::plain).toList();
        }

        @Override
        public Items filled(Placeholders.Filling filling) {
            return new Items(values.stream().map(value -> value.filled(filling)).toList(), at);
        }
    }

    /** Fields of an entry in a list. */
    record Fields(SortedMap<String, Header.Entry> fields, Place at) implements Value {
        @Override
        public Object plain() {
            var plain = new TreeMap<String, Object>();
            fields.forEach((name, entry) -> plain.put(name, entry.value().plain()));
            return plain;
        }

        @Override
        public Fields filled(Placeholders.Filling filling) {
            return new Fields(Header.filled(fields, filling), at);
        }
    }
}
