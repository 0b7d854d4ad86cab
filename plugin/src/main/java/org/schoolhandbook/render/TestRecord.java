package org.schoolhandbook.render;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.schoolhandbook.model.SourceFile;

/**
 * What a theme's makers wrote down when they had tested it in a browser: the file {@code templates/tested.properties},
 * which their tests write.
 *
 * @param theme the fingerprint of the theme that was tested
 * @param tool what looked for mistakes, with its version
 * @param browser with its version
 * @param rules that it knows
 * @param modes in which each page was looked at, as the theme's words name them: {@code light}, {@code dark}
 * @param violations of these rules that it found
 */
public record TestRecord(
        String theme,
        LocalDate day,
        String tool,
        String browser,
        String rules,
        int pages,
        List<String> modes,
        int violations) {

    static final String FILE = "tested.properties";

    /** That among these templates; none if it is not there or not whole, for then nobody knows what was tested. */
    static Optional<TestRecord> in(List<SourceFile> templates) {
        return templates.stream()
                .filter(file -> file.name().equals(FILE))
                .findFirst()
                .flatMap(TestRecord::read);
    }

    private static Optional<TestRecord> read(SourceFile file) {
        var written = new Properties();
        try (Reader text = Files.newBufferedReader(file.file(), StandardCharsets.UTF_8)) {
            written.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        boolean whole = List.of("theme", "day", "tool", "browser", "rules", "pages", "modes", "violations").stream()
                .noneMatch(key -> written.getProperty(key, "").isBlank());
        try {
            return whole ? Optional.of(of(written)) : Optional.empty();
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static TestRecord of(Properties written) {
        return new TestRecord(
                written.getProperty("theme"),
                LocalDate.parse(written.getProperty("day")),
                written.getProperty("tool"),
                written.getProperty("browser"),
                written.getProperty("rules"),
                Integer.parseInt(written.getProperty("pages")),
                List.of(written.getProperty("modes").split(",\\s*")),
                Integer.parseInt(written.getProperty("violations")));
    }
}
