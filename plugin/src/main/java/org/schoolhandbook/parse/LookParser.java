package org.schoolhandbook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.schoolhandbook.model.Look;
import org.schoolhandbook.model.Settings;
import org.schoolhandbook.model.Settings.Setting;
import org.schoolhandbook.model.colour.Colour;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;
import org.schoolhandbook.problem.Suggestions;

/** Reads what themes say about themselves. */
public final class LookParser {

    private static final Set<String> NAMES = Set.of("extends", "scope", "grounds.light", "grounds.dark");
    private static final String FONT = "font.";

    private final List<Problem> problems = new ArrayList<>();

    /**
     * The look of a theme.
     *
     * @param files those of the themes that it extends, the farthest first, then its own, which wins
     */
    public Outcome<Look> parse(String theme, List<SourceText> files) {
        var all = new TreeMap<String, Setting>();
        for (SourceText file : files) {
            Settings settings = Settings.of(file);
            settings.all().forEach(this::checkName);
            all.putAll(settings.all());
        }
        Look plain = Look.plain(theme);
        var settings = new Settings(all);
        var look = new Look(
                theme,
                settings.given("scope").map(Setting::value).orElse(plain.scope()),
                settings.given("grounds.light").map(this::colours).orElse(plain.light()),
                settings.given("grounds.dark").map(this::colours).orElse(plain.dark()),
                fonts(all),
                Optional.empty());
        return new Outcome<>(look, problems);
    }

    private void checkName(String name, Setting setting) {
        if (!NAMES.contains(name) && !name.startsWith(FONT)) {
            problems.add(Problem.error(
                    "unknown-field",
                    setting.named(),
                    "A theme has no setting \"" + name + "\".",
                    Suggestions.didYouMean(
                            name, NAMES, "It has extends, scope, grounds.light, grounds.dark, and font.NAME.")));
        }
    }

    private List<Colour> colours(Setting setting) {
        var colours = new ArrayList<Colour>();
        for (String written : setting.value().split("\\s+")) {
            Colour.of(written).ifPresentOrElse(colours::add, () -> problems.add(notAColour(written, setting)));
        }
        return List.copyOf(colours);
    }

    private static Problem notAColour(String written, Setting setting) {
        return Problem.error(
                "wrong-value",
                setting.at(),
                "\"" + written + "\" is not a colour.",
                "Write colours with a space between them, such as #fbfaf6 #ffffff.");
    }

    private static SortedMap<String, String> fonts(SortedMap<String, Setting> all) {
        var fonts = new TreeMap<String, String>();
        all.forEach((name, setting) -> {
            if (name.startsWith(FONT)) {
                fonts.put(name.substring(FONT.length()), setting.value());
            }
        });
        return fonts;
    }
}
