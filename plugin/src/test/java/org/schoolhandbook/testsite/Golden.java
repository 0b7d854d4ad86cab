package org.schoolhandbook.testsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An expected text in a file; {@code -Dgolden=update} writes it anew. */
public final class Golden {

    private final Path file;

    private Golden(Path file) {
        this.file = file;
    }

    public static Golden text(Path file) {
        return new Golden(file);
    }

    public void isEqualTo(String actual) throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(file).as("expected text, to be written with -Dgolden=update").exists();
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
