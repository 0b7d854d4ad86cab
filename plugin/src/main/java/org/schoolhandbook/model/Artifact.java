package org.schoolhandbook.model;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.schoolhandbook.problem.Problem;

/**
 * A file of the site that is still to be made.
 *
 * @param path from the site's root, with forward slashes, not encoded
 * @param sources the {@link SourceFile#shown()} of the files it is made from; empty for a page that the theme makes up
 * @param content makes the bytes; may be called on any thread
 */
public record Artifact(String path, List<String> sources, Content content) {

    /** The bytes of a file, made when they are wanted, so that a large site never sits in memory at once. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes the bytes.
         *
         * @return what was wrong; if any of it is an error, the bytes are of no use
         * @throws IOException if {@code out} cannot be written or a source can no longer be read
         */
        List<Problem> writeTo(OutputStream out) throws IOException;
    }
}
