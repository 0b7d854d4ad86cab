package org.schoolhandbook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.schoolhandbook.model.review.Approvals;

/** Writes {@code approvals.lock}: the one file of the source that the program itself changes. */
public final class ApprovalsFile {

    private final Path source;

    /** @param source the site's folder */
    public ApprovalsFile(Path source) {
        this.source = source;
    }

    /**
     * Writes it as a whole or not at all.
     *
     * @throws IOException if the folder cannot be written
     */
    public void write(Approvals approvals) throws IOException {
        Path whole = Files.createTempFile(source, Approvals.FILE, ".tmp");
        try {
            Files.write(whole, approvals.text().getBytes(StandardCharsets.UTF_8));
            Files.move(whole, source.resolve(Approvals.FILE), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
