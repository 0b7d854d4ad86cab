package org.schoolhandbook.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.schoolhandbook.model.colour.Colour;

/**
 * How the pages become those of one school: what the theme says in {@code theme.properties}, and the school's logo.
 *
 * @param theme its name
 * @param scope the CSS selector that has the custom properties of its style sheet
 * @param light the colours behind its text
 * @param dark the same while the reader's device is dark; empty: it stays light
 * @param fonts the typefaces that {@code school.yml} may choose, each with its CSS font-family; an empty one is that of
 *     the style sheet
 * @param logo of the school, if it has a good one
 */
public record Look(
        String theme,
        String scope,
        List<Colour> light,
        List<Colour> dark,
        SortedMap<String, String> fonts,
        Optional<Logo> logo) {

    /** The scope of a theme whose pages are not inside those of somebody else. */
    public static final String WHOLE_PAGE = ":root";

    /** Of a site without a theme, and of a theme that says nothing. */
    public static Look plain(String theme) {
        return new Look(theme, WHOLE_PAGE, List.of(Colour.WHITE), List.of(), new TreeMap<>(), Optional.empty());
    }

    /** The same with this logo. */
    public Look with(Optional<Logo> other) {
        return new Look(theme, scope, light, dark, fonts, other);
    }
}
