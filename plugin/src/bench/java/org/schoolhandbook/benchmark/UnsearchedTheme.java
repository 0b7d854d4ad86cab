package org.schoolhandbook.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The classic theme without search: there is no option that leaves the index out, but themes whose colours hold for a
 * part of a page only have none. It lies in the benchmark's repository as if it had been installed.
 */
final class UnsearchedTheme {

    static final String NAME = "unsearched";

    private static final String GROUP = "org.schoolhandbook";
    private static final String ARTIFACT = "handbook-benchmark-theme";
    private static final String VERSION = "1";

    private UnsearchedTheme() {}

    static void install(Path repository) throws IOException {
        Path folder = Files.createDirectories(
                repository.resolve(GROUP.replace('.', '/')).resolve(ARTIFACT).resolve(VERSION));
        Path file = folder.resolve(ARTIFACT + '-' + VERSION + ".jar");
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("META-INF/handbook/themes/" + NAME + "/theme.properties"));
            zip.write("extends=classic\nscope=html\n".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        Files.writeString(folder.resolve(ARTIFACT + '-' + VERSION + ".pom"), project(ARTIFACT, VERSION, ""));
    }

    /** The project of a site that may have this theme. */
    static String site(String pluginVersion) {
        return project("site", "1", """
                  <packaging>pom</packaging>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>%s</groupId>
                        <artifactId>handbook-maven-plugin</artifactId>
                        <version>%s</version>
                        <dependencies>
                          <dependency>
                            <groupId>%s</groupId>
                            <artifactId>%s</artifactId>
                            <version>%s</version>
                          </dependency>
                        </dependencies>
                      </plugin>
                    </plugins>
                  </build>
                """.formatted(GROUP, pluginVersion, GROUP, ARTIFACT, VERSION));
    }

    private static String project(String artifact, String version, String more) {
        return """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                %s</project>
                """.formatted(GROUP, artifact, version, more);
    }
}
