package org.schoolhandbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.testsite.ExampleSite;
import org.schoolhandbook.testsite.TestSite;

/**
 * The example school with mistakes of many kinds, each told once and nothing else. {@code cases/thirty-mistakes/mistakes.txt}
 * has the rule and file of each after {@code =}, and below it what is added to the end of that file, or after a line of it.
 */
@ExtendWith(ExampleSite.Given.class)
class ThirtyMistakesTest {

    private static final Path EXAMPLE = Path.of("../site-example");
    private static final Path MISTAKES = Path.of("src/test/resources/cases/thirty-mistakes/mistakes.txt");

    @TempDir
    private Path folder;

    private Path source;

    private record Mistake(String rule, String file, int line, String text) {}

    @BeforeEach
    void aCopyOfTheExample() throws IOException {
        source = folder.resolve("source");
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(path -> !path.startsWith(EXAMPLE.resolve("target")))
                    .toList()) {
                Files.copy(file, source.resolve(EXAMPLE.relativize(file).toString()));
            }
        }
    }

    @Test
    void theExampleItselfHasNone(ExampleSite example) {
        assertThat(example.report().problems()).isEmpty();
    }

    @Test
    void eachOfThemIsToldAndNothingElse() throws IOException {
        List<Mistake> mistakes = mistakes();
        for (Mistake mistake : mistakes) {
            make(mistake);
        }
        List<Problem> problems = TestSite.of(source, folder.resolve("target/site"))
                .withContentPack()
                .checkedOnly()
                .build()
                .problems();

        assertThat(mistakes).hasSizeGreaterThanOrEqualTo(30);
        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.place().file())
                .containsExactlyInAnyOrderElementsOf(mistakes.stream()
                        .map(mistake -> mistake.rule() + " " + mistake.file())
                        .toList());
    }

    private static List<Mistake> mistakes() throws IOException {
        var mistakes = new ArrayList<Mistake>();
        for (String block : Files.readString(MISTAKES).substring(2).split("\n= ")) {
            String[] parts = block.split("\n", 2);
            String[] head = parts[0].split(" ");
            int line = head.length > 2 ? Integer.parseInt(head[2]) : Integer.MAX_VALUE;
            mistakes.add(new Mistake(head[0], head[1], line, parts.length > 1 ? parts[1].strip() : ""));
        }
        return mistakes;
    }

    private void make(Mistake mistake) throws IOException {
        Path file = source.resolve(mistake.file());
        var lines = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.<String>of());
        boolean atItsEnd = mistake.line() > lines.size();
        lines.addAll(
                atItsEnd ? lines.size() : mistake.line(), mistake.text().lines().toList());
        if (atItsEnd && file.toString().endsWith(".md") && !lines.isEmpty()) {
            lines.add(lines.size() - (int) mistake.text().lines().count(), "");
        }
        Files.writeString(file, String.join("\n", lines));
    }
}
