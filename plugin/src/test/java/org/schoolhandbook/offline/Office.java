package org.schoolhandbook.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.schoolhandbook.testsite.Programs;

/** The LibreOffice of this machine. */
final class Office {

    static final String MISSING = "There is no LibreOffice: install its Writer, so that soffice is on the PATH.";

    /** Without form fields, what stands in a control is text of the page. */
    private static final String TO_PDF =
            "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
                    + "\"ExportFormFields\":{\"type\":\"boolean\",\"value\":\"false\"}}";

    private static final long MOST_SECONDS = 180;

    private Office() {}

    static Optional<Path> find(Map<String, String> environment) {
        return Programs.find(List.of("soffice", "libreoffice"), environment);
    }

    static boolean required() {
        return Programs.required("handbook.office", "HANDBOOK_OFFICE");
    }

    /**
     * Makes a PDF of each file. The program is started once, with a profile of its own.
     *
     * @param into an empty folder, into which the PDFs go under the names of their files
     */
    static void toPdf(List<Path> files, Path into) {
        Path program = find(System.getenv()).orElseThrow(() -> new IllegalStateException(MISSING));
        var command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + into.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                TO_PDF,
                "--outdir",
                into.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path said = into.resolve("said.txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IllegalStateException("LibreOffice did not end: " + Files.readString(said));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
