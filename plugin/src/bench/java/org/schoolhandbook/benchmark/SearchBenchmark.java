package org.schoolhandbook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Our search beside three others on the same pages, from the index to the reader. There is nothing that it demands. */
public final class SearchBenchmark {

    private static final List<String> SCRIPTS =
            List.of("package.json", "engines.mjs", "prepare.mjs", "index.mjs", "queries.mjs", "browse.mjs");

    private final int rounds = Integer.getInteger("benchmark.runs");
    private final Path work = path("work").resolve("search");
    private final Path tools = work.resolve("tools");
    private final Path handbook = path("search.handbook");
    private final Maven maven = Maven.of(path("maven"), path("repository"), path("local"), path("work"));
    private final Map<SearchEngine, SearchRow> rows = new LinkedHashMap<>();

    private SearchBenchmark() throws IOException {
        SearchEngine.ALL.forEach(engine -> rows.put(engine, new SearchRow(engine)));
    }

    /** Takes everything from system properties, which the POM sets. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Integer> sizes = Arrays.stream(
                        System.getProperty("benchmark.search.pages").split(","))
                .map(Integer::valueOf)
                .toList();
        var benchmark = new SearchBenchmark();
        benchmark.prepare();
        benchmark.relevance();
        for (int size : sizes) {
            benchmark.speed(size);
        }
        System.out.println();
        SearchRow.head(sizes).forEach(System.out::println);
        benchmark.rows.values().forEach(row -> System.out.println(row.line(sizes)));
        Race.delete(benchmark.work);
    }

    private void prepare() throws IOException, InterruptedException {
        Race.delete(work);
        Files.createDirectories(tools);
        for (String script : SCRIPTS) {
            Files.copy(path("search.tools").resolve(script), tools.resolve(script));
        }
        Run.of(List.of("npm", "install", "--no-audit", "--no-fund", "--no-package-lock"), tools);
        UnsearchedThemes.install(path("repository"));
    }

    /** Only the handbook's own pages, with all of its queries. */
    private void relevance() throws IOException, InterruptedException {
        SearchedSite site = site(0, 1);
        for (SearchEngine engine : SearchEngine.ALL) {
            index(engine, site.folder(), 1);
            List<String> said = browse(engine, site.folder(), "relevance");
            rows.get(engine).said(said, "");
            said.stream()
                    .filter(line -> line.startsWith("right") || engine.equals(SearchEngine.OURS))
                    .forEach(line -> System.out.println(engine.name() + " " + line));
        }
    }

    private void speed(int size) throws IOException, InterruptedException {
        String about = "@" + size;
        SearchedSite site = site(size, rounds);
        for (SearchEngine engine : SearchEngine.ALL) {
            List<Run> made = index(engine, site.folder(), rounds);
            if (engine.equals(SearchEngine.OURS)) {
                rows.get(engine).made(about, site.added(), SearchedSite.peak(site.with()));
            } else {
                rows.get(engine).made(about, made.stream().map(Run::seconds).toList(), SearchedSite.peak(made));
            }
            rows.get(engine).said(browse(engine, site.folder(), "speed"), about);
            System.out.printf(
                    Locale.ROOT,
                    "%s: its index takes %.1f s, %.1f times ours%n",
                    engine.name(),
                    rows.get(engine).index(about),
                    rows.get(engine).index(about) / rows.get(SearchEngine.OURS).index(about));
        }
    }

    private SearchedSite site(int size, int times) throws IOException, InterruptedException {
        Path source = work.resolve(size + "-pages").resolve("source");
        Files.createDirectories(source.resolve(".mvn"));
        Files.copy(path("jvm.config"), source.resolve(".mvn").resolve("jvm.config"));
        new MixedHandbook(handbook, List.of(path("search.others"))).write(source.resolve("content"), size);
        var site = SearchedSite.built(maven, System.getProperty("benchmark.version"), source, times);
        Run prepared = node(
                "prepare.mjs",
                source.resolve("content").toString(),
                site.folder().toString());
        System.out.println();
        System.out.println(String.join(", ", prepared.printed()));
        System.out.println("Site with the index, by stage, ms:    " + Stages.of(site.with()));
        System.out.println("Site without the index, by stage, ms: " + Stages.of(site.without()));
        System.out.println("The index adds, in stages index and publish (min, median, max): seconds "
                + Spread.of(site.added()) + ", percent of all stages " + Spread.of(site.share()));
        return site;
    }

    private List<Run> index(SearchEngine engine, Path site, int times) throws IOException, InterruptedException {
        var runs = new ArrayList<Run>();
        for (int round = 0; round < times && !engine.equals(SearchEngine.OURS); round++) {
            runs.add(Run.of(engine.command(tools, site), work));
        }
        return runs;
    }

    private List<String> browse(SearchEngine engine, Path site, String what) throws IOException, InterruptedException {
        return node(
                        "browse.mjs",
                        engine.id(),
                        site.toString(),
                        handbook.resolve("queries.yml").toString(),
                        what)
                .printed();
    }

    private Run node(String script, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("node", tools.resolve(script).toString()));
        command.addAll(List.of(arguments));
        return Run.of(command, work);
    }

    private static Path path(String name) {
        return Path.of(System.getProperty("benchmark." + name)).toAbsolutePath().normalize();
    }
}
