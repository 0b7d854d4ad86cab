package org.schoolhandbook.reference;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schoolhandbook.model.schema.Field;
import org.schoolhandbook.model.schema.Kind;
import org.schoolhandbook.model.schema.Schema;

/** One schema as JSON Schema, draft 2020-12. */
final class JsonSchema {

    private final JsonGenerator json;
    private final JsonValues values;

    JsonSchema(JsonGenerator json) {
        this.json = json;
        this.values = new JsonValues(json);
    }

    void write(Schema schema) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringField("title", schema.name());
        json.writeStringField("description", schema.help());
        object(schema.name(), schema.fields(), schema.anyOf());
        json.writeEndObject();
    }

    private void object(String name, List<Field> fields, List<String> anyOf) throws IOException {
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        for (var part : parts(fields).entrySet()) {
            property(name, part.getKey(), part.getValue());
        }
        json.writeEndObject();
        json.writeBooleanField("additionalProperties", false);
        required(fields);
        if (!anyOf.isEmpty()) {
            anyOf(anyOf);
        }
        conditions(fields);
    }

    /** By the first part of their names: {@code approved} has the parts {@code on} and {@code by}. */
    private static Map<String, List<Field>> parts(List<Field> fields) {
        var parts = new LinkedHashMap<String, List<Field>>();
        for (Field field : fields) {
            parts.computeIfAbsent(first(field), key -> new ArrayList<>()).add(field);
        }
        return parts;
    }

    private static String first(Field field) {
        return field.name().split("\\.")[0];
    }

    private void property(String type, String name, List<Field> fields) throws IOException {
        json.writeObjectFieldStart(name);
        Field field = fields.get(0);
        if (!field.name().equals(name)) {
            object(name, fields.stream().map(part -> part.inside(name)).toList(), List.of());
        } else {
            json.writeStringField("description", field.help());
            value(type, field);
        }
        json.writeEndObject();
    }

    private void value(String type, Field field) throws IOException {
        if (field.kind() == Kind.RECORD) {
            json.writeStringField("type", "array");
            json.writeObjectFieldStart("items");
            Schema entry = field.entry();
            object(entry.name(), entry.fields(), entry.anyOf());
            json.writeEndObject();
        } else if (field.name().equals("type")) {
            json.writeStringField("const", type);
        } else if (field.size().list()) {
            values.oneOrMore(field);
        } else {
            values.one(field);
        }
    }

    private void required(List<Field> fields) throws IOException {
        List<String> needed = fields.stream()
                .filter(field -> field.need().always())
                .map(JsonSchema::first)
                .distinct()
                .toList();
        if (!needed.isEmpty()) {
            values.strings("required", needed);
        }
    }

    private void anyOf(List<String> names) throws IOException {
        json.writeArrayFieldStart("anyOf");
        for (String name : names) {
            json.writeStartObject();
            values.strings("required", List.of(name));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void conditions(List<Field> fields) throws IOException {
        List<Field> depending =
                fields.stream().filter(field -> field.need().depends()).toList();
        if (depending.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("allOf");
        for (Field field : depending) {
            condition(field);
        }
        json.writeEndArray();
    }

    private void condition(Field field) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("if");
        json.writeObjectFieldStart("properties");
        json.writeObjectFieldStart(field.need().field());
        json.writeStringField("const", field.need().value());
        json.writeEndObject();
        json.writeEndObject();
        values.strings("required", List.of(field.need().field()));
        json.writeEndObject();
        json.writeObjectFieldStart("then");
        values.strings("required", List.of(field.name()));
        json.writeEndObject();
        json.writeEndObject();
    }
}
