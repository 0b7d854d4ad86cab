package org.schoolhandbook.offline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.schoolhandbook.model.Addresses;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Image;
import org.schoolhandbook.model.book.Book;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** Files of the site inside another file, as {@code data:} addresses (RFC 2397). */
final class Carried {

    /** As large as a picture or font may be, in bytes; a photograph of usual quality, 960 pixels wide, has a tenth. */
    private static final int LARGEST_PICTURE = 2_000_000;

    /** As large as a download may be, in bytes: what is larger is for the website and the zip. */
    private static final int LARGEST_FILE = 100_000;

    /** Smaller copies of photographs, from the best to the least. */
    private static final int[] WIDTHS = {960, 480};

    private static final String NOTHING = "data:,";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("woff", "font/woff"),
            Map.entry("csv", "text/csv"),
            Map.entry("ics", "text/calendar"),
            Map.entry("json", "application/json"),
            Map.entry("pdf", "application/pdf"));

    private final Book book;
    private final List<Problem> problems = new ArrayList<>();

    Carried(Book book) {
        this.book = book;
    }

    List<Problem> problems() {
        return problems;
    }

    /** A picture, or its copy where that is smaller; nothing if it is too large. */
    String picture(String path) throws IOException {
        String smaller = IntStream.of(WIDTHS)
                .mapToObj(width -> path.lastIndexOf('.') < 0 ? path : Image.copy(path, width))
                .filter(book.files()::containsKey)
                .findFirst()
                .orElse(path);
        byte[] bytes = bytes(smaller);
        if (bytes.length <= LARGEST_PICTURE) {
            return bytes.length == 0 ? NOTHING : data(smaller, bytes);
        }
        problems.add(Problem.warning(
                "offline-picture-too-large",
                place(path),
                "This picture has " + bytes.length / 1_000_000 + " MB, and is left out of the handbook in one file.",
                "Save it as a photograph (.jpg) of at most 1600 pixels: every reader loads it."));
        return NOTHING;
    }

    /** A download; what is too large is on the website, if the school has one. */
    Optional<String> file(String path) throws IOException {
        byte[] bytes = bytes(path);
        if (bytes.length > 0 && bytes.length <= LARGEST_FILE) {
            return Optional.of(data(path, bytes) + '#' + Addresses.encode(path.substring(path.lastIndexOf('/') + 1)));
        }
        Optional<String> website = book.school().website();
        if (website.isEmpty()) {
            problems.add(Problem.warning(
                    "offline-file-left-out",
                    place(path),
                    "This file is too large for the handbook in one file, where nobody can open it.",
                    "With website in school.yml, the link leads to the file there. It is in the zip, too."));
        }
        return website.map(address -> address + (address.endsWith("/") ? "" : "/") + Addresses.encode(path));
    }

    String text(String path) throws IOException {
        return new String(bytes(path), java.nio.charset.StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) throws IOException {
        Artifact file = book.files().get(path);
        if (file == null) {
            return new byte[0];
        }
        var bytes = new ByteArrayOutputStream();
        problems.addAll(file.content().writeTo(bytes));
        return bytes.toByteArray();
    }

    private Place place(String path) {
        List<String> sources = book.files().get(path).sources();
        return Place.of(sources.isEmpty() ? path : sources.get(0));
    }

    private static String data(String path, byte[] bytes) {
        String type = TYPES.getOrDefault(
                path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), "application/octet-stream");
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
