package org.schoolhandbook.model.schema;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fields of one type of page, or of {@code school.yml}.
 *
 * @param name the type's name
 * @param folder pages in this folder have this type without naming it; empty for none
 * @param help one sentence for the author
 * @param fields in the order in which people read about them
 * @param anyOf one of these fields must be there; empty: no such rule
 */
public record Schema(String name, String folder, String help, List<Field> fields, List<String> anyOf) {

    /** A field of its own stands in for a shared one of its name. */
    public static Schema of(String name, String folder, String help, List<Field> shared, Field... own) {
        Map<String, Field> fields = new LinkedHashMap<>();
        Stream.concat(shared.stream(), Arrays.stream(own)).forEach(field -> fields.put(field.name(), field));
        return new Schema(name, folder, help, List.copyOf(fields.values()), List.of());
    }

    /** The field of this name; of a map's, that of the map. */
    public Optional<Field> field(String wanted) {
        return fields.stream()
                .filter(field -> field.name().equals(wanted)
                        || field.kind() == Kind.MAP && wanted.startsWith(field.name() + "."))
                .findFirst();
    }

    /** The fields below a name: of {@code approved}, {@code approved.on} and {@code approved.by}. */
    public List<String> below(String group) {
        return names().stream().filter(name -> name.startsWith(group + ".")).toList();
    }

    /** With {@code approved} beside {@code approved.on}: either may be misspelt. */
    public List<String> namesAndGroups() {
        return Stream.concat(
                        names().stream(),
                        names().stream()
                                .filter(name -> name.contains("."))
                                .map(name -> name.substring(0, name.indexOf('.'))))
                .distinct()
                .toList();
    }

    /** Of all fields. */
    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    /** Of the fields without which a page of this type is wrong. */
    public List<String> neededNames() {
        return fields.stream()
                .filter(field -> field.need().always())
                .map(Field::name)
                .toList();
    }

    /** Whether there are any. */
    public boolean needsFields() {
        return !neededNames().isEmpty();
    }
}
