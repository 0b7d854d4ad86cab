package org.schoolhandbook.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/**
 * What the plugin's threads were at, whenever Java's flight recorder looked: for each stage of the program the share of
 * its work, wherever a library did it. Unlike times by stage, they tell what the privacy gate costs while pages are
 * written.
 */
record Shares(Map<String, Integer> samples) {

    private static final String PROJECT = "org.schoolhandbook.";

    static Shares of(Path recording) throws IOException {
        var samples = new TreeMap<String, Integer>();
        for (RecordedEvent event : RecordingFile.readAllEvents(recording)) {
            if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                event.getStackTrace().getFrames().stream()
                        .map(RecordedFrame::getMethod)
                        .flatMap(method -> stage(method).stream())
                        .findFirst()
                        .ifPresent(stage -> samples.merge(stage, 1, Integer::sum));
            }
        }
        return new Shares(samples);
    }

    /** The first part of the name of one of our packages. Values and problems are worked at for whoever asks for that. */
    private static Optional<String> stage(RecordedMethod method) {
        String name = method.getType().getName();
        if (!name.startsWith(PROJECT)) {
            return Optional.empty();
        }
        String stage = name.substring(PROJECT.length()).replaceFirst("\\..*", "");
        return stage.equals("model") || stage.equals("problem") ? Optional.empty() : Optional.of(stage);
    }

    /** In percent of all. */
    double percent(String... stages) {
        double all = samples.values().stream().mapToInt(Integer::intValue).sum();
        int these = 0;
        for (String stage : stages) {
            these += samples.getOrDefault(stage, 0);
        }
        return 100 * these / all;
    }

    @Override
    public String toString() {
        return samples.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(stage -> String.format(Locale.ROOT, "%s %.1f %%", stage.getKey(), percent(stage.getKey())))
                .collect(Collectors.joining(", "));
    }
}
