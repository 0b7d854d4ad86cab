package org.schoolhandbook.publish.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens JSON files that a person can read too. */
final class JsonFile {

    private JsonFile() {}

    static JsonGenerator open(Path file) throws IOException {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return new JsonFactory().createGenerator(Files.newOutputStream(file)).setPrettyPrinter(printer);
    }
}
