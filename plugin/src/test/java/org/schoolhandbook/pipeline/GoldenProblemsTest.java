package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolhandbook.testsite.Golden;
import org.schoolhandbook.testsite.TestSite;

/**
 * Mini-handbooks with mistakes: {@code cases/problems/<sentence>/in} is the folder, {@code problems.txt} what the author
 * reads. {@code -Dgolden=update} writes the texts anew.
 */
class GoldenProblemsTest {

    private static final Path CASES = Path.of("src/test/resources/cases/problems");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theAuthorReads(String sentence, @TempDir Path temp) throws IOException {
        Path folder = CASES.resolve(sentence);
        var site = TestSite.of(folder.resolve("in"), temp.resolve("target/site"));
        Golden.text(folder.resolve("problems.txt")).isEqualTo(String.join("\n", TestSite.printed(site.build())) + "\n");
        assertThat(site.reports().resolve("problems.json")).exists();
    }
}
