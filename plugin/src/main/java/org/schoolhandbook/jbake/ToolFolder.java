package org.schoolhandbook.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.schoolhandbook.model.Artifact;

/**
 * JBake's destination folder while rendering tools run: what they write there becomes part of the site, and nothing is
 * written into the source.
 */
final class ToolFolder implements AutoCloseable {

    private final Path folder;

    ToolFolder(DefaultJBakeConfiguration configuration) {
        try {
            folder = Files.createTempDirectory("handbook");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        configuration.setDestinationFolder(folder.toFile());
    }

    /** One for each file. The bytes are in memory, because the folder does not last. */
    List<Artifact> artifacts() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(this::artifact)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Artifact artifact(Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        try {
            return MemoryRenderer.artifact(path, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
