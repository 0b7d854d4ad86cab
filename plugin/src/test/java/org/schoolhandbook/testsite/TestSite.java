package org.schoolhandbook.testsite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.schoolhandbook.jbake.JBakeThemeEngine;
import org.schoolhandbook.model.book.Format;
import org.schoolhandbook.pipeline.ApproveBuild;
import org.schoolhandbook.pipeline.Approving;
import org.schoolhandbook.pipeline.BuildReport;
import org.schoolhandbook.pipeline.BuildRequest;
import org.schoolhandbook.pipeline.FailOn;
import org.schoolhandbook.pipeline.HandbookBuild;
import org.schoolhandbook.problem.ProblemReport;

/** A folder in, a site out: the whole program with its real theme, without Maven. */
public final class TestSite {

    /** The day on which every test happens. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Path source;
    private final Path output;
    private FailOn failOn = FailOn.ERROR;
    private LocalDate today = TODAY;
    private boolean online;
    private boolean checkOnly;
    private final SortedSet<Format> offline = new TreeSet<>();
    private boolean contentPack;
    private Optional<Path> names = Optional.empty();
    private String theme = "classic";
    private final SortedMap<String, Path> packs = new TreeMap<>();
    private final SortedMap<String, String> rules = new TreeMap<>();

    private TestSite(Path source, Path output) {
        this.source = source;
        this.output = output;
    }

    /** A site in this folder, built into another. */
    public static TestSite of(Path source, Path output) {
        return new TestSite(source, output);
    }

    /** An empty site in {@code folder/source}, built into {@code folder/target/site}. */
    public static TestSite in(Path folder) throws IOException {
        return new TestSite(
                Files.createDirectories(folder.resolve("source")),
                folder.resolve("target").resolve("site"));
    }

    public TestSite with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public TestSite with(String path, byte[] bytes) {
        try {
            Path file = source.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public TestSite without(String path) {
        try {
            Files.delete(source.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public TestSite failingOn(FailOn severity) {
        failOn = severity;
        return this;
    }

    public TestSite on(LocalDate day) {
        today = day;
        return this;
    }

    public TestSite online() {
        online = true;
        return this;
    }

    public TestSite checkedOnly() {
        checkOnly = true;
        return this;
    }

    /** As {@code handbook:offline}, with these files only. */
    public TestSite offline(Format... formats) {
        offline.addAll(List.of(formats));
        return this;
    }

    /** Where those files are. */
    public Path offlineFolder() {
        return reports().resolve("offline");
    }

    public TestSite withContentPack() {
        contentPack = true;
        return this;
    }

    public TestSite withTheme(String name) {
        theme = name;
        return this;
    }

    /** As the POM says it. */
    public TestSite taking(String rule, String level) {
        rules.put(rule, level);
        return this;
    }

    /** A list of the school's children. */
    public TestSite withNames(Path list) {
        names = Optional.of(list);
        return this;
    }

    /** Another jar or folder that may bring content or themes. */
    public TestSite withPack(String name, Path root) {
        packs.put(name, root);
        return this;
    }

    public Path source() {
        return source;
    }

    public Path output() {
        return output;
    }

    public Path reports() {
        return output.resolveSibling("handbook");
    }

    public BuildReport build() {
        var engine = new JBakeThemeEngine(source);
        try {
            return new HandbookBuild(engine).run(request(engine));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code handbook:approve}. */
    public BuildReport approve(Approving approving) {
        try {
            return new ApproveBuild().run(request(new JBakeThemeEngine(source)), approving);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BuildRequest request(JBakeThemeEngine engine) {
        return new BuildRequest(
                source,
                output,
                reports(),
                theme,
                today,
                packs(),
                engine.conventions(),
                rules,
                failOn,
                online,
                names,
                offline,
                checkOnly);
    }

    /** What the console shows, without Maven's own words. */
    public static List<String> printed(BuildReport report) {
        List<String> lines = ProblemReport.print(report.findings()).stream()
                .map(ProblemReport.Line::text)
                .toList();
        String end = (report.stopped() ? "stopped: " : "published: ") + ProblemReport.summary(report.problems());
        return Stream.concat(lines.stream(), Stream.of(end)).toList();
    }

    /** The text of a file of the site. */
    public String page(String path) {
        try {
            return Files.readString(output.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of the site, sorted. */
    public List<String> files() {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> output.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SortedMap<String, Path> packs() {
        var packs = new TreeMap<>(this.packs);
        packs.put("handbook-themes", rootOf("META-INF/handbook/themes/classic/templates/layout.ftlh"));
        if (contentPack) {
            packs.put("handbook-content", rootOf("META-INF/handbook/content/policies/behaviour.md"));
        }
        return packs;
    }

    /** The jar or folder of the class path that has this resource. */
    private static Path rootOf(String resource) {
        URL url = TestSite.class.getClassLoader().getResource(resource);
        String text = String.valueOf(url);
        try {
            return text.startsWith("jar:")
                    ? Path.of(new URI(text.substring("jar:".length(), text.indexOf('!'))))
                    : Path.of(new URI(text.substring(0, text.length() - resource.length())));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
