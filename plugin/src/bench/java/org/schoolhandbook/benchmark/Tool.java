package org.schoolhandbook.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that turns a folder of Markdown into a site. Its source has its pages in {@code content/}. */
interface Tool {

    /** With its version. */
    String name();

    /** The name of the folder that it works in. */
    default String folder() {
        return getClass().getSimpleName();
    }

    /** The largest number of pages that it is given. */
    default int mostPages() {
        return Integer.MAX_VALUE;
    }

    /** What stands above the text of a page: YAML, unless it wants something else. */
    default String header(String title) {
        return "---\ntitle: " + title + "\n---\n\n";
    }

    /** How a link to another page ends: with the extension of its source or of its HTML. */
    String linkEnd();

    /** Its templates and configuration by their paths in the source. */
    Map<String, String> files(Corpus corpus);

    /** The process to time. It runs in the folder of its source. */
    List<String> command(Path source, Path output);
}
