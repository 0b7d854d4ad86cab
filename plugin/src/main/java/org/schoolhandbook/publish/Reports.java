package org.schoolhandbook.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.schoolhandbook.problem.Problem;

/** Writes {@code ledger.json} and {@code problems.json} for other programs. */
public final class Reports {

    private final Path folder;

    /** Reports into this folder, which need not exist. */
    public Reports(Path folder) {
        this.folder = folder;
    }

    /**
     * Both files.
     *
     * @throws IOException if the folder cannot be written
     */
    public void write(Ledger ledger, List<Problem> problems) throws IOException {
        ledger(ledger);
        list(problems);
    }

    /**
     * The problems alone, for a build that stopped before it had a ledger; an older ledger goes, as it would be wrong.
     *
     * @throws IOException if the folder cannot be written
     */
    public void problems(List<Problem> problems) throws IOException {
        Files.deleteIfExists(folder.resolve("ledger.json"));
        list(problems);
    }

    private void list(List<Problem> problems) throws IOException {
        try (JsonGenerator json = open("problems.json")) {
            json.writeStartArray();
            for (Problem problem : problems) {
                json.writeStartObject();
                json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
                json.writeStringField("code", problem.code());
                json.writeStringField("file", problem.place().file());
                json.writeNumberField("line", problem.place().line());
                json.writeNumberField("column", problem.place().column());
                json.writeStringField("message", problem.message());
                json.writeStringField("hint", problem.hint().orElse(""));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void ledger(Ledger ledger) throws IOException {
        try (JsonGenerator json = open("ledger.json")) {
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

    private JsonGenerator open(String name) throws IOException {
        Files.createDirectories(folder);
        OutputStream out = Files.newOutputStream(folder.resolve(name));
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return new JsonFactory().createGenerator(out).setPrettyPrinter(printer);
    }
}
