package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.schoolhandbook.testsite.Golden;

/** The list of rules that a school may choose from is whole. {@code -Dgolden=update} writes it anew. */
class RuleCodesTest {

    private static final Pattern MADE = Pattern.compile("Problem\\s*\\.(?:error|warning|note)\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern PRINTED =
            Pattern.compile("(?m): (?:error|warning|note): .* \\[([a-z0-9]+(?:-[a-z0-9]+)+)]$");

    @Test
    void everyCodeThatIsWrittenOrPrintedIsInTheList() throws IOException {
        var codes = new TreeSet<String>();
        collect(Path.of("src/main/java"), ".java", MADE, codes);
        collect(Path.of("src/test/resources/cases/problems"), "problems.txt", PRINTED, codes);
        Golden.text(Path.of("src/main/resources/org/schoolhandbook/pipeline/rule-codes.txt"))
                .isEqualTo(String.join("\n", codes) + "\n");
        assertThat(RuleCodes.all().names()).contains("link-not-found", "link", "review");
    }

    private static void collect(Path folder, String ending, Pattern pattern, TreeSet<String> codes) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(codes::add);
            }
        }
    }
}
