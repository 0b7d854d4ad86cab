package org.schoolhandbook.publish.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.schoolhandbook.model.standard.Coverage;
import org.schoolhandbook.problem.Finding;
import org.schoolhandbook.problem.Severity;

/**
 * What is to be said of one build.
 *
 * @param name the handbook's
 * @param today the day for which it was built
 * @param stopped whether it must not be published like this
 * @param failing the mildest severity that stops it; none if nothing does
 * @param findings everything that is wrong, by file and line
 * @param pages the titles of those that were read, by the path that the author knows
 * @param coverage what of all that a school publishes is there
 * @param folder the way from the root of the author's repository to the source folder, with a slash at its end; empty if
 *     they are the same, or if there is no repository
 */
public record Verdict(
        String name,
        LocalDate today,
        boolean stopped,
        Optional<Severity> failing,
        List<Finding> findings,
        SortedMap<String, String> pages,
        Coverage coverage,
        String folder) {

    boolean fails(Finding finding) {
        return failing.filter(mildest -> finding.problem().severity().compareTo(mildest) <= 0)
                .isPresent();
    }
}
