package org.schoolhandbook.index;

import java.util.HashMap;
import java.util.Map;

/**
 * One word of a query.
 *
 * @param at its number
 * @param values how much each section has to say about it
 */
record Slot(int at, Map<Integer, Double> values) {

    /**
     * For each section the most that one of the words gives. They are as rare as the most common of them: whoever writes
     * "swimmers" means "swimming" as well.
     */
    static Map<Integer, Double> values(Map<Posting, Double> words, int sections) {
        var values = new HashMap<Integer, Double>();
        int most = words.keySet().stream().mapToInt(Posting::count).max().orElse(1);
        double rare = Posting.rarity(sections, most);
        words.forEach((posting, sure) -> {
            for (int i = 0; i < posting.sections().length; i++) {
                values.merge(posting.sections()[i], sure * rare * posting.levels()[i], Math::max);
            }
        });
        return values;
    }

    void raise(Map<Integer, Double> others) {
        others.forEach((section, value) -> values.merge(section, value, Math::max));
    }
}
