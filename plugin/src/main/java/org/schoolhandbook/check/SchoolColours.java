package org.schoolhandbook.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.School;
import org.schoolhandbook.model.colour.Colour;
import org.schoolhandbook.model.colour.Legible;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** Readers can read white text on the school's first colour, and text in its second one. */
final class SchoolColours implements Rule {

    @Override
    public List<Problem> problems(Handbook handbook) {
        School school = handbook.school();
        Optional<Problem> main = school.colours()
                .main()
                .flatMap(colour -> problem(
                        colour,
                        List.of(Colour.WHITE),
                        "White text on this colour",
                        school.places().get("colours.main")));
        Optional<Problem> accent = school.colours()
                .accent()
                .flatMap(colour -> problem(
                        colour,
                        handbook.look().light(),
                        "Text in this colour on the page",
                        school.places().get("colours.accent")));
        return Stream.of(main, accent).flatMap(Optional::stream).toList();
    }

    private static Optional<Problem> problem(Colour colour, List<Colour> grounds, String what, Place at) {
        if (Legible.on(grounds, colour)) {
            return Optional.empty();
        }
        return Optional.of(Problem.error(
                "colour-contrast",
                at,
                what + " has a contrast of " + shown(Legible.contrast(colour, grounds)) + ", and readers need at least "
                        + Legible.LEAST + ".",
                Legible.nearest(colour, grounds)
                        .map(near -> "The nearest colour that can be read is \"" + near.hex() + "\".")
                        .orElse("The theme leaves no colour that can be read; ask whoever made it.")));
    }

    /** Cut off, not rounded: 4.49 is not 4.5. */
    private static String shown(double contrast) {
        return String.format(Locale.ROOT, "%.1f", Math.floor(contrast * 10) / 10);
    }
}
