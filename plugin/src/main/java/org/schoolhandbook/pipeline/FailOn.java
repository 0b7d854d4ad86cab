package org.schoolhandbook.pipeline;

import java.util.List;
import java.util.Optional;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Severity;

/** From which severity on a site is not published. */
public enum FailOn {
    /** Errors stop it. */
    ERROR,
    /** Warnings stop it too. */
    WARNING,
    /** Whatever can be published is. */
    NEVER;

    /** The mildest severity that stops it. */
    public Optional<Severity> from() {
        return switch (this) {
            case ERROR -> Optional.of(Severity.ERROR);
            case WARNING -> Optional.of(Severity.WARNING);
            case NEVER -> Optional.empty();
        };
    }

    /** Whether one of these stops it. */
    public boolean stops(List<Problem> problems) {
        return from().filter(mildest ->
                        problems.stream().anyMatch(problem -> problem.severity().compareTo(mildest) <= 0))
                .isPresent();
    }
}
