package org.schoolhandbook.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.schoolhandbook.jbake.JBakeThemeEngine;
import org.schoolhandbook.model.book.Format;
import org.schoolhandbook.pipeline.BuildReport;
import org.schoolhandbook.pipeline.BuildRequest;
import org.schoolhandbook.pipeline.FailOn;
import org.schoolhandbook.pipeline.HandbookBuild;
import org.schoolhandbook.problem.ProblemReport;

/** What the goals that read a handbook share. */
abstract class HandbookMojo extends AbstractMojo {

    /**
     * The folder that holds {@code school.yml}, {@code content/}, {@code assets/}, {@code templates/} and
     * {@code messages/}. A folder without {@code content/} and {@code school.yml} is itself the content.
     */
    @Parameter(property = "handbook.source", defaultValue = "${basedir}")
    private File source;

    /** The folder for the finished site. It is replaced as a whole, and only if nothing is wrong. Default: target/site. */
    @Parameter(property = "handbook.output")
    private File output;

    /** The theme's name. Themes are jars among the plugin's dependencies. */
    @Parameter(property = "handbook.theme", defaultValue = "classic")
    private String theme;

    /** The day for which dates are decided, such as 2026-09-06. Without it, the day of the build. */
    @Parameter(property = "handbook.today")
    private String today;

    /** What keeps the site from being published: {@code error}, {@code warning} or {@code never}. */
    @Parameter(property = "handbook.failOn", defaultValue = "error")
    private String failOn;

    /**
     * How serious a rule is taken, by its name, or for all rules of a family by the word before the first hyphen:
     * {@code error}, {@code warning}, {@code note} or {@code off}. Comes before {@code rules} in {@code school.yml}. An
     * error becomes a warning at most.
     */
    @Parameter
    private Map<String, String> rules = Map.of();

    /** Ask other websites whether the pages to which the handbook leads are still there. Needs the network. */
    @Parameter(property = "handbook.online", defaultValue = "false")
    private boolean online;

    /**
     * A list of the school's children, none of whose names may be published: a CSV file from the school's system, kept
     * outside the source folder, or what {@code handbook:names} made of it.
     */
    @Parameter(property = "handbook.names")
    private File names;

    /** Do nothing. */
    @Parameter(property = "handbook.skip", defaultValue = "false")
    private boolean skip;

    /** Holds the reports in {@code handbook/} when the goal has run. */
    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private File target;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File folder;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private PluginDescriptor plugin;

    abstract boolean checkOnly();

    /** The files to make for reading without a network; none: the website. */
    SortedSet<Format> formats() throws MojoFailureException {
        return new TreeSet<>();
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, because handbook.skip is true.");
            return;
        }
        if (!source.isDirectory()) {
            throw new MojoFailureException(
                    "There is no folder " + source + ". Name the one to read with handbook.source.");
        }
        BuildReport report = build();
        ProblemReport.print(report.findings()).forEach(this::log);
        ProblemReport.rules(report.problems()).forEach(this::log);
        String summary = summary(report);
        if (report.stopped()) {
            throw new MojoFailureException(summary);
        }
        getLog().info(summary);
    }

    private void log(ProblemReport.Line line) {
        switch (line.severity()) {
            case ERROR -> getLog().error(line.text());
            case WARNING -> getLog().warn(line.text());
            case NOTE -> getLog().info(line.text());
        }
    }

    private BuildReport build() throws MojoExecutionException, MojoFailureException {
        var engine = new JBakeThemeEngine(source.toPath());
        var request = new BuildRequest(
                source.toPath(),
                output == null ? target().resolve("site") : output.toPath(),
                reports(),
                theme,
                day(),
                packs(),
                engine.conventions(),
                new TreeMap<>(rules),
                whenToFail(),
                online,
                Optional.ofNullable(names).map(File::toPath),
                formats(),
                checkOnly());
        try {
            return run(request, engine);
        } catch (IOException e) {
            throw new MojoExecutionException("The disk failed: " + e.getMessage(), e);
        }
    }

    BuildReport run(BuildRequest request, JBakeThemeEngine engine) throws IOException, MojoFailureException {
        return new HandbookBuild(engine).run(request);
    }

    String summary(BuildReport report) {
        String problems = ProblemReport.summary(report.problems());
        if (!report.stopped()) {
            long time =
                    report.times().values().stream().mapToLong(Long::longValue).sum();
            return count(report.pages(), "page") + ", " + count(report.files(), "file") + "; " + problems + "; " + time
                    + " ms " + report.times();
        }
        String what = checkOnly()
                ? "The handbook must not be published like this: "
                : "The handbook was not published, and what stood before is untouched: ";
        return what + problems + ". All of them are in " + reports().resolve("report.html");
    }

    private static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    Path reports() {
        return target().resolve("handbook");
    }

    private Path target() {
        return TargetFolder.of(target, folder);
    }

    private LocalDate day() throws MojoFailureException {
        try {
            return today == null ? LocalDate.now() : LocalDate.parse(today);
        } catch (DateTimeParseException e) {
            throw new MojoFailureException("handbook.today is not a date: \"" + today + "\". Write it as 2026-09-06.");
        }
    }

    private FailOn whenToFail() throws MojoFailureException {
        return Arrays.stream(FailOn.values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(failOn))
                .findFirst()
                .orElseThrow(() -> new MojoFailureException(
                        "handbook.failOn is \"" + failOn + "\". Use error, warning or never."));
    }

    private SortedMap<String, Path> packs() {
        var packs = new TreeMap<String, Path>();
        for (Artifact artifact : plugin.getArtifacts()) {
            if (artifact.getFile() != null) {
                packs.put(artifact.getArtifactId(), artifact.getFile().toPath());
            }
        }
        return packs;
    }
}
