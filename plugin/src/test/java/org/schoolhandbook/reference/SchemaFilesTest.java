package org.schoolhandbook.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolhandbook.model.front.FrontMatter;
import org.schoolhandbook.model.schema.Schema;
import org.schoolhandbook.parse.HandbookSchemas;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.testsite.Golden;
import org.schoolhandbook.testsite.TestSite;

/**
 * What editors are told agrees with what the build accepts. {@code cases/headers} has sound and broken headers; the
 * name of each begins with its type and says what is wrong, {@code policy--a-date-in-words.yml}, and the text beside a
 * broken one is what an editor says.
 */
class SchemaFilesTest {

    private static final Path HEADERS = Path.of("src/test/resources/cases/headers");

    /** About other pages, which these small sites do not have. */
    private static final List<String> ELSEWHERE = List.of(
            "field-page-not-found",
            "file-not-found",
            "role-not-found",
            "principle-missing",
            "leaflet-panels",
            "plan-section-missing");

    @TempDir
    static Path temp;

    private static HeaderValidator validator;

    @BeforeAll
    static void write() throws IOException {
        validator = new HeaderValidator(temp.resolve("schemas"));
    }

    static List<Path> sound() throws IOException {
        return files(HEADERS.resolve("sound"), ".yml");
    }

    static List<Path> broken() throws IOException {
        return files(HEADERS.resolve("broken"), ".yml");
    }

    static List<Path> pages() throws IOException {
        return Stream.concat(
                        files(Path.of("../content"), ".md").stream(),
                        files(Path.of("../site-example/content"), ".md").stream())
                .filter(file -> !file.startsWith(Path.of("../content/target")))
                .toList();
    }

    private static List<Path> files(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyTypeHasASchemaAndATemplate() {
        var types = new TreeSet<>(FrontMatter.TYPES);
        assertThat(new HandbookSchemas().types().stream().map(Schema::name)).containsExactlyInAnyOrderElementsOf(types);
        assertThat(types)
                .allSatisfy(type -> assertThat(SchemaFilesTest.class
                                .getClassLoader()
                                .getResource("META-INF/handbook/themes/classic/templates/" + type + ".ftlh"))
                        .isNotNull());
        types.add("school");
        assertThat(validator.types()).containsExactlyElementsOf(types);
    }

    @Test
    void peopleReadTheSame() throws IOException {
        Golden.text(HEADERS.resolve("REFERENCE.md")).isEqualTo(Files.readString(temp.resolve("schemas/REFERENCE.md")));
    }

    @Test
    void everyTypeHasASoundHeaderHere() throws IOException {
        assertThat(sound().stream().map(SchemaFilesTest::type)).containsAll(validator.types());
    }

    @ParameterizedTest
    @MethodSource("sound")
    void aSoundHeaderIsAccepted(Path file) throws IOException {
        assertThat(validator.problems(type(file), Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenHeaderIsNot(Path file) throws IOException {
        List<String> problems = validator.problems(type(file), Files.readString(file));
        assertThat(problems).isNotEmpty();
        String name = file.getFileName().toString().replace(".yml", ".txt");
        Golden.text(file.resolveSibling(name)).isEqualTo(String.join("\n", problems) + "\n");
    }

    @ParameterizedTest
    @MethodSource("sound")
    void theBuildReadsWhatIsSound(Path file, @TempDir Path folder) throws IOException {
        assertThat(problems(file, folder))
                .filteredOn(problem -> problem.isError() && !ELSEWHERE.contains(problem.code()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void theBuildRefusesWhatIsBroken(Path file, @TempDir Path folder) throws IOException {
        assertThat(problems(file, folder))
                .anyMatch(problem -> problem.isError() && !ELSEWHERE.contains(problem.code())
                        || problem.code().equals("unknown-field"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageOfThePackAndTheExampleIsAccepted(Path file) {
        String header = HeaderValidator.header(file);
        String type = header.lines()
                .filter(line -> line.startsWith("type:"))
                .map(line -> line.substring("type:".length()).strip())
                .findFirst()
                .orElseGet(() -> implied(file));
        assertThat(validator.problems(type, header)).isEmpty();
    }

    @Test
    void theExampleSchoolIsAccepted() throws IOException {
        assertThat(validator.problems("school", Files.readString(Path.of("../site-example/school.yml"))))
                .isEmpty();
    }

    private static String type(Path file) {
        return file.getFileName().toString().split("--|\\.")[0];
    }

    /** As the build has it: of the first folder, but not for the page that introduces it. */
    private static String implied(Path file) {
        String name = file.toString().replace('\\', '/').replaceFirst(".*content/", "");
        boolean introduces = name.matches("(.*/)?(index|readme)\\.md");
        return schema(schema -> !introduces && name.startsWith(schema.folder() + "/"))
                .map(Schema::name)
                .orElse("page");
    }

    private static Optional<Schema> schema(Predicate<Schema> wanted) {
        return new HandbookSchemas().types().stream().filter(wanted).findFirst();
    }

    private static List<Problem> problems(Path file, Path folder) throws IOException {
        String type = type(file);
        String yaml = Files.readString(file);
        TestSite site = TestSite.in(folder)
                .with("content/index.md", "# Home\n\nWelcome.\n")
                .checkedOnly();
        if (type.equals("school")) {
            return site.with("school.yml", yaml).build().problems();
        }
        String into = schema(schema -> schema.name().equals(type)).orElseThrow().folder();
        return site.with("content/" + into + "/page.md", "---\n" + yaml + "---\n\nSome words.\n")
                .build()
                .problems();
    }
}
