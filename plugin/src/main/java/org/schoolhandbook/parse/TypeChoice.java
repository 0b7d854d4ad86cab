package org.schoolhandbook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schoolhandbook.model.Conventions;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** Which type a page has: the one it names, or that of its folder. */
final class TypeChoice {

    /** Of one child. The type of a page with blanks has another name. */
    private static final Set<String> PLANS = Set.of("plan", "plans", "child-plan", "therapeutic-plan");

    private final Conventions conventions;

    TypeChoice(Conventions conventions) {
        this.conventions = conventions;
    }

    Outcome<PageType> choose(SourceFile file, Header header) {
        Header.Entry entry = header.fields().get("type");
        if (entry == null
                || !(entry.value() instanceof Value.Words words)
                || words.text().isEmpty()) {
            return unnamed(file, header);
        }
        return known(words.text())
                .map(type -> new Outcome<>(type, conventions.jbake() ? List.of() : misplaced(type, file, words)))
                .orElseGet(() -> isRealPlan(words)
                        ? new Outcome<>(SheetTypes.PLAN_PAGE, List.of(realPlan(words)))
                        : new Outcome<>(PageTypes.PAGE, List.of(unknown(words))));
    }

    /** It is read like a template, so that whatever it says of a child is covered. */
    private boolean isRealPlan(Value.Words words) {
        return !conventions.jbake() && PLANS.contains(words.text().toLowerCase(Locale.ROOT));
    }

    private static Problem realPlan(Value.Words words) {
        return Problem.error(
                "privacy-plan-real",
                words.at(),
                "A child's own plan is never published.",
                "Write \"plan-template\" and leave blanks such as [child]; or add \"fictional: yes\" if the child is invented. "
                        + "Keep real plans where only those who need them can open them.");
    }

    private Outcome<PageType> unnamed(SourceFile file, Header header) {
        if (!conventions.jbake()) {
            PageType type = PageTypes.ofFolder(file.name()).orElse(PageTypes.PAGE);
            boolean plain = header.fields().isEmpty() && header.problems().isEmpty();
            return plain && (type.schema().needsFields() || type == SheetTypes.PLAN_PAGE)
                    ? new Outcome<>(PageTypes.PAGE, List.of(plain(file, type)))
                    : Outcome.of(type);
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

    /** A folder of plain Markdown may have any names: what lies there is still a page. */
    private static Problem plain(SourceFile file, PageType type) {
        return Problem.note(
                "no-front-matter",
                Place.of(file.shown()),
                "Pages in the folder \"" + type.schema().folder() + "\" are of the type \"" + type.name()
                        + "\", but this one has no front matter, so it is an ordinary page.",
                FieldNames.article(type.name()) + " begins with front matter that has at least "
                        + (type.schema().needsFields()
                                ? String.join(", ", type.schema().neededNames())
                                : "title")
                        + ".");
    }

    private static List<Problem> misplaced(PageType type, SourceFile file, Value.Words at) {
        boolean ordinary = type.name().equals(PageTypes.PAGE.name());
        if (PageTypes.introduces(file.name())) {
            return ordinary ? List.of() : List.of(introduction(at));
        }
        return PageTypes.ofFolder(file.name())
                .filter(implied -> !implied.name().equals(type.name()))
                .filter(implied -> !PageTypes.welcome(type.name(), file.name()))
                .map(implied -> List.of(misplaced(type, implied, at)))
                .orElse(List.of());
    }

    private static Problem introduction(Value.Words at) {
        return Problem.warning(
                "type-does-not-fit-folder",
                at.at(),
                "The first page of a folder only introduces it, so its type is \"page\".",
                "Leave the field \"type\" out, or give the file another name than index or readme.");
    }

    private static Problem misplaced(PageType type, PageType implied, Value.Words at) {
        String move = type.schema().folder().isEmpty()
                ? "move the page to another folder"
                : "move the page to the folder \"" + type.schema().folder() + "\"";
        return Problem.warning(
                "type-does-not-fit-folder",
                at.at(),
                "The folder \"" + implied.schema().folder() + "\" is for pages of the type \"" + implied.name()
                        + "\", and this one says \"" + type.name() + "\".",
                "Leave the field \"type\" out, or " + move + ".");
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
