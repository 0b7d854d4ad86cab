package org.schoolhandbook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.schoolhandbook.model.Chart;
import org.schoolhandbook.parse.markdown.MarkdownPage;
import org.schoolhandbook.parse.markdown.MarkdownTable;
import org.schoolhandbook.problem.Problem;

/** Reads the tables of a page that are also drawn. One use each. */
final class Charts {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,6}(\\.\\d{1,2})?");
    private static final Pattern MINUS = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]");

    private final ChartFields chart;
    private final FieldReader fields;
    private final String title;

    /** @param title of a chart that stands below no heading */
    Charts(ChartFields chart, FieldReader fields, String title) {
        this.chart = chart;
        this.fields = fields;
        this.title = title;
    }

    List<Chart> read(MarkdownPage page) {
        var charts = new ArrayList<Chart>();
        for (MarkdownTable table : page.tables()) {
            if (chart.draws(table.headings())) {
                String heading = page.sections().get(table.section()).heading();
                charts.add(chart(table, heading.isEmpty() ? title : heading));
            }
        }
        if (charts.isEmpty() && !chart.columns().isEmpty()) {
            fields.report(Problem.error(
                    "chart-table-not-found",
                    fields.place("chart.columns"),
                    "No table of this page has " + columns() + ", so there is nothing to draw.",
                    "Write the headings as they stand in the first line of the table."));
        }
        return charts.stream().filter(one -> !one.rows().isEmpty()).toList();
    }

    private String columns() {
        String all = String.join("\", \"", chart.columns());
        return (chart.columns().size() == 1 ? "a column \"" : "the columns \"") + all + "\"";
    }

    private Chart chart(MarkdownTable table, String heading) {
        List<Integer> columns = chart.columns().stream()
                .map(column -> table.column(column).orElseThrow())
                .toList();
        if (columns.contains(0)) {
            fields.report(Problem.error(
                    "chart-without-labels",
                    table.at(),
                    "The first column of a table that is drawn says what each row is about, so it cannot hold numbers.",
                    "Put a column before it, such as \"Part of the day\"."));
        } else if (table.rows().isEmpty()) {
            fields.report(Problem.error(
                    "chart-without-rows",
                    table.at(),
                    "This table has no rows, so there is nothing to draw.",
                    "Write a row for each part of the day below its headings."));
        }
        List<Chart.Row> rows = columns.contains(0)
                ? List.of()
                : table.rows().stream().map(row -> row(row, columns)).toList();
        List<String> names = columns.stream().map(table.headings()::get).toList();
        return new Chart(table.start(), heading, chart.scale(), names, rows);
    }

    private Chart.Row row(MarkdownTable.Row row, List<Integer> columns) {
        if (!row.isFilled(0)) {
            fields.report(Problem.error(
                    "chart-row-without-label",
                    row.at(),
                    "This row does not say what its numbers are about.",
                    "Fill its first cell, for example with a time of the day."));
        }
        return new Chart.Row(
                row.cells().get(0),
                columns.stream().map(column -> score(row, column)).toList());
    }

    /** A dash and nothing at all are a gap. */
    private Optional<Chart.Score> score(MarkdownTable.Row row, int column) {
        String words = row.cells().get(column).strip();
        String plain = MINUS.matcher(words).replaceAll("-");
        if (plain.isEmpty() || plain.equals("-")) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(plain).matches()) {
            fields.report(Problem.error(
                    "chart-not-a-number",
                    row.places().get(column),
                    "\"" + words + "\" is not a number that can be drawn.",
                    "Write only a number " + range() + ", or leave the cell empty."));
            return Optional.empty();
        }
        double number = Double.parseDouble(plain);
        if (number < chart.scale().low() || number > chart.scale().high()) {
            fields.report(Problem.error(
                    "chart-out-of-range",
                    row.places().get(column),
                    "The drawing has no room for " + words + ".",
                    "Write a number " + range() + ", or change chart.low or chart.high."));
            return Optional.empty();
        }
        return Optional.of(new Chart.Score(words, number));
    }

    private String range() {
        return "from " + chart.scale().low() + " to " + chart.scale().high();
    }
}
