package org.schoolhandbook.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolhandbook.model.School;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** The words that stand for what only a school knows, such as {@code {{school.name}}}. */
public final class Placeholders {

    private static final Pattern WRITTEN = Pattern.compile("\\{\\{[ \\t]*([A-Za-z][\\w.-]*)[ \\t]*\\}\\}");
    private static final Pattern NOT_CLOSED = Pattern.compile("\\{\\{[ \\t]*school\\.[\\w.]*\\}?");
    private static final String OURS = "school.";

    private final Map<String, Optional<String>> values = new TreeMap<>();

    /** Those of a school. */
    public Placeholders(School school) {
        put("name", school.name());
        put("phone", school.phone());
        put("email", school.email());
        put("head", school.head());
        put("chair", school.chair());
        put("localAuthority", school.localAuthority());
        put("website", school.website());
        put("postcode", school.postcode());
        put("address", Optional.of(String.join(", ", school.address())).filter(lines -> !lines.isEmpty()));
        put("paperCopy", school.paperCopy());
        put("phase", school.phase());
        put("yearStarted", school.yearStarted().map(String::valueOf));
        contact("sendco", school.sendco());
        contact("enquiries", school.enquiries());
    }

    private void contact(String whose, Optional<School.Contact> contact) {
        put(whose + ".name", contact.flatMap(School.Contact::name));
        put(whose + ".phone", contact.flatMap(School.Contact::phone));
        put(whose + ".email", contact.flatMap(School.Contact::email));
    }

    private void put(String field, Optional<String> value) {
        values.put(OURS + field, value);
    }

    /** Where a match stands in the file. */
    @FunctionalInterface
    public interface PlaceOf {

        /** The place of the text from {@code start} to {@code end}. */
        Place place(int start, int end);
    }

    /** What a placeholder stands for; nothing if there is none of that name, or the school has not said it. */
    public Optional<String> value(String name) {
        return values.getOrDefault(name, Optional.empty());
    }

    /** What a placeholder stands for; if nothing does, that is reported. */
    Optional<String> value(String name, Place at, List<Problem> problems) {
        Optional<String> value = value(name);
        if (value.isEmpty()) {
            problems.add(problem(name, at));
        }
        return value;
    }

    /** Reports those of ours that begin and do not end. */
    void checkClosed(String text, int start, PlaceOf places, List<Problem> problems) {
        Matcher begun = NOT_CLOSED.matcher(text);
        Matcher written = WRITTEN.matcher(text);
        for (int at = text.indexOf("{{", start); at >= 0; at = text.indexOf("{{", at + 2)) {
            if (!written.region(at, text.length()).lookingAt()
                    && begun.region(at, text.length()).lookingAt()) {
                problems.add(Problem.error(
                        "placeholder-not-closed",
                        places.place(at, begun.end()),
                        "\"" + begun.group() + "\" is not closed.",
                        "A placeholder ends in two braces, such as {{school.name}}."));
            }
        }
    }

    /** Every name, sorted. */
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    /**
     * The text with the school's words in it. A placeholder without a value stays as it is and is reported; one that is
     * none of ours, because some other program knows it, only as a warning.
     */
    public String fill(String text, PlaceOf places, List<Problem> problems) {
        if (!text.contains("{{")) {
            return text;
        }
        return WRITTEN.matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(value(match.group(1)).orElseGet(() -> {
                            problems.add(problem(match.group(1), places.place(match.start(), match.end())));
                            return match.group();
                        })));
    }

    /** Fills values of front matter, of which the place is known but not how they are quoted. */
    Filling filling(List<Problem> problems) {
        return (text, at) -> fill(text, (start, end) -> inside(text, at, start, end), problems);
    }

    /** Fills one value. */
    @FunctionalInterface
    interface Filling {

        String fill(String text, Place at);
    }

    /** Exact if the value stands on one line, with or without quotation marks; else the value. */
    private static Place inside(String text, Place at, int start, int end) {
        int quotes = (at.length() - text.codePointCount(0, text.length())) / 2;
        boolean plain = at.length() == text.codePointCount(0, text.length()) + 2 * quotes && quotes >= 0 && quotes <= 1;
        return plain
                ? new Place(
                        at.file(),
                        at.line(),
                        at.column() + quotes + text.codePointCount(0, start),
                        text.codePointCount(start, end))
                : at;
    }

    private Problem problem(String name, Place place) {
        String written = "{{" + name + "}}";
        if (values.containsKey(name)) {
            return Problem.error(
                    "placeholder-empty",
                    place,
                    "There is nothing to put in for " + written + ".",
                    "Give the field \"" + field(name) + "\" in school.yml, or say it without a placeholder.");
        }
        boolean ours = name.startsWith(OURS) || !Suggestions.near(name, names()).isEmpty();
        String message = "There is no placeholder " + written + ".";
        String hint = Suggestions.didYouMean(name, names(), "The placeholders are " + String.join(", ", names()) + ".");
        return ours
                ? Problem.error("unknown-placeholder", place, message, hint)
                : Problem.warning("unknown-placeholder", place, message, hint);
    }

    /** The first of several has a name in the singular. */
    private static String field(String name) {
        String field = name.substring(OURS.length());
        return field.equals("phone") || field.equals("email") ? field + "s" : field;
    }
}
