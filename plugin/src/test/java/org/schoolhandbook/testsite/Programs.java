package org.schoolhandbook.testsite;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of this machine that tests use. */
public final class Programs {

    private Programs() {}

    /** The first of these names that is on the PATH. */
    public static Optional<Path> find(List<String> names, Map<String, String> environment) {
        List<Path> folders = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return names.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Whether a machine without it fails, so that its tests are never left out unseen. */
    public static boolean required(String property, String variable) {
        return "required".equals(System.getProperty(property, System.getenv(variable)));
    }
}
