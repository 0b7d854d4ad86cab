package org.schoolhandbook.parse;

import org.schoolhandbook.model.front.Common;
import org.schoolhandbook.model.front.FrontMatter;
import org.schoolhandbook.model.schema.Schema;
import org.schoolhandbook.parse.markdown.MarkdownPage;

/**
 * A type of page: one schema and one record.
 *
 * @param reading makes the record, and reports what is wrong with several fields together
 */
record PageType(Schema schema, Reading reading) {

    /** Makes a page's front matter from checked fields. */
    @FunctionalInterface
    interface Reading {

        FrontMatter read(Common common, FieldReader fields, MarkdownPage page);
    }

    String name() {
        return schema.name();
    }
}
