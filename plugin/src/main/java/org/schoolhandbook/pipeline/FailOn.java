package org.schoolhandbook.pipeline;

import java.util.List;
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

    /** Whether one of these stops it. */
    public boolean stops(List<Problem> problems) {
        return problems.stream().map(Problem::severity).anyMatch(severity -> switch (this) {
            case ERROR -> severity == Severity.ERROR;
            case WARNING -> severity != Severity.NOTE;
            case NEVER -> false;
        });
    }
}
