package org.schoolhandbook.model.colour;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Whether text can be read on what lies behind it. */
public final class Legible {

    /**
     * The contrast that text needs: WCAG 2.2,
     * <a href="https://www.w3.org/TR/WCAG22/#contrast-minimum">success criterion 1.4.3</a>.
     */
    public static final double LEAST = 4.5;

    /** Finer than eight bits can show. */
    private static final int STEPS = 1000;

    private Legible() {}

    /** The lowest contrast of a colour with any of these grounds. */
    public static double contrast(Colour colour, List<Colour> grounds) {
        return grounds.stream().mapToDouble(colour::contrast).min().orElse(21);
    }

    /** Whether it has enough contrast with all of them. */
    public static boolean on(List<Colour> grounds, Colour colour) {
        return contrast(colour, grounds) >= LEAST;
    }

    /**
     * The colour of the same hue that has enough contrast with all grounds and differs least in lightness; nothing if
     * there is none, as on black, grey and white together.
     */
    public static Optional<Colour> nearest(Colour wanted, List<Colour> grounds) {
        if (on(grounds, wanted)) {
            return Optional.of(wanted);
        }
        Oklch from = Oklch.of(wanted);
        return IntStream.rangeClosed(1, STEPS)
                .mapToDouble(step -> (double) step / STEPS)
                .flatMap(change -> DoubleStream.of(from.lightness() - change, from.lightness() + change))
                .filter(lightness -> lightness >= 0 && lightness <= 1)
                .mapToObj(lightness -> from.with(lightness).colour())
                .filter(colour -> on(grounds, colour))
                .findFirst();
    }

    /** The same hue, at most as light as this from 0 to 1. */
    public static Colour darkened(Colour colour, double most) {
        Oklch from = Oklch.of(colour);
        return from.lightness() <= most ? colour : from.with(most).colour();
    }
}
