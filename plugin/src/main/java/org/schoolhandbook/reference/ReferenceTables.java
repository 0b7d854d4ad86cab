package org.schoolhandbook.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.schoolhandbook.model.schema.Field;
import org.schoolhandbook.model.schema.Kind;
import org.schoolhandbook.model.schema.Schema;

/** The fields of every type as tables in Markdown. */
final class ReferenceTables {

    private static final String PAGE = "page";

    String of(List<Schema> types, Schema school) {
        Schema page = types.stream()
                .filter(type -> type.name().equals(PAGE))
                .findFirst()
                .orElseThrow();
        var text = new StringBuilder("# What you may write\n\n")
                .append("Front matter is YAML between two lines of three hyphens. ")
                .append("A field with a dot in its name is written on two lines: `approved:`, ")
                .append("and below it `  on: 2026-09-09`. ")
                .append("Where a field holds several values, one alone needs no list.\n\n## Every page\n\n");
        table(page.fields(), text);
        for (Schema type : types) {
            if (type != page) {
                type(type, page.fields(), text);
            }
        }
        text.append("\n## school.yml\n\n").append(school.help()).append("\n\n");
        table(school.fields(), text);
        return text.toString();
    }

    private static void type(Schema type, List<Field> shared, StringBuilder text) {
        text.append("\n## ").append(type.name()).append("\n\n").append(type.help());
        text.append(" Pages in the folder `").append(type.folder()).append("` are of this type.\n\n");
        List<Field> own =
                type.fields().stream().filter(field -> !shared.contains(field)).toList();
        if (own.isEmpty()) {
            text.append("It has no fields of its own.\n");
        } else {
            table(own, text);
        }
    }

    private static void table(List<Field> fields, StringBuilder text) {
        text.append("| Field | Holds | Needed | What it says |\n| --- | --- | --- | --- |\n");
        fields.forEach(field -> row("", "", field, text));
    }

    private static void row(String before, String orElse, Field field, StringBuilder text) {
        text.append("| ").append(before).append('`').append(field.name()).append("` | ");
        text.append(holds(field)).append(" | ").append(needed(field)).append(orElse);
        text.append(" | ").append(field.help()).append(" |\n");
        for (Field inside : field.fields()) {
            String oneOf = field.anyOf().contains(inside.name()) ? others(field, inside) : "";
            row("in each " + field.entry().name() + ": ", oneOf, inside, text);
        }
    }

    private static String others(Field field, Field inside) {
        return field.anyOf().stream()
                .filter(name -> !name.equals(inside.name()))
                .map(name -> '`' + name + '`')
                .collect(Collectors.joining(", ", "this or ", ""));
    }

    private static String holds(Field field) {
        var parts = new ArrayList<String>();
        boolean onlyThese = !field.allowed().isEmpty() && field.kind() != Kind.DATE && field.kind() != Kind.PAGE;
        if (!onlyThese) {
            parts.add(field.types().isEmpty() ? field.kind().sentence() : page(field));
        }
        if (!field.allowed().isEmpty()) {
            parts.add(field.allowed().stream().map(value -> '`' + value + '`').collect(Collectors.joining(", ")));
        }
        return String.join(", or ", parts) + howMany(field);
    }

    private static String howMany(Field field) {
        if (field.size().bounded()) {
            return "; " + field.size().words() + " of them";
        }
        return field.size().list() && field.kind() != Kind.RECORD ? "; may be several" : "";
    }

    private static String page(Field field) {
        String page = "the path of a page of the type " + String.join(" or ", field.types());
        return field.kind() == Kind.PAGE_OR_TEXT ? page + ", or words" : page;
    }

    private static String needed(Field field) {
        if (field.need().depends()) {
            return "if `" + field.need().field() + "` is `" + field.need().value() + "`";
        }
        return field.need().always() ? "yes" : "";
    }
}
