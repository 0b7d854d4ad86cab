package org.schoolhandbook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that makes a site searchable.
 *
 * @param id its name in {@code engines.mjs}
 */
record SearchEngine(String id, String name) {

    /** Its index is made with the site. */
    static final SearchEngine OURS = new SearchEngine("ours", "School Handbook");

    private static final SearchEngine PAGEFIND = new SearchEngine("pagefind", "Pagefind 1.6");

    static final List<SearchEngine> ALL = List.of(
            OURS, PAGEFIND, new SearchEngine("minisearch", "MiniSearch 7.2"), new SearchEngine("lunr", "lunr 2.3"));

    /**
     * What makes the index of any other from the prepared site.
     *
     * @param tools where npm installed everything
     */
    List<String> command(Path tools, Path site) throws IOException {
        return equals(PAGEFIND)
                ? List.of(
                        pagefind(tools),
                        "--site",
                        site.resolveSibling("pages").toString(),
                        "--output-path",
                        site.resolve("pagefind").toString(),
                        "--root-selector",
                        "main")
                : List.of("node", tools.resolve("index.mjs").toString(), id, site.toString());
    }

    /** The program itself: around it is a script whose memory says nothing. */
    private static String pagefind(Path tools) throws IOException {
        try (Stream<Path> files = Files.walk(tools.resolve("node_modules/@pagefind"))) {
            return files.filter(file -> file.getFileName().toString().matches("pagefind_extended(\\.exe)?"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("npm has no Pagefind for this system."))
                    .toString();
        }
    }
}
