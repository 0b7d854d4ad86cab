package org.schoolhandbook.parse;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.schoolhandbook.model.colour.Colour;
import org.schoolhandbook.model.review.Review;
import org.schoolhandbook.model.schema.Field;
import org.schoolhandbook.model.schema.Kind;
import org.schoolhandbook.parse.markdown.MarkdownReader;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** Whether one written value is one that its field may have, and what it means. */
final class FieldValues {

    private static final Set<String> YES = Set.of("true", "yes");
    private static final Set<String> NO = Set.of("false", "no");
    private static final String COLOUR =
            "Write it in quotation marks, such as \"#2d6a4f\", or by its English name, such as darkgreen.";
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private final Dates dates;
    private final boolean nests;
    private final boolean typographic;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param nests whether the kind of header can hold lists of entries with fields of their own
     * @param typographic whether words get the marks of a printed page
     */
    FieldValues(Dates dates, boolean nests, boolean typographic) {
        this.dates = dates;
        this.nests = nests;
        this.typographic = typographic;
    }

    /** A good value as readers see it. */
    String set(Field field, Value.Words words) {
        boolean free = field.kind() == Kind.TEXT && field.allowed().isEmpty();
        return typographic && free ? MarkdownReader.typographic(words.text()) : words.text();
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Reports a value that the field may not have. */
    boolean good(Field field, Value.Words words) {
        if (field.allowed().contains(words.text())) {
            return true;
        }
        boolean listed = field.allowed().isEmpty();
        boolean shaped = matches(field.kind(), words.text());
        if (!listed) {
            problems.add(notAllowed(field, words));
        } else if (!shaped) {
            problems.add(wrong(field, words));
        }
        return listed && shaped;
    }

    private static boolean matches(Kind kind, String text) {
        Pattern pattern = PATTERNS.computeIfAbsent(kind.pattern(), Pattern::compile);
        boolean shaped = kind.pattern().isEmpty() || pattern.matcher(text).matches();
        return shaped
                && (kind != Kind.ADDRESS || isWebAddress(text))
                && (kind != Kind.COLOUR || Colour.of(text).isPresent());
    }

    Optional<LocalDateTime> time(Value.Words words) {
        Optional<LocalDateTime> read = dates.read(words.text());
        if (read.isEmpty()) {
            problems.add(Problem.error(
                    "wrong-date",
                    words.at(),
                    "\"" + words.text() + "\" is not a date.",
                    "Write it as 2026-09-06 or as 6 September 2026, and check that the day exists."));
        }
        return read;
    }

    Optional<Review> review(Value.Words words) {
        Outcome<Optional<Review>> review = dates.reviews().read(words.text(), words.at());
        problems.addAll(review.problems());
        return review.value();
    }

    boolean yesNo(Field field, Value.Words words) {
        String text = words.text().toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            problems.add(wrong(field, words));
        }
        return YES.contains(text);
    }

    /** What an author wrote is none of what the field holds. */
    Problem wrong(Field field, Value value) {
        if (field.kind() == Kind.RECORD) {
            return nests ? withoutFields(field, value.at()) : cannotNest(field, value.at());
        }
        String message = value instanceof Value.Words words
                ? "\"" + words.text() + "\" is not " + field.kind().sentence() + "."
                : misshapen(field, value);
        return Problem.error("wrong-value", value.at(), message, hint(field, value));
    }

    private static String hint(Field field, Value value) {
        return field.kind() == Kind.COLOUR && value instanceof Value.Words words
                ? Suggestions.didYouMean(words.text(), Colour.names(), COLOUR)
                : field.help();
    }

    private static String misshapen(Field field, Value value) {
        String several = field.size().list() ? " or a list of them" : "";
        String shape =
                value instanceof Value.Items ? "is a list" + (field.size().list() ? " in a list" : "") : "has parts";
        return "The field \"" + field.name() + "\" holds " + field.kind().sentence() + several + ", and this " + shape
                + ".";
    }

    private static Problem cannotNest(Field field, Place at) {
        return Problem.error(
                "header-cannot-nest",
                at,
                "The field \"" + field.name() + "\" holds several fields, and a header of name=value lines cannot.",
                "Write the header of this page between two lines of three hyphens (---), as name: value.");
    }

    private static Problem withoutFields(Field field, Place at) {
        return Problem.error(
                "wrong-value",
                at,
                "This " + field.entry().name() + " has no fields.",
                "Write its fields one below the other, each with its name: "
                        + String.join(", ", field.entry().names()) + ".");
    }

    private static Problem notAllowed(Field field, Value.Words words) {
        return Problem.error(
                "wrong-value",
                words.at(),
                "\"" + words.text() + "\" is not a value of \"" + field.name() + "\".",
                hint(words.text(), field.allowed()));
    }

    /** Every number is near every other. */
    private static String hint(String written, List<String> allowed) {
        String all = "Use " + Suggestions.orList(allowed) + ".";
        return written.length() < 3 ? all : Suggestions.didYouMean(written, allowed, all);
    }

    private static boolean isWebAddress(String text) {
        try {
            var uri = new URI(text);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
