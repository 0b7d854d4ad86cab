package org.schoolhandbook.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.SourceFile;

/**
 * The script that keeps pages on a reader's device (W3C, Service Workers), if the school wants one: the theme's, after a
 * line that says what to keep. Where the school wants it no longer, that line names nothing, and the script takes
 * everything away, itself too: a browser that has one would keep an old one for ever.
 */
record Worker(Handbook handbook, SiteView site) {

    /** Where it must lie to see all pages. */
    static final String PATH = "worker.js";

    private static final String READERS = "staff";

    Optional<Artifact> artifact() {
        return handbook.school()
                .offline()
                .flatMap(wanted -> handbook.templates().stream()
                        .filter(file -> file.name().equals(PATH))
                        .findFirst()
                        .map(script -> new Artifact(PATH, List.of(script.shown()), out -> {
                            out.write(("const kept = " + (wanted ? kept() : "{}") + ";\n")
                                    .getBytes(StandardCharsets.UTF_8));
                            Files.copy(script.file(), out);
                            return List.of();
                        })));
    }

    private String kept() throws IOException {
        var files = new TreeSet<String>();
        Stream.of(
                        Stream.of("index.html", "a-to-z.html"),
                        handbook.published().stream().filter(Worker::isForStaff).map(Page::url),
                        site.audiences().stream().map(Entry::url).filter(url -> url.contains(READERS)),
                        site.rightNow().map(Entry::url).stream(),
                        handbook.files().stream().map(SourceFile::name).filter(isLoadedByPages()))
                .flatMap(all -> all)
                .forEach(files::add);
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("version", version(files));
            json.writeArrayFieldStart("files");
            for (String file : files) {
                json.writeString(file);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static boolean isForStaff(Page page) {
        return page.info().common().audience().contains(READERS);
    }

    private static Predicate<String> isLoadedByPages() {
        return name -> name.startsWith("theme/")
                && (name.endsWith(".css") || name.endsWith(".js") || name.endsWith(".woff2") || name.endsWith(".svg"));
    }

    /** Of all that a page shows: the folder of the index is named by what the pages say. */
    private String version(TreeSet<String> files) {
        var digest = ThemeFiles.sha256();
        digest.update((site.web().theme()
                        + '\n'
                        + site.search().map(Search::index).orElse("")
                        + '\n'
                        + String.join("\n", files))
                .getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }
}
