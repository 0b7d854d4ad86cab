package org.schoolhandbook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolhandbook.model.schema.Field;
import org.schoolhandbook.model.schema.Kind;
import org.schoolhandbook.model.schema.Need;
import org.schoolhandbook.model.schema.Schema;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** Whether the fields that are written are known, and those that are needed are written. */
final class FieldNames {

    private final Schema schema;
    private final Map<String, Header.Entry> fields;

    FieldNames(Schema schema, Map<String, Header.Entry> fields) {
        this.schema = schema;
        this.fields = fields;
    }

    List<Problem> unknown() {
        var problems = new ArrayList<Problem>();
        fields.forEach((name, entry) -> {
            if (schema.field(name).isEmpty()) {
                problems.add(unknown(name, entry.key()));
            }
        });
        return problems;
    }

    /** @param whole where a field that is not there is missed */
    List<Problem> missing(Place whole) {
        var problems = new ArrayList<Problem>();
        for (Field field : schema.fields()) {
            if (isNeeded(field.need()) && !isWritten(field)) {
                problems.add(missing(field, whole));
            }
        }
        if (!schema.anyOf().isEmpty() && schema.anyOf().stream().noneMatch(fields::containsKey)) {
            problems.add(Problem.error(
                    "missing-field",
                    whole,
                    article(schema.name()) + " needs " + Suggestions.orList(schema.anyOf()) + ".",
                    schema.field(schema.anyOf().get(0)).orElseThrow().help()));
        }
        return problems;
    }

    /** Parts where a list should be are another mistake than none. */
    private boolean isWritten(Field field) {
        return fields.keySet().stream()
                .anyMatch(name -> name.equals(field.name()) || name.startsWith(field.name() + "."));
    }

    private boolean isNeeded(Need need) {
        return need.always()
                || need.depends()
                        && fields.containsKey(need.field())
                        && need.value().equals(fields.get(need.field()).value().plain());
    }

    private Problem missing(Field field, Place whole) {
        String when = field.need().depends()
                ? " when \"" + field.need().field() + "\" is \"" + field.need().value() + "\""
                : "";
        return Problem.error(
                "missing-field",
                whole,
                article(schema.name()) + " needs the field \"" + field.name() + "\"" + when + ".",
                field.help());
    }

    private Problem group(String name, Place at) {
        List<String> inside = schema.below(name).stream()
                .map(below -> below.substring(name.length() + 1))
                .toList();
        return Problem.error(
                "field-without-its-parts",
                at,
                "The field \"" + name + "\" has parts: " + String.join(", ", inside) + ".",
                "Write each part on a line of its own below \"" + name + ":\", with two spaces before it.");
    }

    private Problem unknown(String name, Place at) {
        if (!schema.below(name).isEmpty()) {
            return group(name, at);
        }
        Optional<Field> list = schema.field(name.replaceFirst("\\..*", ""));
        return list.isPresent() ? entryWithoutHyphen(list.get(), at) : notKnown(name, at);
    }

    private static Problem entryWithoutHyphen(Field list, Place at) {
        String message = list.kind() == Kind.RECORD
                ? "Each " + list.entry().name() + " in the list \"" + list.name() + "\" begins with a hyphen."
                : "The field \"" + list.name() + "\" has no parts.";
        String hint = list.kind() == Kind.RECORD
                ? "Write \"  - " + list.fields().get(0).name() + ": …\", and the fields that follow four spaces in."
                : list.help();
        return Problem.error("field-without-its-parts", at, message, hint);
    }

    private Problem notKnown(String name, Place at) {
        List<String> parts = schema.below(name.replaceFirst("\\.[^.]*$", ""));
        if (name.contains(".")
                && !parts.isEmpty()
                && Suggestions.near(name, parts).isEmpty()) {
            return unknownPart(name, parts, at);
        }
        String message = article(schema.name()) + " has no field \"" + name + "\".";
        List<String> names = name.contains(".") ? schema.names() : schema.namesAndGroups();
        boolean typo = !Suggestions.near(name, names).isEmpty();
        String hint = Suggestions.didYouMean(
                name, names, "Take it out, or use one of these: " + String.join(", ", schema.names()) + ".");
        return typo
                ? Problem.error("unknown-field", at, message, hint)
                : Problem.warning("unknown-field", at, message, hint);
    }

    private Problem unknownPart(String name, List<String> parts, Place at) {
        return Problem.warning(
                "unknown-field",
                at,
                article(schema.name()) + " has no field \"" + name + "\".",
                "Take it out, or use one of these: " + String.join(", ", parts) + ".");
    }

    /** The name of a file has none. */
    static String article(String type) {
        if (type.contains(".")) {
            return type;
        }
        return ("aeiou".indexOf(type.charAt(0)) >= 0 ? "An " : "A ") + type;
    }
}
