package org.schoolhandbook.mojo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Makes files a part of the project, so that {@code install} and {@code deploy} publish them: the zip with the classifier
 * {@code offline}, each other with {@code handbook} and its own type.
 */
record Attached(MavenProject project, MavenProjectHelper projects) {

    private static final String ZIP = "zip";

    void all(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
            files.forEach(file -> {
                String name = file.getFileName().toString();
                String type = name.substring(name.lastIndexOf('.') + 1);
                projects.attachArtifact(project, type, type.equals(ZIP) ? "offline" : "handbook", file.toFile());
            });
        }
    }
}
