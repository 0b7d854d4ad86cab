package org.schoolhandbook.parse;

import java.util.List;
import org.schoolhandbook.model.schema.Schema;

/** The fields of everything that this stage reads, for those who write them down. */
public final class HandbookSchemas {

    /** One for each type of page. */
    public List<Schema> types() {
        return PageTypes.ALL.stream().map(PageType::schema).toList();
    }

    /** That of {@code school.yml}. */
    public Schema school() {
        return SchoolFields.SCHEMA;
    }
}
