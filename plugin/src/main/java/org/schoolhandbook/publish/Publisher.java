package org.schoolhandbook.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/**
 * Writes all artifacts beside the site that stands, many at a time, and swaps the two at the end. If anything is wrong
 * with an artifact, nothing changes.
 */
public final class Publisher {

    private final Path output;
    private final Predicate<List<Problem>> stops;

    /**
     * A publisher to this folder, which need not exist.
     *
     * @param stops which problems keep what stood before, beside errors
     */
    public Publisher(Path output, Predicate<List<Problem>> stops) {
        this.output = output;
        this.stops = stops;
    }

    /**
     * Makes and writes everything.
     *
     * @return what was wrong; the site that stood stays if any of it is an error or otherwise stops a build
     * @throws IOException if the folder cannot be written
     */
    public List<Problem> publish(List<Artifact> artifacts) throws IOException {
        var staging = Staging.beside(output);
        try {
            List<Problem> written = write(artifacts, staging.folder());
            if (written.stream().anyMatch(Problem::isError) || stops.test(written)) {
                return written;
            }
            var problems = new ArrayList<>(written);
            staging.swap().ifPresent(reason -> problems.add(inUse(reason)));
            return problems;
        } finally {
            // Whatever went wrong, such as a full disk, nothing half made stays.
            staging.discard();
        }
    }

    private Problem inUse(String reason) {
        return Problem.error(
                "output-in-use",
                Place.of(output.getFileName().toString()),
                "This folder cannot be replaced: " + reason + ".",
                "Close every program that has one of its files open, and build again. What stood before is untouched.");
    }

    /**
     * Makes everything and writes nothing.
     *
     * @return what is wrong
     * @throws IOException if a source can no longer be read
     */
    public static List<Problem> rehearse(List<Artifact> artifacts) throws IOException {
        return each(artifacts, artifact -> artifact.content().writeTo(OutputStream.nullOutputStream()));
    }

    private static List<Problem> write(List<Artifact> artifacts, Path folder) throws IOException {
        var folders = new TreeSet<Path>();
        artifacts.forEach(
                artifact -> folders.add(folder.resolve(artifact.path()).getParent()));
        for (Path each : folders) {
            Files.createDirectories(each);
        }
        return each(artifacts, artifact -> {
            try (OutputStream out = Files.newOutputStream(folder.resolve(artifact.path()))) {
                return artifact.content().writeTo(out);
            }
        });
    }

    @FunctionalInterface
    private interface Make {
        List<Problem> make(Artifact artifact) throws IOException;
    }

    private static List<Problem> each(List<Artifact> artifacts, Make make) throws IOException {
        var problems = new ArrayList<>(PathClashes.among(artifacts));
        List<Artifact> distinct = problems.isEmpty() ? artifacts : PathClashes.without(artifacts);
        try {
            problems.addAll(
                    Outcome.each(distinct, artifact -> made(artifact, make)).problems());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return problems;
    }

    private static Outcome<Artifact> made(Artifact artifact, Make make) {
        try {
            return new Outcome<>(artifact, make.make(artifact));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
