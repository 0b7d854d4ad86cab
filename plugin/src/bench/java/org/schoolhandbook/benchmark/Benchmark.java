package org.schoolhandbook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Runs the races and prints what came of them. There is no time that it demands. */
public final class Benchmark {

    /** What a glossary costs is the second line of a race of its own, in the column of ratios. */
    private static final int TERMS = 500;

    private static final int CHILDREN = 2_000;

    private final int rounds = Integer.getInteger("benchmark.runs");
    private final Path work = path("work");
    private final Words words = Words.read();
    private final Maven maven = Maven.of(path("maven"), path("repository"), path("local"), work);
    private final String jvmConfig = Files.readString(path("jvm.config"));
    private final Tool ours = handbook(UnsearchedThemes.BARE, jvmConfig, 0);
    private final List<Tool> tools = new ArrayList<>();

    private Benchmark() throws IOException, InterruptedException {
        UnsearchedThemes.install(path("repository"));
        tools.add(ours);
        tools.add(handbook(UnsearchedThemes.BARE, "", 0));
        tools.add(handbook("classic", jvmConfig, 0));
        tools.add(
                new JBake(System.getProperty("benchmark.jbake.version"), Integer.getInteger("benchmark.jbake.pages")));
        Hugo.installed().ifPresentOrElse(tools::add, () -> print("Hugo is not on the PATH, so it is left out."));
    }

    private Tool handbook(String theme, String jvmConfig, int terms) {
        return new Handbook(maven, System.getProperty("benchmark.version"), theme, jvmConfig, terms);
    }

    /** Takes everything from system properties, which the POM sets. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int[] sizes = Arrays.stream(System.getProperty("benchmark.pages").split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        var benchmark = new Benchmark();
        benchmark.machine();
        for (int pages : sizes) {
            benchmark.race(new Corpus(benchmark.words, pages), benchmark.tools);
        }
        int most = Arrays.stream(sizes).max().orElse(0);
        benchmark.race(
                new Corpus(benchmark.words, most),
                List.of(benchmark.ours, benchmark.handbook(UnsearchedThemes.BARE, benchmark.jvmConfig, TERMS)));
        benchmark.checks(new Corpus(benchmark.words, most));
        benchmark.example();
    }

    private void machine() throws IOException, InterruptedException {
        String maven = Run.of(List.of(this.maven.command().get(0), "--version"), work).printed().stream()
                .filter(line -> line.contains("Apache Maven"))
                .map(line -> line.replaceAll("\\e\\[[0-9;]*m", ""))
                .findFirst()
                .orElse("Maven");
        print(
                Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.name") + ", Java "
                        + System.getProperty("java.version") + ", " + maven,
                "Whole processes from start to exit; " + rounds + " rounds in turn after one that does not count.");
    }

    private void race(Corpus corpus, List<Tool> tools) throws IOException, InterruptedException {
        long bytes = corpus.average(String::length);
        long count = corpus.average(text -> text.split("[^\\p{L}\\p{N}']+").length);
        print("", String.format(Locale.ROOT, "%,d pages of %,d bytes and %,d words", corpus.pages(), bytes, count));
        List<Tool> taking = tools.stream()
                .filter(tool -> corpus.pages() <= tool.mostPages())
                .toList();
        var runs = new Race(corpus, work).run(taking, rounds);
        new Table(runs, ours).lines().forEach(Benchmark::print);
    }

    /** What all checks cost together, with the classic theme and its search. */
    private void checks(Corpus corpus) throws IOException, InterruptedException {
        var tool = new WatchedHandbook(maven, System.getProperty("benchmark.version"), jvmConfig, CHILDREN);
        Shares shares = new Race(corpus, work).watched(tool);
        print(
                "",
                String.format(Locale.ROOT, "%,d pages, %s", corpus.pages(), tool.name()),
                "Work by stage: " + shares,
                String.format(Locale.ROOT, "All checks together: %.1f %%", shares.percent("check", "privacy")));
    }

    private void example() throws IOException, InterruptedException {
        String goal =
                "org.schoolhandbook:handbook-maven-plugin:" + System.getProperty("benchmark.version") + ":offline";
        var site = new ExampleSite(maven, goal, path("example"), work.resolve("example"));
        print("", "Example school, seconds (min, median, max)");
        site.added(rounds).forEach((what, added) -> print(String.format(Locale.ROOT, "%-30s  %s", what, added)));
    }

    private static Path path(String name) {
        return Path.of(System.getProperty("benchmark." + name)).toAbsolutePath().normalize();
    }

    private static void print(String... lines) {
        for (String line : lines) {
            System.out.println(line);
        }
    }
}
