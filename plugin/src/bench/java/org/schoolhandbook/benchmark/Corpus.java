package org.schoolhandbook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** So many pages, in folders of a hundred. The same number of pages gives the same pages on every machine. */
record Corpus(Words words, int pages) {

    private static final long SEED = 20_260_906;

    /** Random gives near neighbours much the same first numbers, so the seeds of two pages lie far apart. */
    private static final long FAR_APART = 0x9E3779B97F4A7C15L;

    /** Without extension; the same in the source and on the site. */
    String path(int page) {
        return String.format(Locale.ROOT, "area-%03d/%s-%05d", page / 100, slug(topic(page)), page);
    }

    String title(int page) {
        return topic(page) + " " + page;
    }

    /** The five links on every page. */
    String navigation(String root) {
        var links = new StringBuilder();
        IntStream.range(0, 5)
                .map(i -> i * pages / 5)
                .forEach(page -> links.append("<a href=\"")
                        .append(root)
                        .append(path(page))
                        .append(".html\">")
                        .append(title(page))
                        .append("</a>\n"));
        return links.toString();
    }

    /** Writes the pages as this tool wants them. */
    void write(Path folder, Tool tool) throws IOException {
        for (int page = 0; page < pages; page++) {
            Path file = folder.resolve(path(page) + ".md");
            Files.createDirectories(file.getParent());
            Files.writeString(file, tool.header(title(page)) + text(page, tool.linkEnd()));
        }
    }

    String text(int page, String linkEnd) {
        var random = new Random((SEED + page) * FAR_APART);
        return new Prose(words, random, pages, other -> "[" + title(other) + "](../" + path(other) + linkEnd + ")")
                .write();
    }

    /** What is counted in a page, on average. */
    long average(ToIntFunction<String> count) {
        return Math.round(IntStream.range(0, pages)
                .map(page -> count.applyAsInt(text(page, ".md")))
                .average()
                .orElse(0));
    }

    /** Throws unless every page became one HTML file that is at least as long as its text. */
    void check(Path content, Path site) throws IOException {
        for (int page = 0; page < pages; page++) {
            Path html = site.resolve(path(page) + ".html");
            if (!Files.isRegularFile(html) || Files.size(html) < Files.size(content.resolve(path(page) + ".md"))) {
                throw new IllegalStateException(html + " is missing or too short.");
            }
        }
    }

    private String topic(int page) {
        return words.all("topic").get(page % words.all("topic").size());
    }

    private static String slug(String title) {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
