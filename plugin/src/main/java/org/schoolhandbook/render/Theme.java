package org.schoolhandbook.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.book.Medium;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Problem;

/** A theme that is open for one handbook. */
public interface Theme extends AutoCloseable {

    /**
     * Writes one page by the template of its type. Called by many threads at once.
     *
     * @return what was wrong with the template
     * @throws IOException if {@code out} cannot be written
     */
    List<Problem> write(PageView page, OutputStream out) throws IOException;

    /**
     * Writes one page as a chapter of a book, by the same template. Called by many threads at once.
     *
     * @return what was wrong with the template
     * @throws IOException if {@code out} cannot be written
     */
    List<Problem> writeChapter(PageView page, Medium medium, OutputStream out) throws IOException;

    /** The files that are not pages: the site map, and what JBake's rendering tools make. */
    Outcome<List<Artifact>> extras();

    @Override
    void close();
}
