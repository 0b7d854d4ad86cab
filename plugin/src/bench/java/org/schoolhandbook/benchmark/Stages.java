package org.schoolhandbook.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where the plugin's own time went: its summary line ends in {@code {source=12, parse=340}}, in milliseconds. */
final class Stages {

    private static final Pattern STAGE = Pattern.compile("([a-z]+)=(\\d+)[,}]");

    private Stages() {}

    /** Of several runs the middle times. */
    static String of(List<Run> runs) {
        var times = new LinkedHashMap<String, List<Double>>();
        for (Run run : runs) {
            of(run).forEach((stage, time) ->
                    times.computeIfAbsent(stage, name -> new ArrayList<>()).add(time));
        }
        return times.entrySet().stream().map(Stages::shown).collect(Collectors.joining(", "));
    }

    static Map<String, Double> of(Run run) {
        var times = new LinkedHashMap<String, Double>();
        STAGE.matcher(summary(run))
                .results()
                .forEach(stage -> times.put(stage.group(1), Double.valueOf(stage.group(2))));
        return times;
    }

    private static String shown(Map.Entry<String, List<Double>> stage) {
        return stage.getKey() + " " + Math.round(Spread.of(stage.getValue()).median());
    }

    private static String summary(Run run) {
        return run.printed().stream()
                .filter(line -> line.contains("{source="))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The plugin printed no times by stage."));
    }
}
