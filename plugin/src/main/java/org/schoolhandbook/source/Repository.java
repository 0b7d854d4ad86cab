package org.schoolhandbook.source;

import java.nio.file.Files;
import java.nio.file.Path;

/** The version control in which an author keeps the source, if there is one. */
public final class Repository {

    private static final String MARK = ".git";

    private Repository() {}

    /** The way from its root to a folder, with forward slashes and one at the end; empty for the root or without one. */
    public static String wayTo(Path folder) {
        Path source = folder.toAbsolutePath().normalize();
        for (Path root = source; root != null; root = root.getParent()) {
            if (Files.exists(root.resolve(MARK))) {
                String way = root.relativize(source).toString().replace('\\', '/');
                return way.isEmpty() ? "" : way + "/";
            }
        }
        return "";
    }
}
