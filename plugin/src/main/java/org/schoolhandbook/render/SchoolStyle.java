package org.schoolhandbook.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Look;
import org.schoolhandbook.model.School;
import org.schoolhandbook.model.colour.Colour;
import org.schoolhandbook.model.colour.Legible;

/**
 * The school's colours and typeface as custom properties. They stand at the end of the theme's style sheet: no page needs
 * a style of its own, and no reader another file.
 */
final class SchoolStyle {

    /** The sheet that every theme has. */
    static final String SHEET = "theme/style.css";

    /** As light as a surface may be at night, from 0 to 1. */
    private static final double DUSK = 0.33;

    private SchoolStyle() {}

    /** What is added to the sheet; empty if the school chose nothing. */
    static String of(Handbook handbook) {
        if (handbook.conventions().jbake()) {
            return "";
        }
        Look look = handbook.look();
        School school = handbook.school();
        String light = rule(look, Stream.of(font(school, look), brand(school, 1), accent(school, look.light())));
        String dark =
                look.dark().isEmpty() ? "" : rule(look, Stream.of(brand(school, DUSK), accent(school, look.dark())));
        return (light.isEmpty() ? "" : "\n/* From school.yml */\n" + light) + (dark.isEmpty() ? "" : dark(dark));
    }

    /** As the device has it, unless the reader chose otherwise; what a reader chose stands on the root. */
    private static String dark(String rule) {
        return "@media screen and (prefers-color-scheme: dark) {\n:root:not([data-scheme=\"light\"])" + below(rule)
                + "}\n" + "@media screen {\n:root[data-scheme=\"dark\"]" + below(rule) + "}\n";
    }

    private static String below(String rule) {
        return rule.startsWith(":root") ? rule.substring(":root".length()) : " " + rule;
    }

    private static String rule(Look look, Stream<Optional<String>> properties) {
        String all = properties.flatMap(Optional::stream).collect(Collectors.joining(" "));
        return all.isEmpty() ? "" : look.scope() + " { " + all + " }\n";
    }

    private static Optional<String> font(School school, Look look) {
        return school.font()
                .map(name -> look.fonts().getOrDefault(name, ""))
                .filter(family -> !family.isEmpty())
                .map(family -> "--font: " + family + ";");
    }

    private static Optional<String> brand(School school, double lightest) {
        return school.colours()
                .main()
                .map(colour -> "--brand: " + Legible.darkened(colour, lightest).hex() + "; --brand-ink: "
                        + Colour.WHITE.hex() + ";");
    }

    /** As the school wrote it where that can be read, which is checked; elsewhere the nearest that can. */
    private static Optional<String> accent(School school, List<Colour> grounds) {
        return school.colours()
                .accent()
                .or(school.colours()::main)
                .map(colour -> Legible.nearest(colour, grounds).orElse(colour))
                .map(colour -> "--accent: " + colour.hex() + ";");
    }
}
