package org.schoolhandbook.picture;

import java.util.ArrayList;
import java.util.List;

/** Where the arrows run that pass over steps: side by side, unless one has ended before the other begins. */
final class Lanes {

    /** An arrow from one step to another, and how far out it runs. */
    record Lane(int from, int to, int number) {

        private boolean meets(int otherFrom, int otherTo) {
            return Math.min(from, to) < Math.max(otherFrom, otherTo)
                    && Math.min(otherFrom, otherTo) < Math.max(from, to);
        }
    }

    private Lanes() {}

    /** Beyond the most there may be, arrows share the last one. */
    static List<Lane> of(List<PathwayPicture.Step> steps, int most) {
        var lanes = new ArrayList<Lane>();
        for (int from = 0; from < steps.size(); from++) {
            for (int to : steps.get(from).next()) {
                if (to != from + 1 && to >= 0 && to < steps.size()) {
                    lanes.add(new Lane(from, to, free(lanes, from, to, most)));
                }
            }
        }
        return List.copyOf(lanes);
    }

    private static int free(List<Lane> lanes, int from, int to, int most) {
        int number = 0;
        while (number < most - 1 && taken(lanes, from, to, number)) {
            number++;
        }
        return number;
    }

    private static boolean taken(List<Lane> lanes, int from, int to, int number) {
        return lanes.stream().anyMatch(lane -> lane.number() == number && lane.meets(from, to));
    }

    static int count(List<Lane> lanes) {
        return lanes.stream().mapToInt(lane -> lane.number() + 1).max().orElse(0);
    }
}
