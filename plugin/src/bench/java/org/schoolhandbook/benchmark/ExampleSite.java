package org.schoolhandbook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a school waits for: its site by Maven, less the time that Maven takes to do nothing. */
record ExampleSite(Maven maven, Path example, Path work) {

    private static final String NOTHING = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.schoolhandbook</groupId>
              <artifactId>nothing</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
            </project>
            """;

    /** The seconds that each of so many builds added to an empty run. */
    Spread added(int rounds) throws IOException, InterruptedException {
        Path nothing = Files.writeString(Files.createDirectories(work).resolve("pom.xml"), NOTHING);
        var added = new ArrayList<Double>();
        for (int round = 0; round <= rounds; round++) {
            double empty = seconds("-q", "-f", nothing.toString(), "validate");
            double site = seconds("-q", "-f", example.toString(), "site", "-Dhandbook.output=" + work.resolve("site"));
            if (round > 0) {
                added.add(site - empty);
            }
        }
        return Spread.of(added);
    }

    private double seconds(String... goals) throws IOException, InterruptedException {
        var command = new ArrayList<>(maven.command());
        command.addAll(List.of(goals));
        return Run.of(command, work).seconds();
    }
}
