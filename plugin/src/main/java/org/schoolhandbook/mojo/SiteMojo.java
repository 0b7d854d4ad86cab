package org.schoolhandbook.mojo;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Builds the website. */
@Mojo(name = "site", defaultPhase = LifecyclePhase.SITE, requiresProject = false, threadSafe = true)
public final class SiteMojo extends HandbookMojo {

    @Override
    boolean checkOnly() {
        return false;
    }
}
