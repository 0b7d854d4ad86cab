package org.schoolhandbook.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tools in turn on the same pages: A B C, A B C. One round warms the file cache and is not counted. */
final class Race {

    private final Corpus corpus;
    private final Path work;

    Race(Corpus corpus, Path work) {
        this.corpus = corpus;
        this.work = work.resolve(corpus.pages() + "-pages");
    }

    Map<Tool, List<Run>> run(List<Tool> tools, int rounds) throws IOException, InterruptedException {
        delete(work);
        var runs = new LinkedHashMap<Tool, List<Run>>();
        for (Tool tool : tools) {
            runs.put(tool, new ArrayList<>());
            prepare(tool);
        }
        for (int round = 0; round <= rounds; round++) {
            for (Tool tool : tools) {
                Run run = run(tool, round);
                if (round > 0) {
                    runs.get(tool).add(run);
                }
            }
        }
        delete(work);
        return runs;
    }

    /** One run of a tool that writes down what it works at. */
    Shares watched(WatchedHandbook tool) throws IOException, InterruptedException {
        delete(work);
        prepare(tool);
        run(tool, 0);
        var shares = Shares.of(source(tool).resolve(WatchedHandbook.RECORDING));
        delete(work);
        return shares;
    }

    private void prepare(Tool tool) throws IOException {
        corpus.write(source(tool).resolve("content"), tool);
        for (var file : tool.files(corpus).entrySet()) {
            Path path = source(tool).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** A new folder for each round: file systems such as ext4 are slow where many files were deleted a moment ago. */
    private Run run(Tool tool, int round) throws IOException, InterruptedException {
        Path output = folder(tool).resolve("site-" + round);
        Run run = Run.of(tool.command(source(tool), output), source(tool));
        corpus.check(source(tool).resolve("content"), output);
        return run;
    }

    private Path folder(Tool tool) {
        return work.resolve(tool.folder());
    }

    private Path source(Tool tool) {
        return folder(tool).resolve("source");
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Race::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
