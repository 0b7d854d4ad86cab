package org.schoolhandbook.offline.form;

import java.util.List;
import java.util.stream.Stream;
import org.schoolhandbook.model.Language;

/**
 * A sheet to fill in, from which every kind of file is made: what one has, all have.
 *
 * @param path of the page without its extension, from the site's root
 * @param source the file it was read from, as its author knows it
 * @param school its name, or empty
 */
record Form(
        String path, String source, String school, String title, String summary, Language language, List<Item> items) {

    /** All that can be filled in, in the order of the page. */
    List<Field> fields() {
        return items.stream().flatMap(Form::fields).toList();
    }

    private static Stream<Field> fields(Item item) {
        if (item instanceof Item.Blank blank) {
            return Stream.of(blank.field());
        }
        return item instanceof Item.Grid grid
                ? grid.rows().stream().flatMap(List::stream).flatMap(cell -> cell.field().stream())
                : Stream.empty();
    }
}
