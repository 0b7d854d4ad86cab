package org.schoolhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

    @TempDir
    Path folder;

    @Test
    void itIsFoundOnThePath() throws IOException {
        Path chrome = program("google-chrome");

        assertThat(Chromium.find(Map.of("PATH", "/nowhere" + File.pathSeparator + folder)))
                .contains(chrome);
    }

    @Test
    void theOneThatTheEnvironmentNamesGoesFirst() throws IOException {
        program("chromium");
        Path mine = program("my-browser");

        assertThat(Chromium.find(Map.of("PATH", folder.toString(), "CHROMIUM", mine.toString())))
                .contains(mine);
    }

    @Test
    void theNameOfAProgramThatIsNotThereIsAMistake() {
        assertThatThrownBy(() -> Chromium.find(Map.of("CHROMIUM", "/nowhere/chromium")))
                .hasMessage("CHROMIUM names a program that is not there: /nowhere/chromium");
    }

    @Test
    void thereMayBeNone() {
        assertThat(Chromium.find(Map.of("PATH", folder.toString()))).isEmpty();
    }

    private Path program(String name) throws IOException {
        Path program = Files.createFile(folder.resolve(name));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
