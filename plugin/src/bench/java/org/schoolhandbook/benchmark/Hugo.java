package org.schoolhandbook.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hugo, if this machine has it. It also writes a list for each folder. */
record Hugo(String version) implements Tool {

    private static final String CONFIGURATION = """
            baseURL = "/"
            title = "Oakfield Primary School"
            uglyURLs = true
            disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
            """;

    static Optional<Hugo> installed() throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder("hugo", "version").start();
        } catch (IOException notFound) {
            return Optional.empty();
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return Optional.of(new Hugo(printed.replaceFirst("(?s).*?v(\\d[\\d.]*).*", "$1")));
    }

    @Override
    public String name() {
        return "Hugo " + version;
    }

    @Override
    public String linkEnd() {
        return ".html";
    }

    @Override
    public Map<String, String> files(Corpus corpus) {
        var page = new PlainPage(corpus.navigation("/"));
        String list = "<ul>{{ range .Pages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul>";
        return Map.of(
                "layouts/_default/single.html", page.of("{{ .Title }}", "{{ .Content }}"),
                "layouts/_default/list.html", page.of("{{ .Title }}", list),
                "hugo.toml", CONFIGURATION);
    }

    @Override
    public List<String> command(Path source, Path output) {
        return List.of("hugo", "--quiet", "--source", source.toString(), "--destination", output.toString());
    }
}
