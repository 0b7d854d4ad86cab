package org.schoolhandbook.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Handbook;

/** The register for spreadsheets and other programs. */
final class RegisterFiles {

    private final Handbook handbook;
    private final Register register;
    private final LocalDate today;
    private final String website;

    RegisterFiles(Handbook handbook) {
        this.handbook = handbook;
        this.register = Register.of(handbook);
        this.today = handbook.today();
        this.website = Website.of(handbook.school()).address();
    }

    /** No register if there are no policies, and nothing for a site made for JBake. */
    List<Artifact> artifacts() {
        var artifacts = new ArrayList<Artifact>();
        if (!register.rows().isEmpty()) {
            artifacts.add(artifact("register.csv", this::csv));
            artifacts.add(artifact("register.json", this::json));
        }
        if (!register.planned().isEmpty()) {
            artifacts.add(artifact(ReviewCalendar.PATH, new ReviewCalendar(handbook, register, website)::write));
        }
        if (!handbook.conventions().jbake()) {
            artifacts.addAll(new Feed(handbook, website).artifacts());
        }
        return artifacts;
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static Artifact artifact(String path, Writing writing) {
        return new Artifact(path, List.of(), out -> {
            writing.to(out);
            return List.of();
        });
    }

    private Map<String, String> fields(Register.Row row) {
        var plan = row.standing().plan();
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", row.title());
        fields.put("address", website + row.url());
        fields.put("category", row.policy().category().orElse(""));
        fields.put("owner", row.owner().orElse(""));
        fields.put("statutory", row.policy().statutory() ? "yes" : "no");
        fields.put("version", row.policy().version().orElse(""));
        fields.put("approvedOn", day(row.standing().approvedOn()));
        fields.put("approvedBy", row.standing().approvedBy().orElse(""));
        fields.put("nextReview", row.policy().withdrawn() ? "" : plan.written());
        fields.put(
                "reviewDue", row.policy().withdrawn() ? "" : day(row.standing().due()));
        fields.put("state", row.standing().state().word());
        return fields;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** As RFC 4180 has it. */
    private void csv(OutputStream out) throws IOException {
        var text = new StringBuilder();
        for (Register.Row row : register.rows()) {
            Map<String, String> fields = fields(row);
            if (text.isEmpty()) {
                text.append(String.join(",", fields.keySet())).append("\r\n");
            }
            text.append(fields.values().stream().map(RegisterFiles::cell).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A spreadsheet takes what begins with one of these signs for a formula (OWASP, CSV injection). */
    private static String cell(String value) {
        String safe = value.matches("(?s)[=+@\\t\\r-].*") ? "'" + value : value;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private void json(OutputStream out) throws IOException {
        var printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        printer.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeStringField("day", today.toString());
            json.writeArrayFieldStart("policies");
            for (Register.Row row : register.rows()) {
                json.writeStartObject();
                for (var field : fields(row).entrySet()) {
                    json.writeStringField(field.getKey(), field.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
