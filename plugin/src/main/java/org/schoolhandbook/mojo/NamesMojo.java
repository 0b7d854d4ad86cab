package org.schoolhandbook.mojo;

import java.io.File;
import java.io.IOException;
import java.security.SecureRandom;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.schoolhandbook.pipeline.NamesBuild;
import org.schoolhandbook.problem.Outcome;

/**
 * Turns the list of the school's children into a file of salted hashes, which {@code handbook.names} takes as well. It
 * shows no name, but whoever has it can try whether a name is on it: keep it as carefully as a register.
 */
@Mojo(name = "names", requiresProject = false, threadSafe = true)
public final class NamesMojo extends AbstractMojo {

    private static final int SALT_BYTES = 16;

    /** The CSV file from the school's system. */
    @Parameter(property = "handbook.names", required = true)
    private File names;

    /** The file to write. */
    @Parameter(property = "handbook.hashed", required = true)
    private File hashed;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!names.isFile()) {
            throw new MojoFailureException("There is no file " + names + ".");
        }
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        try {
            Outcome<Integer> written = new NamesBuild().write(names.toPath(), hashed.toPath(), salt);
            if (written.hasErrors()) {
                throw new MojoFailureException(written.problems().get(0).message());
            }
            getLog().info(written.value() + " ways to write a name are in " + hashed
                    + ". Whoever has this file can try names: do not publish it.");
        } catch (IOException e) {
            throw new MojoExecutionException("The disk failed: " + e.getMessage(), e);
        }
    }
}
