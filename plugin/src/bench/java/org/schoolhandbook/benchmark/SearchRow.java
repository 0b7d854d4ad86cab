package org.schoolhandbook.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What was measured of one engine: a line of the table. */
final class SearchRow {

    private static final String LINE = "%-16s  %-23s  %-11s  %-19s  %-9s  %-19s  %-16s  %-5s  %s";

    private final SearchEngine engine;
    private final Map<String, String> measured = new LinkedHashMap<>();

    SearchRow(SearchEngine engine) {
        this.engine = engine;
    }

    /** What {@code browse.mjs} said. */
    void said(List<String> lines, String about) {
        for (String line : lines) {
            String[] parts = line.split(" ", 2);
            measured.put(parts[0] + about, parts[1]);
        }
    }

    /** How long it took to make the index, and the most memory that took, in KiB. */
    void made(String about, List<Double> seconds, long peak) {
        measured.put("index" + about, Double.toString(Spread.of(seconds).median()));
        measured.put("peak" + about, Long.toString(peak));
    }

    double index(String about) {
        return Double.parseDouble(measured.get("index" + about));
    }

    static List<String> head(List<Integer> sizes) {
        String pages = sizes.stream().map(String::valueOf).collect(Collectors.joining(" / "));
        return List.of(
                String.format(
                        Locale.ROOT,
                        LINE,
                        "",
                        "cold kB to 10 results",
                        "requests",
                        "cold / second ms",
                        "success@1",
                        "typo / syn / infl %",
                        "index s, MB",
                        "file:",
                        "heap MB"),
                String.format(
                        Locale.ROOT,
                        LINE,
                        "pages:",
                        pages,
                        "(most)",
                        last(sizes),
                        "",
                        "",
                        last(sizes),
                        "",
                        last(sizes)));
    }

    String line(List<Integer> sizes) {
        String most = "@" + last(sizes);
        String bytes = sizes.stream()
                .map(size ->
                        number("bytes@" + size, 1e3, "%.0f") + " (" + number("bytes.most@" + size, 1e3, "%.0f") + ")")
                .collect(Collectors.joining(" / "));
        String forgiven = List.of("right.typo", "right.synonym", "right.inflection").stream()
                .map(kind -> number(kind, 1, "%.0f"))
                .collect(Collectors.joining(" / "));
        return String.format(
                Locale.ROOT,
                LINE,
                engine.name(),
                bytes,
                number("requests" + most, 1, "%.0f") + " (" + number("requests.most" + most, 1, "%.0f") + ")",
                number("cold" + most, 1, "%.0f") + " / " + number("second" + most, 1, "%.0f"),
                number("right.all", 1, "%.1f") + " %",
                forgiven,
                number("index" + most, 1, "%.1f") + ", " + number("peak" + most, 1024, "%.0f"),
                measured.getOrDefault("file", "-"),
                number("heap" + most, 1e6, "%.1f"));
    }

    private String number(String name, double unit, String format) {
        OptionalDouble value = measured.containsKey(name)
                ? OptionalDouble.of(Double.parseDouble(measured.get(name)) / unit)
                : OptionalDouble.empty();
        return value.isPresent() ? String.format(Locale.ROOT, format, value.getAsDouble()) : "-";
    }

    private static String last(List<Integer> sizes) {
        return sizes.get(sizes.size() - 1).toString();
    }
}
