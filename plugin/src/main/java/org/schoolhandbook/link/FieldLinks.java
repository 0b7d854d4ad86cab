package org.schoolhandbook.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.schoolhandbook.model.Draft;
import org.schoolhandbook.model.Mention;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** Whether the pages that fields name are there, may be seen, and are of the right type. */
final class FieldLinks {

    private static final int FEW = 8;

    private final Map<PageId, String> types;
    private final Set<PageId> hidden;

    FieldLinks(List<Draft> drafts, Set<PageId> hidden) {
        this.types = drafts.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Draft::id, draft -> draft.info().type()));
        this.hidden = hidden;
    }

    List<Problem> problems(List<Mention> mentions) {
        var problems = new ArrayList<Problem>();
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.PAGE) {
                problem(mention).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<Problem> problem(Mention mention) {
        var page = new PageId(mention.path());
        String type = types.get(page);
        if (type == null) {
            return Optional.of(notFound(mention, page));
        }
        if (!mention.types().isEmpty() && !mention.types().contains(type)) {
            return Optional.of(wrongType(mention, page, type));
        }
        return hidden.contains(page) ? Optional.of(draft(mention, page)) : Optional.empty();
    }

    private Problem notFound(Mention mention, PageId page) {
        String name = page.name();
        String what = mention.types().isEmpty() ? "page" : String.join(" or ", mention.types());
        return Problem.error(
                "field-page-not-found",
                mention.at(),
                "There is no " + what + " \"" + name + "\", which the field \"" + mention.field() + "\" names.",
                hint(mention, page));
    }

    private String hint(Mention mention, PageId page) {
        List<String> fitting = fitting(mention);
        List<String> near = Suggestions.near(page.name(), fitting);
        if (near.isEmpty()) {
            near = fitting.stream()
                    .filter(other -> new PageId(other).shortName().equalsIgnoreCase(lastWords(page)))
                    .limit(3)
                    .toList();
        }
        if (!near.isEmpty()) {
            return "Did you mean " + Suggestions.orList(near) + "?";
        }
        return mention.types().isEmpty() || fitting.isEmpty() || fitting.size() > FEW
                ? "Write the page's path below content/ without its extension, such as " + example(mention) + "."
                : "Use " + Suggestions.orList(fitting) + ".";
    }

    /** "Deputy headteacher" may mean {@code roles/deputy-headteacher}. */
    private static String lastWords(PageId page) {
        return page.shortName().strip().replaceAll("\\s+", "-");
    }

    private List<String> fitting(Mention mention) {
        return types.entrySet().stream()
                .filter(page -> mention.types().isEmpty() || mention.types().contains(page.getValue()))
                .map(page -> page.getKey().name())
                .sorted()
                .toList();
    }

    private String example(Mention mention) {
        return fitting(mention).stream().findFirst().orElse("roles/headteacher");
    }

    private Problem wrongType(Mention mention, PageId page, String type) {
        List<String> fitting = fitting(mention);
        return Problem.error(
                "wrong-page-type",
                mention.at(),
                "The field \"" + mention.field() + "\" names a page of the type \"" + type
                        + "\", and needs one of the type " + Suggestions.orList(mention.types()) + ".",
                fitting.isEmpty() || fitting.size() > FEW
                        ? "Name another page, or look at the type of \"" + page.name() + "\"."
                        : "Use " + Suggestions.orList(fitting) + ".");
    }

    private static Problem draft(Mention mention, PageId page) {
        return Problem.error(
                "link-to-draft",
                mention.at(),
                "This leads to \"" + page.path() + "\", which readers cannot see yet.",
                "Publish that page, or take the field out until then.");
    }
}
