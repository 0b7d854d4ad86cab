package org.schoolhandbook.reference;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.schoolhandbook.model.schema.Schema;

/** Writes {@code <type>.schema.json} for each type, {@code school.schema.json}, and {@code REFERENCE.md}. */
public final class SchemaFiles {

    private final Path folder;

    /** Into this folder, which need not exist. */
    public SchemaFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * All of them.
     *
     * @return the paths of what was written
     * @throws IOException if the folder cannot be written
     */
    public List<Path> write(List<Schema> types, Schema school) throws IOException {
        Files.createDirectories(folder);
        var written = new ArrayList<Path>();
        for (Schema type : types) {
            written.add(json(type, type.name()));
        }
        written.add(json(school, "school"));
        Path reference = folder.resolve("REFERENCE.md");
        Files.writeString(reference, new ReferenceTables().of(types, school));
        written.add(reference);
        return written;
    }

    private Path json(Schema schema, String name) throws IOException {
        Path file = folder.resolve(name + ".schema.json");
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter()
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter)
                .withSeparators(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        try (JsonGenerator json = new JsonFactory().createGenerator(Files.newOutputStream(file))) {
            new JsonSchema(json.setPrettyPrinter(printer)).write(schema);
            json.writeRaw('\n');
        }
        return file;
    }
}
