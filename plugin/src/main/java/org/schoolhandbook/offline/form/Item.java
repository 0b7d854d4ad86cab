package org.schoolhandbook.offline.form;

import java.util.List;
import java.util.Optional;

/** A part of a form, in the order in which it is read. */
sealed interface Item {

    /** @param level 2 below the title */
    record Heading(int level, String text) implements Item {}

    /** @param listed whether it is one of several things in a list */
    record Words(String text, boolean listed) implements Item {}

    record Blank(Field field) implements Item {}

    /** @param rows each with as many cells as there are columns */
    record Grid(List<String> columns, List<List<Cell>> rows) implements Item {}

    /** @param text what is printed there, or empty */
    record Cell(String text, Optional<Field> field) {}
}
