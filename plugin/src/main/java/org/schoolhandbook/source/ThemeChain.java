package org.schoolhandbook.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolhandbook.model.Settings;
import org.schoolhandbook.model.Settings.Setting;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.SourceFile.Kind;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** A theme and those that it extends, found by their names. One use each. */
final class ThemeChain {

    private final Packs packs;

    /** The one that all others build on comes first. */
    final List<Packs.Pack> themes = new ArrayList<>();

    final List<SourceFile> settings = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();

    ThemeChain(Packs packs) {
        this.packs = packs;
    }

    ThemeChain follow(String theme) throws IOException {
        var names = new ArrayList<String>();
        String name = theme;
        Place at = Place.of("handbook.theme");
        Optional<Setting> parent;
        do {
            Optional<Packs.Pack> pack = packs.theme(name);
            names.add(name);
            if (pack.isEmpty()) {
                problems.add(notFound(name, at));
                return this;
            }
            parent = add(name, pack.get().folder());
            at = parent.map(Setting::at).orElse(at);
            name = parent.map(Setting::value).orElse(name);
        } while (parent.isPresent() && !names.contains(name));
        if (parent.isPresent()) {
            names.add(name);
            problems.add(circle(names, at));
        }
        return this;
    }

    private Optional<Setting> add(String name, Path folder) throws IOException {
        themes.add(0, new Packs.Pack(name, folder));
        Path file = folder.resolve(Settings.FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String shown = "[theme " + name + "] " + Settings.FILE;
        var source = new SourceFile(Kind.THEME, Settings.FILE, shown, file, Files.size(file));
        settings.add(0, source);
        return Settings.of(new SourceTexts().read(source).value()).given("extends");
    }

    private Problem notFound(String name, Place at) throws IOException {
        List<String> known = packs.themeNames();
        String all =
                "Known themes: " + Suggestions.orList(known) + ". A theme is a jar among the plugin's dependencies.";
        List<String> near = Suggestions.near(name, known);
        return Problem.error(
                "theme-not-found",
                at,
                "There is no theme named \"" + name + "\".",
                near.isEmpty() ? all : "Did you mean " + Suggestions.orList(near) + "? " + all);
    }

    private static Problem circle(List<String> names, Place at) {
        return Problem.error(
                "themes-in-a-circle",
                at,
                "These themes extend each other in a circle: " + String.join(" → ", names) + ".",
                "Take this line out, or name a theme that extends none of them.");
    }
}
