package org.schoolhandbook.mojo;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.schoolhandbook.model.book.Format;

/**
 * Makes the handbook as files that are read without a network, in {@code target/handbook/offline}. They are replaced
 * together, and only if nothing is wrong.
 */
@Mojo(name = "offline", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class OfflineMojo extends HandbookMojo {

    /**
     * Which files: {@code html}, one file for any browser; {@code zip}, the site to unpack; {@code pdf}, for paper;
     * {@code epub}, for readers of books; {@code leaflets}, each to print on both sides of a sheet and to fold;
     * {@code policies}, a PDF of each; {@code forms}, plans, tools and worksheets to fill in.
     */
    @Parameter(property = "handbook.offline", defaultValue = "html,zip")
    private List<String> offline;

    /** Whether {@code install} and {@code deploy} publish the files with the project. */
    @Parameter(property = "handbook.attach", defaultValue = "true")
    private boolean attach;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    private final MavenProjectHelper projects;

    /** Made by Maven. */
    @Inject
    public OfflineMojo(MavenProjectHelper projects) {
        this.projects = projects;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        super.execute();
        // Without a POM there is no project of which the files could be a part.
        if (attach && project != null && project.getFile() != null) {
            try {
                new Attached(project, projects).all(reports().resolve("offline"));
            } catch (IOException e) {
                throw new MojoExecutionException("The disk failed: " + e.getMessage(), e);
            }
        }
    }

    @Override
    boolean checkOnly() {
        return false;
    }

    @Override
    SortedSet<Format> formats() throws MojoFailureException {
        var formats = new TreeSet<Format>();
        for (String word : offline) {
            formats.add(Arrays.stream(Format.values())
                    .filter(format -> format.word().equals(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> new MojoFailureException("handbook.offline names \"" + word
                            + "\". Use one or more of html, zip, pdf, epub, leaflets, policies and forms.")));
        }
        if (formats.isEmpty()) {
            throw new MojoFailureException("handbook.offline names no file. Use handbook.skip to make none.");
        }
        return formats;
    }
}
