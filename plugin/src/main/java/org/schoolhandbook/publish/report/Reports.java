package org.schoolhandbook.publish.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.schoolhandbook.publish.Ledger;

/** Writes what is said of a build, and what became of every file. */
public final class Reports {

    private final Path folder;

    /** Reports into this folder, which need not exist. */
    public Reports(Path folder) {
        this.folder = folder;
    }

    /**
     * All of them.
     *
     * @throws IOException if the folder cannot be written
     */
    public void write(Ledger ledger, Verdict verdict) throws IOException {
        write(verdict);
        LedgerFile.write(folder.resolve("ledger.json"), ledger);
    }

    /**
     * Of a build that stopped before it had a ledger; an older ledger goes, as it would be wrong.
     *
     * @throws IOException if the folder cannot be written
     */
    public void write(Verdict verdict) throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve("ledger.json"));
        ProblemList.write(folder.resolve("problems.json"), verdict);
        Sarif.write(folder.resolve("problems.sarif"), verdict);
        TestResults.write(folder.resolve("TEST-handbook.xml"), verdict);
        PageReport.write(folder, verdict);
    }
}
