package org.schoolhandbook.publish.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.schoolhandbook.publish.Ledger;

/** {@code ledger.json}: what became of every file. */
final class LedgerFile {

    private LedgerFile() {}

    static void write(Path file, Ledger ledger) throws IOException {
        try (JsonGenerator json = JsonFile.open(file)) {
            json.writeStartObject();
            json.writeObjectFieldStart("sources");
            for (var source : ledger.sources().entrySet()) {
                json.writeObjectFieldStart(source.getKey());
                json.writeStringField("became", source.getValue().became());
                if (source.getValue().reason().isPresent()) {
                    json.writeStringField("reason", source.getValue().reason().get());
                }
                list(json, "outputs", source.getValue().outputs());
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeObjectFieldStart("outputs");
            for (var output : ledger.outputs().entrySet()) {
                list(json, output.getKey(), output.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void list(JsonGenerator json, String name, Collection<String> words) throws IOException {
        json.writeArrayFieldStart(name);
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }
}
