package org.schoolhandbook.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fields of one type of page, or of {@code school.yml}.
 *
 * @param name the type's name
 */
record Schema(String name, List<Field> fields) {

    static Schema of(String name, List<Field> shared, Field... own) {
        var all = new ArrayList<>(shared);
        all.addAll(Arrays.asList(own));
        return new Schema(name, List.copyOf(all));
    }

    Optional<Field> field(String wanted) {
        return fields.stream().filter(field -> field.name().equals(wanted)).findFirst();
    }

    /** With {@code approved} beside {@code approved.on}: either may be misspelt. */
    List<String> namesAndGroups() {
        return Stream.concat(
                        names().stream(),
                        names().stream()
                                .filter(name -> name.contains("."))
                                .map(name -> name.substring(0, name.indexOf('.'))))
                .distinct()
                .toList();
    }

    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }
}
