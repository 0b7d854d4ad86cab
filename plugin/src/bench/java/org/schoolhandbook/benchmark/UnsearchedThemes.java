package org.schoolhandbook.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Themes that cannot search, for there is no option that leaves the index out. They lie in the benchmark's repository as
 * if they had been installed.
 */
final class UnsearchedThemes {

    /** The classic theme for a part of a page: only the search is missing. */
    static final String CLASSIC = "unsearched";

    /** No templates, styles or scripts: a site has those of its own, as plain as those of the other tools. */
    static final String BARE = "bare";

    private static final String GROUP = "org.schoolhandbook";
    private static final String ARTIFACT = "handbook-benchmark-theme";
    private static final String VERSION = "1";

    private UnsearchedThemes() {}

    static void install(Path repository) throws IOException {
        Path folder = Files.createDirectories(
                repository.resolve(GROUP.replace('.', '/')).resolve(ARTIFACT).resolve(VERSION));
        Path file = folder.resolve(ARTIFACT + '-' + VERSION + ".jar");
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            add(zip, CLASSIC, "extends=classic\nscope=html\n");
            add(zip, BARE, "");
        }
        Files.writeString(folder.resolve(ARTIFACT + '-' + VERSION + ".pom"), project(ARTIFACT, VERSION, ""));
    }

    private static void add(ZipOutputStream zip, String name, String settings) throws IOException {
        zip.putNextEntry(new ZipEntry("META-INF/handbook/themes/" + name + "/theme.properties"));
        zip.write(settings.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The project of a site that may have these themes. */
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
