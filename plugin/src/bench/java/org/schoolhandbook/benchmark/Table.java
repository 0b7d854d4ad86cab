package org.schoolhandbook.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The results of one race as people read them. */
record Table(Map<Tool, List<Run>> runs, Tool ours) {

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(row("", "seconds", "times ours", "CPU s", "peak"));
        lines.add(row("", "    min  median     max", "    min  median     max", "median", "MB"));
        runs.forEach((tool, measured) -> lines.add(row(
                tool.name(),
                seconds(measured).toString(),
                ratios(measured).toString(),
                cpu(measured),
                peak(measured))));
        lines.add("Ours by stage, ms: " + Stages.of(runs.get(ours)));
        return lines;
    }

    private static String row(String name, String seconds, String ratios, String cpu, String peak) {
        return String.format(Locale.ROOT, "%-36s  %-23s  %-23s  %7s  %5s", name, seconds, ratios, cpu, peak);
    }

    private static Spread seconds(List<Run> measured) {
        return Spread.of(measured.stream().map(Run::seconds).toList());
    }

    private static String cpu(List<Run> measured) {
        double median = Spread.of(measured.stream().map(Run::cpu).toList()).median();
        return median == 0 ? "n/a" : String.format(Locale.ROOT, "%.2f", median);
    }

    /** Each run is set against ours of the same round: what else the machine did then slowed both. */
    private Spread ratios(List<Run> measured) {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < measured.size(); round++) {
            ratios.add(measured.get(round).seconds() / runs.get(ours).get(round).seconds());
        }
        return Spread.of(ratios);
    }

    private static String peak(List<Run> measured) {
        long peak =
                measured.stream().mapToLong(run -> run.peak().orElse(0)).max().orElse(0);
        return peak == 0 ? "n/a" : Long.toString(peak / 1024);
    }
}
