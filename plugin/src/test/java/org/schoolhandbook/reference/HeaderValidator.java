package org.schoolhandbook.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.schoolhandbook.pipeline.SchemaBuild;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What an editor would say of a header, by the schemas that we write. */
final class HeaderValidator {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private final Map<String, JsonSchema> schemas = new TreeMap<>();

    HeaderValidator(Path folder) throws IOException {
        for (Path file : new SchemaBuild().write(folder)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".schema.json")) {
                schemas.put(name.replace(".schema.json", ""), FACTORY.getSchema(Files.readString(file)));
            }
        }
    }

    List<String> types() {
        return List.copyOf(schemas.keySet());
    }

    /** Where and why, sorted. */
    List<String> problems(String type, String yaml) {
        return schemas.get(type).validate(json(yaml)).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    private static JsonNode json(String yaml) {
        var settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
        return JSON.valueToTree(new Load(settings).loadFromString(yaml));
    }

    /** The YAML between the first two lines of three hyphens. */
    static String header(Path file) {
        try {
            String[] parts = Files.readString(file).split("(?m)^---\\s*$", 3);
            return parts.length == 3 ? parts[1] : "{}";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
