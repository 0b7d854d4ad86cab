package org.schoolhandbook.offline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.book.Book;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Problem;

/**
 * The site as it is, to unpack and read. The same site gives the same bytes. Java's own zip does all that is wanted: names
 * in UTF-8, a time of our choice, and the large files of more than 4 GB that no handbook has.
 *
 * @param site every file of it
 */
record OfflineZip(Book book, List<Artifact> site) {

    static final String START = "START-HERE.html";
    static final String FOLDER = "handbook/";

    /** The first that a zip can name. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** So many files are made at once; all of a large site would not fit into memory. */
    private static final int AT_ONCE = 64;

    Artifact artifact() {
        List<String> sources = site.stream()
                .flatMap(file -> file.sources().stream())
                .distinct()
                .toList();
        return new Artifact(FileName.of(book) + "-offline.zip", sources, this::writeTo);
    }

    private List<Problem> writeTo(OutputStream to) throws IOException {
        List<Artifact> sorted =
                site.stream().sorted(Comparator.comparing(Artifact::path)).toList();
        var problems = new ArrayList<Problem>();
        // Closed by whoever opened it.
        var zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        add(zip, START, new StartPage(book).html().getBytes(StandardCharsets.UTF_8));
        for (int from = 0; from < sorted.size(); from += AT_ONCE) {
            List<Artifact> some = sorted.subList(from, Math.min(sorted.size(), from + AT_ONCE));
            Outcome<List<byte[]>> made = Outcome.each(some, OfflineZip::made);
            problems.addAll(made.problems());
            for (int i = 0; i < some.size(); i++) {
                add(zip, FOLDER + some.get(i).path(), made.value().get(i));
            }
        }
        zip.finish();
        return problems;
    }

    private static Outcome<byte[]> made(Artifact file) {
        var bytes = new ByteArrayOutputStream(32_768);
        try {
            List<Problem> problems = file.content().writeTo(bytes);
            return new Outcome<>(bytes.toByteArray(), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
