package org.schoolhandbook.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.schoolhandbook.pipeline.SchemaBuild;

/**
 * Writes one JSON Schema for each type of page and one for {@code school.yml}, by which an editor helps while you
 * write, and {@code REFERENCE.md}, which lists every field.
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends AbstractMojo {

    /** The folder for the files. Default: target/handbook/schemas. */
    @Parameter(property = "handbook.schemas")
    private File schemas;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private File target;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File folder;

    @Override
    public void execute() throws MojoExecutionException {
        Path into = schemas == null ? TargetFolder.of(target, folder).resolve("handbook/schemas") : schemas.toPath();
        try {
            int files = new SchemaBuild().write(into).size();
            getLog().info(files + " files are in " + into);
        } catch (IOException e) {
            throw new MojoExecutionException("The disk failed: " + e.getMessage(), e);
        }
    }
}
