package org.schoolhandbook.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code school.yml} says. Names of people live here and nowhere else.
 *
 * @param website the address under which the handbook is published, with its scheme
 */
public record School(
        Optional<String> name,
        List<String> address,
        Optional<String> postcode,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> website,
        Optional<String> head,
        Optional<Contact> senco,
        Optional<String> localAuthority,
        Optional<String> phase,
        Optional<String> paperCopy) {

    /** Somebody whom a reader may ask. */
    public record Contact(Optional<String> name, Optional<String> phone, Optional<String> email) {}

    /** A folder of Markdown that belongs to no school. */
    public static School none() {
        return new School(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
