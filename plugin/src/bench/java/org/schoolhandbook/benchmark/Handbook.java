package org.schoolhandbook.benchmark;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * This project's plugin, in a Maven process of its own. It also writes a list for each folder, an A to Z, a
 * map of the site and a 404, and
 * looks for what may tell who a child is.
 *
 * @param theme what the templates stand in for: with {@code classic}, the site also gets its search
 * @param jvmConfig what the project's {@code .mvn/jvm.config} holds; empty for none
 * @param terms how many words its glossary explains
 */
record Handbook(Maven maven, String version, String theme, String jvmConfig, int terms) implements Tool {

    @Override
    public String name() {
        return "School Handbook " + version + (jvmConfig.isEmpty() ? ", no jvm.config" : "")
                + (isBare() ? "" : ", with search")
                + (terms > 0 ? ", " + terms + " terms" : "");
    }

    @Override
    public String folder() {
        return "Handbook-" + theme + (jvmConfig.isEmpty() ? "-plain" : "") + (terms > 0 ? "-" + terms : "");
    }

    private boolean isBare() {
        return theme.equals(UnsearchedThemes.BARE);
    }

    @Override
    public String linkEnd() {
        return ".md";
    }

    @Override
    public Map<String, String> files(Corpus corpus) {
        var page = new PlainPage(corpus.navigation("${page.root}"));
        String title = "${page.title()}";
        String all = page.of(title, list("site.pages"));
        var files = new HashMap<>(Map.of(
                "pom.xml",
                UnsearchedThemes.site(version),
                ".mvn/jvm.config",
                jvmConfig,
                "templates/page.ftlh",
                page.of(title, "<@page.body/>"),
                "templates/listing.ftlh",
                page.of(title, list("page.entries")),
                "templates/a-to-z.ftlh",
                all,
                "templates/site-map.ftlh",
                all,
                "templates/accessibility.ftlh",
                page.of(title, "Write to the office."),
                "templates/error404.ftlh",
                page.of(title, "Not found"),
                "templates/robots.ftlh",
                "User-agent: *\n"));
        if (terms > 0) {
            files.put("templates/glossary.ftlh", files.get("templates/page.ftlh"));
            files.put("content/glossary/words.md", new Glossary(corpus.words(), terms).text());
        }
        return files;
    }

    private static String list(String entries) {
        return "<ul><#list " + entries + " as e><li><a href=\"${page.root}${e.url}\">${e.title}</a></li></#list></ul>";
    }

    @Override
    public List<String> command(Path source, Path output) {
        List<String> command = maven.site(version, source, output);
        command.add("-Dhandbook.theme=" + theme);
        return command;
    }
}
