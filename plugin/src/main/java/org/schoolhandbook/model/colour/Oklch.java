package org.schoolhandbook.model.colour;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A colour by its lightness (0 to 1), strength and hue as people see them, so that one can change and the others stay:
 * <a href="https://www.w3.org/TR/css-color-4/#ok-lab">OKLCH of CSS Color 4</a>, with the matrices of
 * <a href="https://bottosson.github.io/posts/oklab/">Björn Ottosson</a>.
 *
 * @param hue an angle in radians
 */
record Oklch(double lightness, double strength, double hue) {

    /** As far as strength may have to go down until a screen can show the colour. */
    private static final int STEPS = 200;

    static Oklch of(Colour colour) {
        double red = Colour.linear(colour.red());
        double green = Colour.linear(colour.green());
        double blue = Colour.linear(colour.blue());
        double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, StrictMath.hypot(a, b), StrictMath.atan2(b, a));
    }

    /** The same hue with another lightness. */
    Oklch with(double other) {
        return new Oklch(other, strength, hue);
    }

    /** The strongest colour of this lightness and hue that a screen can show, at most as strong as this. */
    Colour colour() {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> shown(strength * (STEPS - step) / STEPS))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Colour> shown(double strength) {
        double a = strength * StrictMath.cos(hue);
        double b = strength * StrictMath.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        int red = part(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
        int green = part(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
        int blue = part(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        boolean possible = IntStream.of(red, green, blue).allMatch(part -> part >= 0 && part <= 255);
        return possible ? Optional.of(new Colour(red, green, blue)) : Optional.empty();
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static int part(double light) {
        double share = light <= 0.0031308 ? light * 12.92 : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
        return (int) StrictMath.round(share * 255);
    }
}
