package org.schoolhandbook.pipeline;

import java.util.List;
import java.util.Map;
import org.schoolhandbook.problem.Finding;
import org.schoolhandbook.problem.Problem;

/**
 * What came of a build.
 *
 * @param findings everything that was wrong, by file and line
 * @param stopped whether the site was not published because of them
 * @param pages how many pages readers see
 * @param files how many files the site has
 * @param times how long each stage took, in milliseconds, in the order of the stages
 */
public record BuildReport(List<Finding> findings, boolean stopped, int pages, int files, Map<String, Long> times) {

    /** The problems without their lines. */
    public List<Problem> problems() {
        return findings.stream().map(Finding::problem).toList();
    }
}
