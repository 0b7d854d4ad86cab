package org.schoolhandbook.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;
import org.schoolhandbook.testsite.TestSite;

/**
 * Leaks that were written on purpose: {@code <corpus>/leaks/<rule>.txt} has lines with the leak between guillemets,
 * below {@code = place}, which says where on a site the line is put.
 *
 * @param rule whose code the problem must have
 * @param line as it is written in the corpus
 * @param text the file that it was put into
 * @param start where the leak begins there
 */
record Planted(String rule, String place, String line, SourceText text, int start, String value) {

    /** Puts all of a corpus into a site. */
    static List<Planted> into(TestSite site, Path corpus) throws IOException {
        var all = new ArrayList<Planted>();
        try (Stream<Path> files = Files.list(corpus.resolve("leaks"))) {
            for (Path file : files.sorted().toList()) {
                section(site, file.getFileName().toString().replace(".txt", ""), digits(Files.readString(file)), all);
            }
        }
        return all;
    }

    /** {@code Ø} stands for a digit, so that no telephone number stands in the files which somebody could have. */
    private static String digits(String text) {
        return text.replace('Ø', '2');
    }

    private static void section(TestSite site, String rule, String text, List<Planted> all) {
        String place = "";
        int number = 0;
        // A leak may stand across two lines.
        for (String line : text.split("\n(?![^«\n]*»)")) {
            if (line.startsWith("= ")) {
                place = line.substring(2);
            } else {
                number++;
                plant(site, rule, place, line, number, all);
            }
        }
    }

    private static void plant(TestSite site, String rule, String place, String line, int number, List<Planted> all) {
        String plain = line.replaceAll("[«»]", "");
        String name = rule + "-" + number;
        if (place.equals("file")) {
            site.with(plain, "x");
            all.add(new Planted(rule, place, line, new SourceText(plain, ""), line.indexOf('«'), value(line, 0)));
            return;
        }
        String path = path(place, name);
        String frame = frame(place);
        String whole = frame.replace("%", plain);
        site.with(path, whole);
        var text = new SourceText(path, whole);
        int shift = frame.indexOf('%');
        int marks = 0;
        for (int open = line.indexOf('«'); open >= 0; open = line.indexOf('«', open + 1)) {
            all.add(new Planted(rule, place, line, text, shift + open - marks, value(line, open)));
            marks += 2;
        }
    }

    private static String value(String line, int from) {
        return line.substring(line.indexOf('«', from) + 1, line.indexOf('»', from));
    }

    private static String path(String place, String name) {
        return switch (place) {
            case "plan", "fictional" -> "content/plans/" + name + ".md";
            case "svg" -> "assets/" + name + ".svg";
            case "data" -> "content/lists/" + name + ".yml";
            default -> "content/pages/" + name + ".md";
        };
    }

    private static String frame(String place) {
        return switch (place) {
            case "page" -> "---\ntitle: A page\n---\n\n%\n";
            case "plan" -> "---\ntitle: A plan\nfictional: no\n---\n\n%\n";
            case "fictional" -> "---\ntitle: A plan\nfictional: yes\n---\n\n%\n";
            case "heading" -> "---\ntitle: A page\n---\n\n## %\n\nWords.\n";
            case "alt" -> "---\ntitle: A page\n---\n\nSee ![%](../picture.png) here.\n";
            case "link text" -> "---\ntitle: A page\n---\n\nSee [%](https://www.example.org) here.\n";
            case "address" -> "---\ntitle: A page\n---\n\nSee [this](%) here.\n";
            case "comment" -> "---\ntitle: A page\n---\n\nWords.\n\n<!-- % -->\n";
            case "code" -> "---\ntitle: A page\n---\n\n```\n%\n```\n";
            case "summary" -> "---\ntitle: A page\nsummary: '%'\n---\n\nWords.\n".replace("'", "\"");
            case "table" -> "---\ntitle: A page\n---\n\n| Who | What |\n| --- | --- |\n| % | words |\n";
            case "svg" -> "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>%</text></svg>\n";
            case "data" -> "%\n";
            case "html" -> "---\ntitle: A page\n---\n\n<div>%</div>\n";
            default -> throw new IllegalArgumentException(place);
        };
    }

    /** Whether this problem is about it. */
    boolean isIn(Problem problem) {
        if (place.equals("file")) {
            return problem.code().equals(rule)
                    && problem.place().line() == 0
                    && problem.place().file().startsWith(text.path().substring(0, start + 1));
        }
        var at = text.place(start, start + value.length());
        return problem.code().equals(rule)
                && problem.place().file().equals(at.file())
                && problem.place().line() == at.line()
                && problem.place().column() < at.column() + at.length()
                && at.column() < problem.place().column() + problem.place().length();
    }
}
