package org.schoolhandbook.parse;

import static org.schoolhandbook.model.schema.Field.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolhandbook.model.Chart;
import org.schoolhandbook.model.schema.Field;
import org.schoolhandbook.model.schema.Kind;
import org.schoolhandbook.parse.markdown.MarkdownTable;
import org.schoolhandbook.problem.Problem;

/**
 * What a page says about its tables that are also drawn: those that have all of these columns.
 *
 * @param columns their headings; none if nothing is drawn
 */
record ChartFields(List<String> columns, Chart.Scale scale) {

    private static final int MOST = 3;

    private static final String COLUMNS = "chart.columns";
    private static final String LOW = "chart.low";
    private static final String HIGH = "chart.high";

    static final List<Field> ALL = List.of(
            text(COLUMNS, "The headings of the columns whose numbers are also drawn, such as Child.")
                    .many(1, MOST),
            Field.of(Kind.NUMBER, LOW, "The lowest number that the drawing has room for."),
            Field.of(Kind.NUMBER, HIGH, "The highest number that the drawing has room for."),
            text("chart.lowLabel", "What the lowest number means."),
            text("chart.highLabel", "What the highest number means."));

    static ChartFields none() {
        return new ChartFields(List.of(), new Chart.Scale(0, 1, "", ""));
    }

    static ChartFields read(FieldReader fields) {
        if (ALL.stream().map(Field::name).noneMatch(fields::has)) {
            return none();
        }
        boolean whole = true;
        for (String name : List.of(COLUMNS, LOW, HIGH)) {
            whole &= fields.has(name);
            if (!fields.has(name)) {
                fields.report(missing(name, fields));
            }
        }
        Optional<Integer> low = fields.number(LOW);
        Optional<Integer> high = fields.number(HIGH);
        List<String> columns = fields.lines(COLUMNS).stream().distinct().toList();
        boolean upwards = low.isPresent() && high.isPresent() && low.get() < high.get();
        if (low.isPresent() && high.isPresent() && !upwards) {
            fields.report(upsideDown(fields));
        }
        var scale = new Chart.Scale(
                upwards ? low.get() : 0,
                upwards ? high.get() : 1,
                fields.text("chart.lowLabel").orElse(""),
                fields.text("chart.highLabel").orElse(""));
        return new ChartFields(whole && upwards ? columns : List.of(), scale);
    }

    private static Problem missing(String name, FieldReader fields) {
        Field field =
                ALL.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        return Problem.error(
                "missing-field",
                fields.place(Stream.of(COLUMNS, LOW, HIGH)
                        .filter(fields::has)
                        .findFirst()
                        .orElse(name)),
                "A chart needs the field \"" + name + "\".",
                field.help());
    }

    private static Problem upsideDown(FieldReader fields) {
        return Problem.error(
                "scale-upside-down",
                fields.place(HIGH),
                "The highest number of the chart is not above the lowest.",
                "Give " + LOW + " the smaller number and " + HIGH + " the larger one.");
    }

    boolean draws(List<String> headings) {
        return !columns.isEmpty()
                && columns.stream()
                        .allMatch(
                                column -> MarkdownTable.column(headings, column).isPresent());
    }
}
