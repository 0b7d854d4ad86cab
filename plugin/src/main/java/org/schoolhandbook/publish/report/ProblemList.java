package org.schoolhandbook.publish.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.schoolhandbook.problem.Finding;
import org.schoolhandbook.problem.Problem;

/** {@code problems.json}: a list of all problems. */
final class ProblemList {

    private ProblemList() {}

    static void write(Path file, Verdict verdict) throws IOException {
        try (JsonGenerator json = JsonFile.open(file)) {
            json.writeStartArray();
            for (Finding finding : verdict.findings()) {
                Problem problem = finding.problem();
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
}
