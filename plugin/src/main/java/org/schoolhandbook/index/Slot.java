package org.schoolhandbook.index;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One word of a query.
 *
 * @param important whether a section must have it, if any has all such words
 * @param words those of the index that it may mean, and how surely
 * @param values how much each section has to say about it
 */
record Slot(boolean important, Map<Posting, Double> words, Map<Integer, Double> values) {

    private static final int OF_A_NAME = 4;

    static Slot of(boolean important, Map<Posting, Double> words, int sections) {
        return new Slot(important, new LinkedHashMap<>(words), values(words, sections));
    }

    /** For each section the most that one of the words gives. */
    static Map<Integer, Double> values(Map<Posting, Double> words, int sections) {
        var values = new HashMap<Integer, Double>();
        words.forEach((posting, sure) -> {
            double rare = Math.log(1 + (double) sections / posting.sections().length);
            for (int at : posting.kept()) {
                int level = posting.levels()[at];
                double name = level >= Impact.NAME ? OF_A_NAME : 0;
                values.merge(posting.sections()[at], sure * rare * (level % Impact.NAME + name), Math::max);
            }
        });
        return values;
    }
}
