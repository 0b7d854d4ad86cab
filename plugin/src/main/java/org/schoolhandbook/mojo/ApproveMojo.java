package org.schoolhandbook.mojo;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.schoolhandbook.jbake.JBakeThemeEngine;
import org.schoolhandbook.pipeline.ApproveBuild;
import org.schoolhandbook.pipeline.Approving;
import org.schoolhandbook.pipeline.BuildReport;
import org.schoolhandbook.pipeline.BuildRequest;
import org.schoolhandbook.problem.ProblemReport;

/**
 * Records in {@code approvals.lock} that a policy was approved with the words that it has now. If they change
 * afterwards, the page says so.
 */
@Mojo(name = "approve", requiresProject = false, threadSafe = true, aggregator = true)
public final class ApproveMojo extends HandbookMojo {

    /** The policy's file, such as {@code policies/behaviour.md}. */
    @Parameter(property = "handbook.file", required = true)
    private String file;

    /** The role or board that approved it, such as {@code Full governing board}; not a person. */
    @Parameter(property = "handbook.role", required = true)
    private String role;

    /** The day on which it was approved, such as 2026-09-09. Without it, today. */
    @Parameter(property = "handbook.date")
    private String date;

    /**
     * When the policy is looked at again, such as {@code every year} or {@code Autumn 2 2027}. Only for a policy whose
     * page does not say so itself, such as one from a content pack.
     */
    @Parameter(property = "handbook.review")
    private String review;

    @Override
    boolean checkOnly() {
        return false;
    }

    @Override
    BuildReport run(BuildRequest request, JBakeThemeEngine engine) throws IOException, MojoFailureException {
        return new ApproveBuild()
                .run(request, new Approving(file, role, on(request.today()), review == null ? "" : review));
    }

    @Override
    String summary(BuildReport report) {
        return report.stopped()
                ? "The approval was not recorded: " + ProblemReport.summary(report.problems())
                : "The approval of " + file + " is on record in approvals.lock.";
    }

    private LocalDate on(LocalDate today) throws MojoFailureException {
        try {
            return date == null ? today : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new MojoFailureException("handbook.date is not a date: \"" + date + "\". Write it as 2026-09-06.");
        }
    }
}
