package org.schoolhandbook.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.schoolhandbook.parse.HandbookSchemas;
import org.schoolhandbook.reference.SchemaFiles;

/** Writes down what authors may write, from the same records by which it is read. */
public final class SchemaBuild {

    /**
     * The files for editors and people.
     *
     * @return their paths
     * @throws IOException if the folder cannot be written
     */
    public List<Path> write(Path folder) throws IOException {
        var schemas = new HandbookSchemas();
        return new SchemaFiles(folder).write(schemas.types(), schemas.school());
    }
}
