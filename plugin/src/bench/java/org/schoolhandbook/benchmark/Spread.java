package org.schoolhandbook.benchmark;

import java.util.List;
import java.util.Locale;

/** Of several measurements the least, the middle one and the greatest. */
record Spread(double least, double median, double greatest) {

    static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return new Spread(sorted.get(0), median, sorted.get(sorted.size() - 1));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%7.2f %7.2f %7.2f", least, median, greatest);
    }
}
