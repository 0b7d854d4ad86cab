package org.schoolhandbook.picture;

import java.util.List;
import java.util.stream.Stream;
import org.schoolhandbook.model.front.Room;

/**
 * Ideas that belong together, around what they make: a box for each on a ring, the first at the top, then clockwise.
 *
 * @param middle the words inside
 * @param ideas two to eight of them read well; no more are drawn
 */
public record RingPicture(Caption caption, String middle, List<Idea> ideas) {

    private static final int WIDTH = 360;
    private static final int BOX = 156;
    private static final int PAD = 8;
    private static final int REACH = 116;

    /**
     * One of them.
     *
     * @param number as people know it
     * @param name in a few words
     */
    public record Idea(int number, String name) {}

    public RingPicture {
        ideas = ideas.stream().limit(Room.PRINCIPLES).toList();
    }

    /** The picture as an {@code <svg>} element. */
    public String svg() {
        List<Lines> words = ideas.stream().map(RingPicture::words).toList();
        int box = words.stream().mapToInt(Lines::height).max().orElse(0) + 2 * PAD;
        int reach = Math.max(box + 20, ideas.size() * (box + 28) / 3);
        int height = 2 * reach + box + 4;
        var svg = new Svg();
        svg.path("ring", ellipse(height / 2, reach));
        Lines centre = Lines.of(middle, 18, true, 2 * REACH - 76, 4);
        svg.centred(centre, WIDTH / 2, (height - centre.height()) / 2);
        for (int place = 0; place < words.size(); place++) {
            double angle = 2 * Math.PI * place / words.size();
            int x = WIDTH / 2 + across(Math.sin(angle));
            int y = (int) Math.round(height / 2.0 - reach * Math.cos(angle));
            svg.rect("idea", x - BOX / 2, y - box / 2, BOX, box);
            svg.centred(words.get(place), x, y - words.get(place).height() / 2);
        }
        return svg.finished(caption, WIDTH, height);
    }

    /** On the ring, or as far out as the picture is wide. */
    private static int across(double sine) {
        int most = (WIDTH - BOX) / 2 - 2;
        return (int) Math.round(Math.max(-most, Math.min(most, REACH * sine)));
    }

    private static Lines words(Idea idea) {
        return Lines.of(idea.number() + ". " + idea.name(), 15, true, BOX - 2 * PAD, 4);
    }

    private static String ellipse(int middle, int reach) {
        int x = WIDTH / 2 - REACH + 15;
        int arc = 2 * REACH - 30;
        return Stream.of(arc, -arc)
                .map(by -> "a" + (REACH - 15) + ' ' + reach + " 0 0 1 " + by + " 0")
                .reduce("M" + x + ' ' + middle, String::concat);
    }
}
