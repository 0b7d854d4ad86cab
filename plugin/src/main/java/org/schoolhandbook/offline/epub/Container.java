package org.schoolhandbook.offline.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip around an EPUB, whose first entry says, uncompressed, what it is (EPUB 3.3, 4.3). */
final class Container {

    private static final String TYPE = "application/epub+zip";

    private final ZipOutputStream zip;
    private final LocalDate day;

    /** @param day that all entries bear, whatever the clock says */
    Container(OutputStream out, LocalDate day) throws IOException {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.day = day;
        byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(type);
        ZipEntry entry = entry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        add(entry, type);
    }

    void add(String path, String text) throws IOException {
        add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void add(String path, byte[] bytes) throws IOException {
        add(entry(path), bytes);
    }

    private void add(ZipEntry entry, byte[] bytes) throws IOException {
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private ZipEntry entry(String path) {
        var entry = new ZipEntry(path);
        // Local, so that no time zone moves it.
        entry.setTimeLocal(day.atStartOfDay());
        return entry;
    }

    /** Writes its list of entries; whoever opened the stream closes it. */
    void end() throws IOException {
        zip.finish();
    }
}
