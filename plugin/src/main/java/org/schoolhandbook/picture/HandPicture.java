package org.schoolhandbook.picture;

/** An open hand with room on each of its five fingers, which are numbered from the thumb. */
public record HandPicture(Caption caption) {

    private static final int WIDTH = 380;
    private static final int HEIGHT = 400;

    /** From the palm to the tips. */
    private static final String FINGERS =
            "M152 320 56 232M150 250 116 92M190 240 182 54M232 244 250 78M268 270 318 144";

    private static final String PALM = "M184 284H232V324H184Z";

    private static final int[][] TIPS = {{60, 236}, {117, 96}, {182, 59}, {250, 83}, {316, 149}};

    /** Thick round lines, and thinner ones of the paper's colour upon them, leave the outline of a hand. */
    public String svg() {
        var svg = new Svg();
        svg.thick("edge", 58, "currentColor", FINGERS).thick("edge", 130, "currentColor", PALM);
        svg.thick("skin", 52, "Canvas", FINGERS).thick("skin", 124, "Canvas", PALM);
        for (int finger = 0; finger < TIPS.length; finger++) {
            Lines number = Lines.of(Integer.toString(finger + 1), 26, true, 40, 1);
            svg.centred(number, TIPS[finger][0], TIPS[finger][1] - 19);
        }
        return svg.finished(caption, WIDTH, HEIGHT);
    }
}
