package org.schoolhandbook.mojo;

import java.io.File;
import java.nio.file.Path;

/** Where Maven keeps what is made. */
final class TargetFolder {

    private TargetFolder() {}

    /** Without a POM, Maven 3 leaves {@code ${project.basedir}} unresolved in the first path. */
    static Path of(File target, File folder) {
        boolean resolved = !target.getPath().contains("${");
        return resolved ? target.toPath() : folder.toPath().resolve("target");
    }
}
