package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.testsite.TestSite;

/**
 * The pages about rules, {@code docs/rules/<code>.md}. A page begins with {@code # <code>} and one sentence, says why under
 * {@code ## Why it matters}, and holds a bad and a good handbook. These are blocks of code whose first line says what they
 * are: a language, {@code bad}, {@code good} or {@code both}, and the file, which is {@code content/page.md} if none is
 * named. What holds blocks of code itself is fenced by four backticks.
 *
 * <pre>
 * ```yaml both school.yml
 * ```markdown bad
 * ```markdown good content/policies/behaviour.md
 * </pre>
 *
 * <p>Rules that no text can show, because they look into pictures, documents or other websites, have their examples in words.
 * The bad handbook must have a problem of this code, the good one none. A page needs no front matter but what the rule
 * looks at.
 */
class RulePagesTest {

    private static final Path PAGES = Path.of("docs/rules");

    /** A family of rules all of which have a page. */
    private static final Pattern CODE = Pattern.compile("\"((?:guidance|statutory|a11y|reading|privacy)-[a-z0-9-]+)\"");

    private static final Pattern EXAMPLE = Pattern.compile(
            "^(`{3,})\\w+ (bad|good|both)(?: (\\S+))?\\n(.*?)^\\1$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    private Path temp;

    /** Rules that no text can show. */
    private static final Set<String> IN_WORDS = Set.of(
            "image-heavy",
            "image-not-copied",
            "link-dead",
            "link-moved",
            "link-not-secure",
            "link-silent",
            "privacy-allowed",
            "privacy-document-author",
            "privacy-document-hidden",
            "privacy-name-listed",
            "privacy-permission-expired",
            "privacy-permission-refused",
            "privacy-phone",
            "privacy-picture-kept",
            "privacy-picture-place",
            "privacy-plan-document",
            "privacy-unread");

    static Stream<String> codesThatATextCanShow() throws IOException {
        return codes().filter(code -> !IN_WORDS.contains(code));
    }

    static Stream<String> codes() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages
                    .map(page -> page.getFileName().toString().replaceFirst("\\.md$", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("codesThatATextCanShow")
    void theBadExampleHasTheProblemAndTheGoodOneHasNot(String code) throws IOException {
        String page = Files.readString(PAGES.resolve(code + ".md"));

        assertThat(found(page, "bad")).contains(code);
        assertThat(found(page, "good")).doesNotContain(code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void itSaysWhatAndWhy(String code) throws IOException {
        assertThat(Files.readString(PAGES.resolve(code + ".md")))
                .startsWith("# " + code + "\n\n")
                .containsPattern("\n\n## Why it matters\n\n\\p{Lu}")
                .doesNotContain("\t");
    }

    @Test
    void everyRuleOfTheseFamiliesHasItsPage() throws IOException {
        var codes = new TreeSet<String>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(source)).results().forEach(code -> codes.add(code.group(1)));
            }
        }

        assertThat(codes().filter(code -> CODE.matcher('"' + code + '"').matches()))
                .containsExactlyElementsOf(codes);
    }

    private List<String> found(String page, String which) throws IOException {
        TestSite site =
                TestSite.in(Files.createDirectories(temp.resolve(which))).checkedOnly();
        site.with("content/index.md", "---\ntitle: Home\n---\n\nWelcome.\n");
        List<MatchResult> files = EXAMPLE.matcher(page).results().toList();
        assertThat(files)
                .as("blocks of code that are %s", which)
                .anyMatch(file -> file.group(2).equals(which));
        for (MatchResult file : files) {
            if (file.group(2).equals(which) || file.group(2).equals("both")) {
                site.with(file.group(3) == null ? "content/page.md" : file.group(3), file.group(4));
            }
        }
        return site.build().problems().stream().map(Problem::code).toList();
    }
}
