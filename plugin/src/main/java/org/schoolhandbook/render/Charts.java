package org.schoolhandbook.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.schoolhandbook.model.Chart;
import org.schoolhandbook.model.Escape;
import org.schoolhandbook.model.Insert;
import org.schoolhandbook.picture.Caption;
import org.schoolhandbook.picture.ChartPicture;
import org.schoolhandbook.picture.Numbers;

/** The tables of a page as pictures, each of which stands before its table. */
final class Charts {

    private Charts() {}

    static List<Insert> in(List<Chart> charts) {
        return IntStream.range(0, charts.size())
                .mapToObj(number -> new Insert(charts.get(number).at(), figure(charts.get(number), number + 1)))
                .toList();
    }

    /** A long table becomes several pictures, each of which fits on a sheet of paper. */
    private static String figure(Chart chart, int number) {
        var svgs = new StringBuilder();
        List<List<Chart.Row>> pieces = Pieces.of(chart.rows());
        for (int piece = 0; piece < pieces.size(); piece++) {
            String name = "chart-" + number + (piece == 0 ? "" : "-" + (piece + 1));
            var part = new Chart(chart.at(), chart.title(), chart.scale(), chart.columns(), pieces.get(piece));
            svgs.append(new ChartPicture(new Caption(name, chart.title(), told(part)), part).svg());
        }
        String ends = Escape.html(ends(chart.scale()));
        return "<figure class=\"picture\">\n" + svgs + "<figcaption>" + ends + "</figcaption>\n</figure>\n";
    }

    private static String told(Chart chart) {
        return Stream.concat(
                        Stream.of(ends(chart.scale())), chart.rows().stream().map(row -> told(row, chart.columns())))
                .collect(Collectors.joining("; "));
    }

    private static String told(Chart.Row row, List<String> columns) {
        String scores = IntStream.range(0, columns.size())
                .mapToObj(column -> columns.get(column)
                        + ' '
                        + row.scores().get(column).map(Chart.Score::words).orElse("–"))
                .collect(Collectors.joining(", "));
        return row.label() + ": " + scores;
    }

    private static String ends(Chart.Scale scale) {
        return end(scale.low(), scale.lowLabel(), scale) + " … " + end(scale.high(), scale.highLabel(), scale);
    }

    private static String end(int number, String label, Chart.Scale scale) {
        return Numbers.of(number, scale.low() < 0) + (label.isEmpty() ? "" : " " + label);
    }
}
