package org.schoolhandbook.mojo;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Reads everything, makes every page in memory and says what is wrong. Writes reports and nothing else. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends HandbookMojo {

    @Override
    boolean checkOnly() {
        return true;
    }
}
