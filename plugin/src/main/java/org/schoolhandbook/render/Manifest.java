package org.schoolhandbook.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Handbook;

/** How a phone shows the handbook among its programs (W3C, Web Application Manifest). */
final class Manifest {

    private static final String GREEN = "#14574a";
    private static final String PAPER = "#fbf8f2";

    private Manifest() {}

    static Artifact of(Handbook handbook, String name) {
        return new Artifact("manifest.webmanifest", List.of(), out -> {
            write(handbook, name, out);
            return List.of();
        });
    }

    private static void write(Handbook handbook, String name, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("name", name);
            json.writeStringField("short_name", name);
            json.writeStringField("lang", handbook.words().getOrDefault("lang.tag", "en-GB"));
            json.writeStringField("dir", handbook.words().getOrDefault("lang.dir", "ltr"));
            json.writeStringField("start_url", "index.html");
            json.writeStringField("scope", "./");
            json.writeStringField("display", "minimal-ui");
            json.writeStringField("theme_color", GREEN);
            json.writeStringField("background_color", PAPER);
            json.writeArrayFieldStart("icons");
            icon(json, "theme/icon.svg", "any", "image/svg+xml");
            icon(json, "theme/icon-192.png", "192x192", "image/png");
            icon(json, "theme/icon-512.png", "512x512", "image/png");
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void icon(JsonGenerator json, String path, String sizes, String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("src", path);
        json.writeStringField("sizes", sizes);
        json.writeStringField("type", type);
        json.writeEndObject();
    }
}
