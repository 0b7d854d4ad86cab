package org.schoolhandbook.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.School;
import org.schoolhandbook.model.book.Book;
import org.schoolhandbook.model.book.Chapter;
import org.schoolhandbook.model.book.Format;

/** A disk that is full while a file is written. What was wrong must reach the publisher, who throws all of it away. */
class FullDiskTest {

    private static final String FULL = "No space left on device";

    /** Room for some bytes and no more. */
    private static final class FullDisk extends OutputStream {

        private int room = 50;

        @Override
        public void write(int b) throws IOException {
            if (--room < 0) {
                throw new IOException(FULL);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"HTML", "FORMS"},
            mode = EnumSource.Mode.EXCLUDE)
    void noFileIsTakenForWhole(Format format) {
        Artifact page = page("page:chapter");
        var files = new OfflineFiles(null, medium -> book(page), List.of(page));

        List<Artifact> made = files.artifacts(new TreeSet<>(List.of(format)));

        assertThat(made)
                .isNotEmpty()
                .allSatisfy(file -> assertThatThrownBy(() -> file.content().writeTo(new FullDisk()))
                        .isInstanceOf(IOException.class)
                        .hasMessage(FULL));
    }

    private static Artifact page(String id) {
        String html = "<section id=\"" + id
                + "\" class=\"chapter\" data-running=\"Ties\"><article><h1>Ties</h1><p>Black.</p></article></section>";
        return new Artifact("ties.html", List.of("content/ties.md"), out -> {
            out.write(html.getBytes(StandardCharsets.UTF_8));
            return List.of();
        });
    }

    private static Book book(Artifact page) {
        Language english = Language.of("en", new TreeMap<>(), new TreeMap<>());
        return new Book(
                "Elm School",
                english,
                School.none(),
                LocalDate.of(2026, 11, 22),
                chapter("page", english, page),
                List.of(chapter("policy", english, page), chapter("leaflet", english, page)),
                Optional.empty(),
                new TreeMap<>());
    }

    private static Chapter chapter(String type, Language language, Artifact page) {
        return new Chapter("ties.html", "Ties", type, 1, anchor -> Optional.empty(), language, true, page);
    }
}
