package org.schoolhandbook.parse.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** The attributes that an author gave an element in braces, without those that are refused. */
final class Attributes {

    static final Attributes NONE = new Attributes(Map.of());

    private static final Set<String> ANYWHERE = Set.of("id", "class", "lang", "dir", "title");
    private static final Set<String> ON_IMAGES = Set.of("width", "height");

    private final Map<String, String> values;

    private Attributes(Map<String, String> values) {
        this.values = values;
    }

    /** The safe attributes of some sets for an element; the others are reported. */
    static Attributes of(List<AttributeSet> sets, String element, Sheet sheet) {
        if (sets.isEmpty()) {
            return NONE;
        }
        var values = new LinkedHashMap<String, String>();
        for (AttributeSet set : sets) {
            for (AttributeSet.Attribute attribute : set.attributes()) {
                add(values, attribute, element, sheet);
            }
        }
        return new Attributes(values);
    }

    private static void add(Map<String, String> values, AttributeSet.Attribute attribute, String element, Sheet sheet) {
        String name = attribute.name().toLowerCase(Locale.ROOT);
        Place place = sheet.place(attribute.chars());
        if (!isAllowed(name, attribute.value(), element)) {
            refuse(name, place, sheet);
        } else if (name.equals("class")) {
            values.merge(name, attribute.value(), (first, second) -> first + ' ' + second);
        } else if (!name.equals("id") || claimed(attribute.value(), place, sheet)) {
            values.put(name, attribute.value());
        }
    }

    private static boolean isAllowed(String name, String value, String element) {
        return switch (name) {
            case "width", "height" -> element.equals("img") && value.matches("\\d{1,5}");
            case "id" -> !value.isEmpty() && value.chars().noneMatch(Character::isWhitespace);
            case "dir" -> Set.of("ltr", "rtl", "auto").contains(value);
            default -> ANYWHERE.contains(name);
        };
    }

    private static void refuse(String name, Place place, Sheet sheet) {
        String message = "The attribute \"" + name + "\" with this value is not allowed here.";
        String hint = Suggestions.didYouMean(
                name, ANYWHERE, "Allowed are #id, .class, lang, dir and title, and on images width and height.");
        boolean script = name.startsWith("on");
        sheet.report(
                script
                        ? Problem.error("attribute-refused", place, message, hint)
                        : Problem.warning("attribute-refused", place, message, hint));
    }

    /** Takes an id for an element, and reports it if it is taken. */
    static boolean claimed(String id, Place place, Sheet sheet) {
        if (sheet.anchors().claim(id)) {
            return true;
        }
        sheet.report(Problem.error(
                "duplicate-id",
                place,
                "The id \"" + id + "\" is used twice on this page.",
                "Give one of the two another name, so that a link knows where to go."));
        return false;
    }

    Optional<String> id() {
        return Optional.ofNullable(values.get("id"));
    }

    boolean hidesTerms() {
        return (' ' + values.getOrDefault("class", "") + ' ').contains(" no-glossary ");
    }

    /** Writes an opening tag with these attributes. */
    void open(Out out, String tag, String ownClass) {
        if (values.isEmpty()) {
            out.markup(ownClass.isEmpty() ? '<' + tag + '>' : '<' + tag + " class=\"" + ownClass + "\">");
            return;
        }
        out.markup('<' + tag);
        write(out, ownClass);
        out.markup(">");
    }

    /** Writes these attributes into a tag. */
    void write(Out out, String ownClass) {
        out.attribute("id", values.getOrDefault("id", ""));
        out.attribute("class", (ownClass + ' ' + values.getOrDefault("class", "")).strip());
        values.forEach((name, value) -> {
            if (!name.equals("id") && !name.equals("class")) {
                out.attribute(name, value);
            }
        });
    }

    boolean has(String name) {
        return values.containsKey(name);
    }
}
