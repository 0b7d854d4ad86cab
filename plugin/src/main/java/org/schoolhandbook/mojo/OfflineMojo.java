package org.schoolhandbook.mojo;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.schoolhandbook.model.book.Format;

/**
 * Makes the handbook as files that are read without a network, in {@code target/handbook/offline}. They are replaced
 * together, and only if nothing is wrong.
 */
@Mojo(name = "offline", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class OfflineMojo extends HandbookMojo {

    /** Which files: {@code html}, one file for any browser; {@code zip}, the site to unpack;
     * {@code pdf}, for paper; {@code forms}, plans, tools and worksheets to fill in. */
    @Parameter(property = "handbook.offline", defaultValue = "html,zip")
    private List<String> offline;

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
                    .orElseThrow(() -> new MojoFailureException(
                            "handbook.offline names \"" + word + "\". Use one or more of html, zip, pdf and forms.")));
        }
        if (formats.isEmpty()) {
            throw new MojoFailureException("handbook.offline names no file. Use handbook.skip to make none.");
        }
        return formats;
    }
}
