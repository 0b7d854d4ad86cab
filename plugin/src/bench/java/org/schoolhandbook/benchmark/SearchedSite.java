package org.schoolhandbook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A site that was built with the index and without it, in turn.
 *
 * @param folder the one with the index
 */
record SearchedSite(Path folder, List<Run> with, List<Run> without) {

    /** Builds what is in the source so many times both ways. */
    static SearchedSite built(Maven maven, String version, Path source, int rounds)
            throws IOException, InterruptedException {
        Files.writeString(source.resolve("pom.xml"), UnsearchedThemes.site(version));
        var with = new ArrayList<Run>();
        var without = new ArrayList<Run>();
        for (int round = 0; round < rounds; round++) {
            without.add(build(maven, version, source, UnsearchedThemes.CLASSIC, round));
            with.add(build(maven, version, source, "classic", round));
        }
        return new SearchedSite(output(source, "classic", 0), with, without);
    }

    private static Run build(Maven maven, String version, Path source, String theme, int round)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(maven.command());
        command.addAll(List.of(
                "org.schoolhandbook:handbook-maven-plugin:" + version + ":site",
                "-Dhandbook.source=" + source,
                "-Dhandbook.output=" + output(source, theme, round),
                "-Dhandbook.theme=" + theme,
                "-Dhandbook.today=2026-11-22",
                "-Dhandbook.failOn=never"));
        return Run.of(command, source);
    }

    /** A new folder for each round, as in a {@link Race}. */
    private static Path output(Path source, String theme, int round) {
        return source.resolveSibling(theme + '-' + round);
    }

    /** The seconds that the index cost in each round: its stage, and what it adds to the writing of files. */
    List<Double> added() {
        return IntStream.range(0, with.size())
                .mapToObj(round -> {
                    Map<String, Double> searched = Stages.of(with.get(round));
                    double publish = Stages.of(without.get(round)).get("publish");
                    return (searched.get("index") + searched.get("publish") - publish) / 1e3;
                })
                .toList();
    }

    /** The same in percent of all that the plugin does without it. */
    List<Double> share() {
        List<Double> added = added();
        return IntStream.range(0, with.size())
                .mapToObj(round -> 1e5 * added.get(round) / all(without.get(round)))
                .toList();
    }

    private static double all(Run run) {
        return Stages.of(run).values().stream().mapToDouble(time -> time).sum();
    }

    /** In KiB. */
    static long peak(List<Run> runs) {
        return runs.stream().mapToLong(run -> run.peak().orElse(0)).max().orElse(0);
    }
}
