package org.schoolhandbook.offline.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Which part stands on which panel.
 *
 * @param inner the three inside from the left, the one that is folded in, and what stands on the back before the notes
 * @param overflow what has no room, once for each name, and by how many millimetres it is too long; empty: all has
 */
record Panels(List<List<Item>> inner, Map<Item, Double> overflow) {

    /** Without the margins, in millimetres. */
    private static final double ROOM = 191;

    private static final int BACK = 4;

    /** One part after the other; one that has no room on a panel begins the next. */
    static Panels of(LeafletParts parts, ToDoubleFunction<Item> height) {
        List<List<Item>> inner = Stream.generate(() -> (List<Item>) new ArrayList<Item>())
                .limit(BACK + 1)
                .toList();
        var overflow = new LinkedHashMap<Item, Double>();
        double notes = height.applyAsDouble(parts.notes());
        int panel = 0;
        double left = ROOM;
        for (Item item : parts.inner()) {
            double needed = height.applyAsDouble(item);
            while (needed > left && panel < BACK) {
                panel++;
                left = panel == BACK ? ROOM - notes : ROOM;
            }
            inner.get(panel).add(item);
            if (needed > left) {
                overflow.merge(known(item, overflow.keySet()), needed - Math.max(0, left), Double::sum);
            }
            left = Math.max(0, left - needed);
        }
        for (Item item : List.of(parts.front(), parts.notes())) {
            double needed = height.applyAsDouble(item);
            if (needed > ROOM) {
                overflow.put(item, needed - ROOM);
            }
        }
        return new Panels(inner, overflow);
    }

    /** Each of the words explained is an item, and all have one name. */
    private static Item known(Item item, Set<Item> others) {
        return others.stream()
                .filter(other -> other.name().equals(item.name()))
                .findFirst()
                .orElse(item);
    }
}
