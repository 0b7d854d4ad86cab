package org.schoolhandbook.parse;

import java.util.List;
import org.schoolhandbook.model.Section;
import org.schoolhandbook.model.front.Common;
import org.schoolhandbook.model.front.FrontMatter;
import org.schoolhandbook.model.schema.Schema;

/**
 * A type of page: one schema and one record.
 *
 * @param reading makes the record, and reports what is wrong with several fields together
 */
record PageType(Schema schema, Reading reading) {

    /** Makes a page's front matter from checked fields. */
    @FunctionalInterface
    interface Reading {

        FrontMatter read(Common common, FieldReader fields, List<Section> sections);
    }

    String name() {
        return schema.name();
    }
}
