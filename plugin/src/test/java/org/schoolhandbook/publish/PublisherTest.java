package org.schoolhandbook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.model.Artifact;

class PublisherTest {

    @TempDir
    Path folder;

    @Test
    void aDiskThatIsFullLeavesWhatStoodAndNothingHalfMade() throws IOException {
        var publisher = new Publisher(folder.resolve("site"), problems -> false);
        publisher.publish(List.of(file("a.html", "before")));

        var full = new Artifact("b.html", List.of(), out -> {
            out.write("half".getBytes(StandardCharsets.UTF_8));
            throw new IOException("No space left on device");
        });
        assertThatThrownBy(() -> publisher.publish(List.of(file("a.html", "after"), full)))
                .hasMessage("No space left on device");

        assertThat(folder.resolve("site/a.html")).hasContent("before");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("site"));
        }
    }

    @Test
    void aFolderThatCannotBeSetAsideStaysAsItIs() throws IOException {
        var publisher = new Publisher(folder.resolve("site"), problems -> false);
        publisher.publish(List.of(file("a.html", "before")));

        // Windows moves no folder with an open file. Everywhere, none goes where another program has put something.
        var held = new Artifact("b.html", List.of(), out -> {
            Files.createDirectories(folder.resolve(".site-old/held"));
            return List.of();
        });
        assertThat(publisher.publish(List.of(file("a.html", "after"), held)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("output-in-use");
                    assertThat(problem.message()).isEqualTo("This folder cannot be replaced: it is in use.");
                });
        assertThat(folder.resolve("site/a.html")).hasContent("before");
        assertThat(folder.resolve(".site-new")).doesNotExist();

        assertThat(publisher.publish(List.of(file("a.html", "after")))).isEmpty();
        assertThat(folder.resolve("site/a.html")).hasContent("after");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("site"));
        }
    }

    private static Artifact file(String path, String text) {
        return new Artifact(path, List.of(), out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return List.of();
        });
    }
}
