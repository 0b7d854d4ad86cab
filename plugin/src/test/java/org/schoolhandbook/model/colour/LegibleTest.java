package org.schoolhandbook.model.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of contrast are those of WebAIM's checker, those of lightness, strength and hue those of a browser. */
class LegibleTest {

    private static final List<Colour> WHITE = List.of(Colour.WHITE);

    private static Colour colour(String written) {
        return Colour.of(written).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21",
        "white, white, 1",
        "#777777, #ffffff, 4.478",
        "#767676, #ffffff, 4.542",
        "#ff0000, #ffffff, 3.998",
        "#0000ff, #ffffff, 8.592",
        "#00ff00, #ffffff, 1.372"
    })
    void contrastIsThatOfWcag(String one, String other, double ratio) {
        assertThat(colour(one).contrast(colour(other))).isCloseTo(ratio, within(0.001));
        assertThat(colour(other).contrast(colour(one))).isCloseTo(ratio, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"#fff, #ffffff", "#0aF, #00aaff", "#2D6A4F, #2d6a4f", "rebeccapurple, #663399", "teal, #008080"})
    void aColourIsWrittenInThreeWays(String written, String hex) {
        assertThat(colour(written).hex()).isEqualTo(hex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"greenish", "#12", "#1234", "#12345g", "rgb(1, 2, 3)", "Teal", "", " teal", "#", "-#fff"})
    void anythingElseIsNoColour(String written) {
        assertThat(Colour.of(written)).isEmpty();
    }

    @Test
    void cssHas148Names() {
        assertThat(Colour.names()).hasSize(148).startsWith("aliceblue").endsWith("yellowgreen");
    }

    @ParameterizedTest
    @CsvSource({"#ff0000, 0.627966, 0.257704, 29.2346", "#2d6a4f, 0.475833, 0.0776561, 162.153"})
    void lightnessStrengthAndHueAreThoseOfCss(String written, double lightness, double strength, double degrees) {
        Oklch found = Oklch.of(colour(written));
        assertThat(found.lightness()).isCloseTo(lightness, within(0.001));
        assertThat(found.strength()).isCloseTo(strength, within(0.001));
        assertThat(Math.toDegrees(found.hue())).isCloseTo(degrees, within(0.5));
    }

    @Test
    void theWayThereAndBackChangesNoColour() {
        for (int part = 0; part < 256; part += 5) {
            for (int other = 0; other < 256; other += 15) {
                var colour = new Colour(part, other, 255 - part);
                assertThat(Oklch.of(colour).colour()).isEqualTo(colour);
            }
        }
    }

    @Test
    void theNearestColourCanBeReadAndKeepsItsHue() {
        for (String name : Colour.names()) {
            Colour wanted = colour(name);
            Colour near = Legible.nearest(wanted, WHITE).orElseThrow();
            assertThat(near.contrast(Colour.WHITE)).as(name).isGreaterThanOrEqualTo(4.5);
            if (wanted.contrast(Colour.WHITE) >= 4.5) {
                assertThat(near).as(name).isEqualTo(wanted);
            } else {
                assertThat(near.contrast(Colour.WHITE)).as(name).isLessThan(4.7);
                sameHue(name, wanted, near);
            }
        }
    }

    /** Of greys and near greys, the hue is an accident. */
    private static void sameHue(String name, Colour wanted, Colour near) {
        if (Oklch.of(near).strength() > 0.04) {
            double turn = Math.abs(Oklch.of(wanted).hue() - Oklch.of(near).hue());
            assertThat(Math.min(turn, 2 * Math.PI - turn)).as(name).isLessThan(0.1);
        }
    }

    @Test
    void onADarkPageTheNearestColourIsLighter() {
        Colour near = Legible.nearest(colour("#14574a"), List.of(colour("#14201f"), colour("#1c2b29")))
                .orElseThrow();
        assertThat(Oklch.of(near).lightness())
                .isGreaterThan(Oklch.of(colour("#14574a")).lightness());
        assertThat(near.contrast(colour("#1c2b29"))).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void onBlackGreyAndWhiteTogetherNothingCanBeRead() {
        assertThat(Legible.nearest(colour("red"), List.of(Colour.WHITE, colour("grey"), colour("black"))))
                .isEmpty();
    }
}
