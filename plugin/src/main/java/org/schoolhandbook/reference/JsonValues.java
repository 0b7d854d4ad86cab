package org.schoolhandbook.reference;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.schoolhandbook.model.colour.Colour;
import org.schoolhandbook.model.schema.Field;
import org.schoolhandbook.model.schema.Kind;

/** What one value may be, as JSON Schema says it. */
final class JsonValues {

    private final JsonGenerator json;

    JsonValues(JsonGenerator json) {
        this.json = json;
    }

    /** An author writes one value as it is, and several as a list. */
    void oneOrMore(Field field) throws IOException {
        if (field.size().least() > 1) {
            several(field);
            return;
        }
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        one(field);
        json.writeEndObject();
        json.writeStartObject();
        several(field);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void several(Field field) throws IOException {
        json.writeStringField("type", "array");
        json.writeObjectFieldStart("items");
        one(field);
        json.writeEndObject();
        if (field.size().bounded()) {
            json.writeNumberField("minItems", field.size().least());
            json.writeNumberField("maxItems", field.size().most());
        }
    }

    void one(Field field) throws IOException {
        boolean wordsInstead = field.kind() == Kind.DATE || field.kind() == Kind.PAGE;
        if (field.allowed().isEmpty()) {
            ofKind(field.kind());
        } else if (wordsInstead) {
            json.writeArrayFieldStart("anyOf");
            json.writeStartObject();
            ofKind(field.kind());
            json.writeEndObject();
            json.writeStartObject();
            strings("enum", field.allowed());
            json.writeEndObject();
            json.writeEndArray();
        } else if (field.kind() == Kind.COUNT) {
            numbers(field.allowed());
        } else {
            strings("enum", field.allowed());
        }
    }

    private void ofKind(Kind kind) throws IOException {
        switch (kind) {
            case TEXT -> strings("type", List.of("string", "number"));
            case YES_NO -> yesOrNo();
            case COUNT -> {
                json.writeStringField("type", "integer");
                json.writeNumberField("minimum", 0);
            }
            case NUMBER -> json.writeStringField("type", "integer");
            case YEAR -> {
                strings("type", List.of("string", "integer"));
                pattern(kind);
            }
            case MAP -> {
                json.writeStringField("type", "object");
                json.writeObjectFieldStart("additionalProperties");
                json.writeStringField("type", "string");
                json.writeEndObject();
            }
            case RECORD -> throw new IllegalArgumentException("a record has fields");
            case COLOUR -> {
                json.writeArrayFieldStart("anyOf");
                json.writeStartObject();
                json.writeStringField("pattern", "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$");
                json.writeEndObject();
                json.writeStartObject();
                strings("enum", List.copyOf(Colour.names()));
                json.writeEndObject();
                json.writeEndArray();
            }
            case PAGE, PAGE_OR_TEXT, FILE, DATE, INTERVAL, REVIEW, ADDRESS, EMAIL, PHONE, POSTCODE -> {
                json.writeStringField("type", "string");
                pattern(kind);
            }
        }
    }

    private void pattern(Kind kind) throws IOException {
        if (kind.pattern().isEmpty()) {
            json.writeNumberField("minLength", 1);
        } else {
            json.writeStringField("pattern", "^(" + kind.pattern() + ")$");
        }
    }

    /** To YAML 1.2, "yes" is a word. */
    private void yesOrNo() throws IOException {
        json.writeArrayFieldStart("enum");
        json.writeBoolean(true);
        json.writeBoolean(false);
        json.writeString("yes");
        json.writeString("no");
        json.writeEndArray();
    }

    private void numbers(List<String> allowed) throws IOException {
        json.writeArrayFieldStart("enum");
        for (String number : allowed) {
            json.writeNumber(Integer.parseInt(number));
        }
        json.writeEndArray();
    }

    void strings(String name, List<String> words) throws IOException {
        json.writeArrayFieldStart(name);
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }
}
