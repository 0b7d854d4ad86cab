package org.schoolhandbook.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** JBake as it was released, with everything switched off that is not a page. Its class path is this program's own. */
record JBake(String version, int mostPages) implements Tool {

    private static final String CONFIGURATION = """
            render.index=false
            render.archive=false
            render.feed=false
            render.tags=false
            markdown.extensions=AUTOLINKS,FENCED_CODE_BLOCKS,DEFINITIONS,TABLES
            """;

    @Override
    public String name() {
        return "JBake " + version;
    }

    @Override
    public String header(String title) {
        return "title=" + title + "\ntype=page\nstatus=published\ndate=2026-09-06\n~~~~~~\n\n";
    }

    @Override
    public String linkEnd() {
        return ".html";
    }

    @Override
    public Map<String, String> files(Corpus corpus) {
        var page = new PlainPage(corpus.navigation("${content.rootpath}"));
        return Map.of(
                "templates/page.ftl",
                page.of("${content.title}", "${content.body}"),
                "assets/robots.txt",
                "User-agent: *\n",
                "jbake.properties",
                CONFIGURATION);
    }

    @Override
    public List<String> command(Path source, Path output) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-classpath",
                System.getProperty("java.class.path"),
                "org.jbake.launcher.Main",
                "-b",
                source.toString(),
                output.toString());
    }
}
