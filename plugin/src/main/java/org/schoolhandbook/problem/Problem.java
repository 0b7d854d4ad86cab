package org.schoolhandbook.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that somebody should know about their files.
 *
 * @param severity how bad it is
 * @param code stable and lower case with hyphens, so that it can be looked up: {@code link-not-found}
 * @param place where it is
 * @param message one plain sentence in the author's words
 * @param hint what to do about it
 */
public record Problem(Severity severity, String code, Place place, String message, Optional<String> hint)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message);

    /** Something that must be mended before the site may be published. */
    public static Problem error(String code, Place place, String message, String hint) {
        return new Problem(Severity.ERROR, code, place, message, Optional.of(hint));
    }

    /** Something worth mending. */
    public static Problem warning(String code, Place place, String message, String hint) {
        return new Problem(Severity.WARNING, code, place, message, Optional.of(hint));
    }

    /** Something worth knowing. */
    public static Problem note(String code, Place place, String message, String hint) {
        return new Problem(Severity.NOTE, code, place, message, Optional.of(hint));
    }

    /** The same, taken as this serious. */
    public Problem as(Severity other) {
        return new Problem(other, code, place, message, hint);
    }

    /** Whether this is an error. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By file, line and column; then the worst first. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
