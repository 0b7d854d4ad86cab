package org.schoolhandbook.publish.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.schoolhandbook.model.Addresses;
import org.schoolhandbook.problem.Excerpt;
import org.schoolhandbook.problem.Finding;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/**
 * {@code problems.sarif}, from which code hosts show each problem beside its line: the Static Analysis Results
 * Interchange Format, version 2.1.0, of OASIS.
 */
final class Sarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator json;
    private final Verdict verdict;

    private Sarif(JsonGenerator json, Verdict verdict) {
        this.json = json;
        this.verdict = verdict;
    }

    static void write(Path file, Verdict verdict) throws IOException {
        try (JsonGenerator json = JsonFile.open(file)) {
            new Sarif(json, verdict).write();
        }
    }

    private void write() throws IOException {
        List<String> rules = verdict.findings().stream()
                .map(finding -> finding.problem().code())
                .distinct()
                .sorted()
                .toList();
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(rules);
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        for (Finding finding : verdict.findings()) {
            result(finding, rules.indexOf(finding.problem().code()));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(List<String> rules) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "handbook");
        json.writeArrayFieldStart("rules");
        for (String rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(Finding finding, int rule) throws IOException {
        Problem problem = finding.problem();
        json.writeStartObject();
        json.writeStringField("ruleId", problem.code());
        json.writeNumberField("ruleIndex", rule);
        json.writeStringField("level", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeObjectFieldStart("message");
        json.writeStringField(
                "text",
                problem.hint().map(hint -> problem.message() + " " + hint).orElse(problem.message()));
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField(
                "uri", Addresses.encode(verdict.folder() + problem.place().file()));
        json.writeEndObject();
        region(finding);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void region(Finding finding) throws IOException {
        Place place = finding.problem().place();
        if (place.line() == 0) {
            return;
        }
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.line());
        if (place.column() > 0) {
            json.writeNumberField("startColumn", place.column());
            json.writeNumberField("endColumn", place.column() + place.length());
        }
        var excerpt = Excerpt.of(finding);
        if (excerpt.isPresent()) {
            json.writeObjectFieldStart("snippet");
            json.writeStringField("text", excerpt.get().line());
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
