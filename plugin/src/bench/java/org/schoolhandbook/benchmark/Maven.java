package org.schoolhandbook.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Maven that runs the benchmark, with a local repository of its own that holds the plugin just built. */
record Maven(List<String> command) {

    /**
     * Ready to run goals.
     *
     * @param home where Maven is installed
     * @param repository where the plugin is installed
     * @param local the user's local repository, which is read and not written
     * @param work a folder to write to
     */
    static Maven of(Path home, Path repository, Path local, Path work) throws IOException {
        Path settings = Files.createDirectories(work).resolve("settings.xml");
        try (InputStream in = Maven.class.getResourceAsStream("offline-settings.xml")) {
            Files.write(settings, in.readAllBytes());
        }
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return new Maven(List.of(
                home.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn").toString(),
                "--offline",
                "--batch-mode",
                "--settings=" + settings,
                "-Daether.offline.protocols=file",
                "-Dbenchmark.local=" + local.toUri(),
                "-Dmaven.repo.local=" + repository));
    }

    /** The process that makes a site with this plugin; more options may follow. */
    List<String> site(String version, Path source, Path output) {
        var site = new ArrayList<>(command);
        site.add("org.schoolhandbook:handbook-maven-plugin:" + version + ":site");
        site.add("-Dhandbook.source=" + source);
        site.add("-Dhandbook.output=" + output);
        return site;
    }
}
