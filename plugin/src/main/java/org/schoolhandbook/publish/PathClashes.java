package org.schoolhandbook.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** Two files for one place. Upper and lower case count as the same, as they do on Windows and memory sticks. */
final class PathClashes {

    private PathClashes() {}

    static List<Problem> among(List<Artifact> artifacts) {
        Map<String, Artifact> first = new HashMap<>();
        var problems = new ArrayList<Problem>();
        for (Artifact artifact : artifacts) {
            Artifact other = first.putIfAbsent(key(artifact), artifact);
            if (other != null) {
                problems.add(clash(other, artifact));
            }
        }
        return problems;
    }

    static List<Artifact> without(List<Artifact> artifacts) {
        Map<String, Artifact> first = new HashMap<>();
        return artifacts.stream()
                .filter(artifact -> first.putIfAbsent(key(artifact), artifact) == null)
                .toList();
    }

    private static Problem clash(Artifact one, Artifact other) {
        Artifact blamed = other.sources().isEmpty() ? one : other;
        Artifact against = blamed == one ? other : one;
        String whose = against.sources().isEmpty()
                ? "a page that the theme makes"
                : against.sources().get(0);
        return Problem.error(
                "same-output",
                Place.of(
                        blamed.sources().isEmpty()
                                ? blamed.path()
                                : blamed.sources().get(0)),
                "This would be written to \"" + blamed.path() + "\", and so would " + whose + ".",
                "Rename one of them. Upper and lower case count as the same.");
    }

    private static String key(Artifact artifact) {
        return artifact.path().toLowerCase(Locale.ROOT);
    }
}
