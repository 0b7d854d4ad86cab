package org.schoolhandbook.parse;

import java.util.function.BiFunction;
import org.schoolhandbook.model.Common;
import org.schoolhandbook.model.FrontMatter;

/**
 * A type of page: one schema and one record.
 *
 * @param folder pages in this folder have this type without naming it; empty for none
 * @param record makes the front matter from checked fields
 */
record PageType(Schema schema, String folder, BiFunction<Common, FieldReader, FrontMatter> record) {

    String name() {
        return schema.name();
    }
}
