package org.schoolhandbook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a school waits for: its site by Maven, less the time that Maven takes to do nothing, and its handbook for reading
 * without a network, less the time for the site.
 *
 * @param goal the one that makes those files
 */
record ExampleSite(Maven maven, String goal, Path example, Path work) {

    private static final String NOTHING = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.schoolhandbook</groupId>
              <artifactId>nothing</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
            </project>
            """;

    /** For reading without a network; what each takes is counted beyond the site. */
    private static final List<String> FORMATS = List.of("html", "zip", "pdf", "epub", "leaflets", "forms");

    /** By what was made, the seconds that each of so many builds took more than a build that makes less. */
    Map<String, Spread> added(int rounds) throws IOException, InterruptedException {
        Path nothing = Files.writeString(Files.createDirectories(work).resolve("pom.xml"), NOTHING);
        var added = new LinkedHashMap<String, List<Double>>();
        for (int round = 0; round <= rounds; round++) {
            double empty = seconds(nothing, "validate");
            double site = seconds(example, "site", "-Dhandbook.output=" + work.resolve("site"));
            add(added, round, "site over an empty Maven run", site - empty);
            for (String format : FORMATS) {
                double offline = seconds(example, goal, "-Dhandbook.offline=" + format);
                add(added, round, format + " over the site", offline - site);
            }
        }
        var spreads = new LinkedHashMap<String, Spread>();
        added.forEach((what, seconds) -> spreads.put(what, Spread.of(seconds)));
        return spreads;
    }

    /** The first round only warms the file cache. */
    private static void add(Map<String, List<Double>> added, int round, String what, double seconds) {
        if (round > 0) {
            added.computeIfAbsent(what, any -> new ArrayList<>()).add(seconds);
        }
    }

    private double seconds(Path pom, String... goals) throws IOException, InterruptedException {
        var command = new ArrayList<>(maven.command());
        command.addAll(List.of("-q", "-f", pom.toString()));
        command.addAll(List.of(goals));
        return Run.of(command, work).seconds();
    }
}
