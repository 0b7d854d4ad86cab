package org.schoolhandbook.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What rules find in one text. All of it is covered in reports, but only the first of a kind are told: of the others no
 * more is kept than where they stand.
 */
final class Finds {

    /** More than {@link org.schoolhandbook.problem.Told} tells, as some fall away because they overlap. */
    private static final int MOST = 500;

    private static final Comparator<Leak> BY_PLACE = Comparator.comparingInt(Leak::start)
            .thenComparing(Leak::severity)
            .thenComparing(Leak::end, Comparator.reverseOrder());

    private static final Comparator<Leak> WORST_FIRST = Comparator.comparing(Leak::severity)
            .thenComparing(leak -> !leak.code().equals(ListedNames.CODE))
            .thenComparing(BY_PLACE);

    private final List<Leak> all = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void add(Leak leak) {
        boolean few = counts.merge(leak.code(), 1, Integer::sum) <= MOST;
        all.add(few ? leak : leak.brief());
    }

    /** By place. What overlaps is one thing to mend; the worst is said of it, or what the list knows. */
    List<Leak> withoutRepeats() {
        all.sort(BY_PLACE);
        var kept = new ArrayList<Leak>(all.size());
        for (int i = 0; i < all.size(); ) {
            int next = i + 1;
            int end = all.get(i).end();
            while (next < all.size() && all.get(next).start() < end) {
                end = Math.max(end, all.get(next++).end());
            }
            if (next == i + 1) {
                kept.add(all.get(i));
            } else {
                kept.addAll(worst(all.subList(i, next)));
            }
            i = next;
        }
        return kept;
    }

    private static Collection<Leak> worst(List<Leak> overlapping) {
        var kept = new TreeMap<Integer, Leak>();
        overlapping.stream().sorted(WORST_FIRST).forEach(leak -> {
            Map.Entry<Integer, Leak> before = kept.floorEntry(leak.end() - 1);
            if (before == null || before.getValue().end() <= leak.start()) {
                kept.put(leak.start(), leak);
            }
        });
        return kept.values();
    }
}
