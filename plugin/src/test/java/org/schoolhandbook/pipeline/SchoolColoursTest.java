package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolhandbook.model.colour.Colour;
import org.schoolhandbook.testsite.TestSite;

/** The colours and typeface of school.yml end up in the theme's style sheet, and nowhere else. */
class SchoolColoursTest {

    private static final String SCHOOL = """
            name: Oakfield Primary School
            website: https://oakfield.example.org
            enquiries: {name: School office}
            sendco: {name: Daniel Okafor}
            """;

    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void aSchool() throws IOException {
        site = TestSite.in(temp).with("content/index.md", "# Home\n\nWelcome.\n");
    }

    private String style(String more) {
        assertThat(site.with("school.yml", SCHOOL + more).build().stopped()).isFalse();
        String style = site.page("theme/style.css");
        int ours = style.indexOf("/* From school.yml */");
        return ours < 0 ? "" : style.substring(ours);
    }

    private static List<Colour> colours(String property, String style) {
        return Pattern.compile("--" + property + ": (#[0-9a-f]{6});")
                .matcher(style)
                .results()
                .map((MatchResult found) -> Colour.of(found.group(1)).orElseThrow())
                .toList();
    }

    @Test
    void theyAreTheLastWordOfTheStyleSheetByDayAndByNight() {
        assertThat(style("colours: {main: darkred, accent: \"#855\"}\n")).isEqualTo("""
                /* From school.yml */
                :root { --brand: #8b0000; --brand-ink: #ffffff; --accent: #885555; }
                @media screen and (prefers-color-scheme: dark) {
                :root:not([data-scheme="light"]) { --brand: #6a0000; --brand-ink: #ffffff; --accent: #b78180; }
                }
                @media screen {
                :root[data-scheme="dark"] { --brand: #6a0000; --brand-ink: #ffffff; --accent: #b78180; }
                }
                """);
        assertThat(site.page("index.html")).doesNotContain("8b0000", "<style", "style=");
    }

    @Test
    void withoutASecondColourTheFirstOneIsIt() {
        assertThat(style("colours: {main: darkred}\n"))
                .contains(":root { --brand: #8b0000; --brand-ink: #ffffff; --accent: #8b0000; }");
    }

    @Test
    void aSecondColourAloneLeavesTheFirstToTheTheme() {
        assertThat(style("colours: {accent: darkred}\n"))
                .contains(":root { --accent: #8b0000; }")
                .doesNotContain("--brand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"black", "navy", "#767676", "#c00", "purple", "#007a3d", "#a15c00"})
    void whateverTheColourReadersCanReadItByDayAndByNight(String colour) {
        String style = style("colours: {main: \"" + colour + "\"}\n");
        assertThat(colours("brand", style)).hasSize(3).allMatch(brand -> brand.contrast(Colour.WHITE) >= 4.5);
        Colour day = colours("accent", style).get(0);
        Colour night = colours("accent", style).get(1);
        for (String ground : List.of("#fbfaf6", "#ffffff", "#f1efe7")) {
            assertThat(day.contrast(Colour.of(ground).orElseThrow())).isGreaterThanOrEqualTo(4.5);
        }
        for (String ground : List.of("#14201f", "#1c2b29", "#192725")) {
            assertThat(night.contrast(Colour.of(ground).orElseThrow())).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void theTypefaceOfTheDeviceTakesThePlaceOfThatOfTheTheme() {
        assertThat(style("font: system\n"))
                .contains(":root { --font: system-ui, ")
                .doesNotContain("Atkinson", "@media");
    }

    @Test
    void theTypefaceOfTheThemeNeedsNoWord() {
        assertThat(style("font: atkinson\n")).isEmpty();
    }

    @Test
    void withoutAChoiceTheStyleSheetIsThatOfTheTheme() {
        assertThat(style("")).isEmpty();
        assertThat(site.page("theme/style.css")).doesNotContain("school.yml */");
    }
}
