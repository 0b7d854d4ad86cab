package org.schoolhandbook.picture;

import java.util.List;
import java.util.Optional;
import org.schoolhandbook.model.Chart;

/**
 * A table of numbers as a chart: a line for each row, from weak on the left to strong on the right, and on it a mark for
 * each column. Marks of one column have one shape and hang on one line, which is the shape of the day.
 */
public record ChartPicture(Caption caption, Chart chart) {

    private static final int WIDTH = 360;
    private static final int PAD = 10;
    private static final int LABEL = 128;
    private static final int LEFT = 154;
    private static final int RIGHT = 336;
    private static final int LANE = 30;
    private static final int MARK = 24;
    private static final int NUMBERS = 10;
    private static final int FEW = 5;

    /** The picture as an {@code <svg>} element. */
    public String svg() {
        var svg = new Svg();
        int top = ends(svg, legend(svg));
        List<Lines> labels = chart.rows().stream()
                .map(row -> Lines.of(row.label(), 15, true, LABEL, 5))
                .toList();
        int bottom = top + labels.stream().mapToInt(this::height).sum();
        grid(svg, top, bottom);
        int y = top;
        for (Lines label : labels) {
            svg.path("rule", "M2 " + y + 'H' + (WIDTH - 2));
            svg.block(label, 4, y + (height(label) - label.height()) / 2);
            y += height(label);
        }
        svg.path("rule", "M2 " + y + 'H' + (WIDTH - 2));
        for (int column = 0; column < chart.columns().size(); column++) {
            thread(svg, column, labels, top);
        }
        for (int column = 0; column < chart.columns().size(); column++) {
            marks(svg, column, labels, top);
        }
        return svg.finished(caption, WIDTH, bottom + 2);
    }

    private int height(Lines label) {
        return Math.max(label.height() + 2 * PAD, chart.columns().size() * LANE + 2 * PAD - 4);
    }

    /** What each shape stands for. */
    private int legend(Svg svg) {
        int y = 2;
        for (int column = 0; column < chart.columns().size(); column++) {
            Lines name = Lines.of(chart.columns().get(column), 15, true, WIDTH - 64, 2);
            int middle = y + 14;
            svg.path("thread thread-" + (column + 1), "M4 " + middle + "H52");
            Marks.draw(svg, column, 28, middle, MARK);
            y = Math.max(svg.block(name, 60, y + 4) + 6, y + 28);
        }
        return y + 4;
    }

    /** What lowest and highest mean, and the numbers between them. */
    private int ends(Svg svg, int top) {
        Chart.Scale scale = chart.scale();
        int width = (WIDTH - LEFT + 6) / 2;
        Lines low = Lines.of(scale.lowLabel(), 15, false, width, 4);
        Lines high = Lines.of(scale.highLabel(), 15, false, width, 4);
        int height = Math.max(low.height(), high.height());
        svg.block(low, LEFT - 14, top + height - low.height());
        svg.ended(high, WIDTH - 4, top + height - high.height());
        int y = top + height;
        for (int tick = first(); tick <= scale.high(); tick += step()) {
            number(svg, tick, y);
        }
        return y + 26;
    }

    private void number(Svg svg, int tick, int top) {
        Lines words = Lines.of(written(tick), 15, true, width(tick), 1);
        svg.centred(words, Math.min(place(tick), WIDTH - 2 - width(tick) / 2), top);
    }

    private String written(int tick) {
        return Numbers.of(tick, chart.scale().low() < 0);
    }

    private int width(int tick) {
        return (int) Math.ceil(Widths.of(written(tick), 15, true)) + 1;
    }

    private void grid(Svg svg, int top, int bottom) {
        for (int tick = first(); tick <= chart.scale().high(); tick += step()) {
            boolean zero = tick == 0 && chart.scale().low() < 0;
            svg.path(zero ? "grid zero" : "grid", "M" + place(tick) + ' ' + top + 'V' + bottom);
        }
    }

    /** How far it is from one number to the next: all of a short scale, and a few round ones of a long scale. */
    private int step() {
        int length = chart.scale().high() - chart.scale().low();
        int widest = Math.max(width(chart.scale().low()), width(chart.scale().high()));
        int few = Math.max(1, Math.min(FEW, (RIGHT - LEFT) / (widest + PAD)));
        int step = 1;
        for (int ten = 1; length > NUMBERS && length > step * few; ten *= 10) {
            for (int by : new int[] {1, 2, 5}) {
                step = length > step * few ? by * ten : step;
            }
        }
        return step;
    }

    private int first() {
        return -Math.floorDiv(-chart.scale().low(), step()) * step();
    }

    private int place(double number) {
        double low = chart.scale().low();
        return (int) Math.round(
                LEFT + (RIGHT - LEFT) * (number - low) / (chart.scale().high() - low));
    }

    /** Broken where somebody gave no number. */
    private void thread(Svg svg, int column, List<Lines> labels, int top) {
        var path = new StringBuilder();
        boolean on = false;
        int y = top;
        for (int row = 0; row < labels.size(); row++) {
            Optional<Chart.Score> score = chart.rows().get(row).scores().get(column);
            if (score.isPresent()) {
                path.append(on ? 'L' : 'M').append(place(score.get().number()));
                path.append(' ').append(middle(y, labels.get(row), column));
            }
            on = score.isPresent();
            y += height(labels.get(row));
        }
        if (path.indexOf("L") > 0) {
            svg.path("thread thread-" + (column + 1), path.toString());
        }
    }

    private int middle(int top, Lines label, int column) {
        return top + (height(label) - chart.columns().size() * LANE) / 2 + column * LANE + LANE / 2;
    }

    private void marks(Svg svg, int column, List<Lines> labels, int top) {
        int y = top;
        for (int row = 0; row < labels.size(); row++) {
            int middle = middle(y, labels.get(row), column);
            chart.rows().get(row).scores().get(column).ifPresent(score -> mark(svg, column, score, middle));
            y += height(labels.get(row));
        }
    }

    private void mark(Svg svg, int column, Chart.Score score, int middle) {
        int width = Math.max(MARK + 8, (int) Math.ceil(Widths.of(score.words(), 15, true)) + 14);
        int x = Math.min(place(score.number()), WIDTH - 2 - width / 2);
        Marks.draw(svg, column, x, middle, width);
        svg.centred(Lines.of(score.words(), 15, true, width, 1), x, middle - 9);
    }
}
