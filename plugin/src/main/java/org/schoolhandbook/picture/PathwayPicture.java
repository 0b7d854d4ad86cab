package org.schoolhandbook.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Who helps, and what comes next: a box for each step, from top to bottom. What has to be true for a step stands in
 * dashed boxes above it; an arrow on the left leads to the following step, those on the right lead further.
 *
 * @param first how many steps came before, in another picture
 * @param steps in the order written
 * @param further whether others follow, in another picture
 */
public record PathwayPicture(Caption caption, int first, List<Step> steps, boolean further) {

    private static final int WIDTH = 360;
    private static final int LANE = 16;
    private static final int MOST_LANES = 5;
    private static final int GAP = 20;
    private static final int PAD = 10;

    /**
     * One of them.
     *
     * @param who acts
     * @param when each a way in
     * @param what is done, in few words
     * @param next the places in the list of the steps after it, from 0; those that are not in the list are not drawn
     */
    public record Step(String who, List<String> when, String what, List<Integer> next) {

        public Step {
            when = List.copyOf(when);
            next = List.copyOf(next);
        }
    }

    private record Place(int top, int bottom) {}

    public PathwayPicture {
        steps = List.copyOf(steps);
    }

    /** All of it in one picture. */
    PathwayPicture(Caption caption, List<Step> steps) {
        this(caption, 0, steps, false);
    }

    /** The picture as an {@code <svg>} element. */
    public String svg() {
        List<Lanes.Lane> lanes = Lanes.of(steps, MOST_LANES);
        int right = WIDTH - 2 - Lanes.count(lanes) * LANE;
        var svg = new Svg();
        var places = new ArrayList<Place>();
        int y = first == 0 ? 2 : GAP;
        for (int number = 0; number < steps.size(); number++) {
            Step step = steps.get(number);
            int top = ways(svg, step.when(), first + number == 0 ? 2 : 46, right, y);
            int bottom = box(svg, number, right, top);
            if (number > 0 && steps.get(number - 1).next().contains(number)) {
                svg.down("way", 22, places.get(number - 1).bottom(), top);
            }
            if (first > 0 && number == 0) {
                svg.down("way", 22, 0, top);
            }
            places.add(new Place(top, bottom));
            y = bottom + GAP;
        }
        for (Lanes.Lane lane : lanes) {
            int from = places.get(lane.from()).bottom() - 14;
            int to = places.get(lane.to()).top() + 14 + 6 * lane.number();
            svg.around(from, to, right, right + LANE * (lane.number() + 1) - 4);
        }
        if (further) {
            svg.path("way", "M22 " + (y - GAP) + 'V' + y);
        }
        return svg.finished(caption, WIDTH, further ? y : y - GAP + 2);
    }

    private static int ways(Svg svg, List<String> ways, int left, int right, int top) {
        if (ways.isEmpty()) {
            return top;
        }
        return ways.size() == 2 ? pair(svg, ways, left, right, top) : WaysIn.stacked(svg, ways, left, right, top);
    }

    /** Two ways in stand side by side, each with its own arrow. */
    private static int pair(Svg svg, List<String> ways, int left, int right, int top) {
        int width = (right - left - PAD) / 2;
        List<Lines> words = ways.stream()
                .map(way -> Lines.of(way, 15, false, width - 2 * PAD, 9))
                .toList();
        int height = Math.max(words.get(0).height(), words.get(1).height()) + 2 * PAD;
        for (int number = 0; number < 2; number++) {
            int x = left + number * (width + PAD);
            svg.rect("entry", x, top, width, height);
            svg.block(words.get(number), x + PAD, top + PAD);
            svg.down("entry", x + width / 2, top + height, top + height + GAP);
        }
        return top + height + GAP;
    }

    private int box(Svg svg, int number, int right, int top) {
        Step step = steps.get(number);
        int width = right - 46 - PAD;
        Lines who = Lines.of(step.who(), 16, true, width, 4);
        Lines what = Lines.of(step.what(), 15, false, width, 6);
        int height = Math.max(44, who.height() + what.height() + 2 * PAD + 2);
        svg.rect("step", 2, top, right - 2, height);
        svg.circle("number", 22, top + 22, 14);
        svg.centred(Lines.of(Integer.toString(first + number + 1), 16, true, 28, 1), 22, top + 12);
        svg.block(what, 46, svg.block(who, 46, top + PAD) + 2);
        return top + height;
    }
}
