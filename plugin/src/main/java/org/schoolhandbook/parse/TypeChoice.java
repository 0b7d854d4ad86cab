package org.schoolhandbook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.schoolhandbook.model.Conventions;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** Which type a page has: the one it names, or that of its folder. */
final class TypeChoice {

    private final Conventions conventions;

    TypeChoice(Conventions conventions) {
        this.conventions = conventions;
    }

    Outcome<PageType> choose(SourceFile file, Header header) {
        Header.Entry entry = header.fields().get("type");
        if (entry == null
                || !(entry.value() instanceof Value.Words words)
                || words.text().isEmpty()) {
            return unnamed(file);
        }
        return known(words.text())
                .map(Outcome::of)
                .orElseGet(() -> new Outcome<>(PageTypes.PAGE, List.of(unknown(words))));
    }

    private Outcome<PageType> unnamed(SourceFile file) {
        if (!conventions.jbake()) {
            return Outcome.of(PageTypes.ofFolder(file.name()).orElse(PageTypes.PAGE));
        }
        return conventions
                .defaultType()
                .flatMap(this::known)
                .map(Outcome::of)
                .orElseGet(() -> new Outcome<>(PageTypes.PAGE, List.of(missing(file))));
    }

    private Optional<PageType> known(String name) {
        return conventions.types().contains(name) ? Optional.of(PageTypes.custom(name)) : PageTypes.named(name);
    }

    private Problem unknown(Value.Words words) {
        var names = new TreeSet<>(conventions.types());
        PageTypes.ALL.forEach(type -> names.add(type.name()));
        List<String> near = Suggestions.near(words.text(), names);
        String hint = near.isEmpty()
                ? "The types are " + Suggestions.orList(new ArrayList<>(names)) + "."
                : "Did you mean " + Suggestions.orList(near) + "?";
        return Problem.error("unknown-type", words.at(), "There is no type \"" + words.text() + "\".", hint);
    }

    private static Problem missing(SourceFile file) {
        return Problem.error(
                "missing-type",
                Place.of(file.shown()),
                "This page has no header with a type, and stock JBake would leave it out.",
                "Add a header with type=page and status=published, or set default.type in jbake.properties.");
    }
}
