package org.schoolhandbook.publish.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.schoolhandbook.model.Escape;
import org.schoolhandbook.model.standard.Coverage;
import org.schoolhandbook.model.standard.Duty;
import org.schoolhandbook.problem.Excerpt;
import org.schoolhandbook.problem.Finding;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.ProblemReport;
import org.schoolhandbook.problem.Severity;

/** {@code report.html}, for the head and whoever publishes: what is ready, what is not, and how to mend it. */
final class PageReport {

    private static final String STYLE = "report.css";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Writer out;
    private final Verdict verdict;
    private final SortedMap<String, List<Finding>> byFile;

    private PageReport(Writer out, Verdict verdict) {
        this.out = out;
        this.verdict = verdict;
        this.byFile = verdict.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.problem().place().file(), TreeMap::new, Collectors.toList()));
    }

    static void write(Path folder, Verdict verdict) throws IOException {
        try (InputStream style = PageReport.class.getResourceAsStream(STYLE)) {
            Files.copy(style, folder.resolve(STYLE), StandardCopyOption.REPLACE_EXISTING);
        }
        try (Writer out = Files.newBufferedWriter(folder.resolve("report.html"))) {
            new PageReport(out, verdict).write();
        }
    }

    private void write() throws IOException {
        String title = "Is the handbook ready?";
        out.write("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"robots\" content=\"noindex\">\n<title>" + title + " – " + html(verdict.name())
                + "</title>\n<link rel=\"stylesheet\" href=\"" + STYLE + "\">\n</head>\n<body>\n<main>\n");
        out.write("<p class=\"of\">" + html(verdict.name()) + ", " + DAY.format(verdict.today()) + "</p>\n<h1>" + title
                + "</h1>\n" + answer());
        if (!byFile.isEmpty()) {
            out.write("<h2>To mend, page by page</h2>\n");
            byFile.forEach(this::file);
            rules();
        }
        ready();
        coverage();
        out.write("</main>\n</body>\n</html>\n");
    }

    private String answer() {
        String counts = ProblemReport.summary(
                verdict.findings().stream().map(Finding::problem).toList());
        return verdict.stopped()
                ? "<p class=\"answer no\"><strong>No.</strong> It must not be published like this: " + counts
                        + ".</p>\n"
                : "<p class=\"answer yes\"><strong>Yes.</strong> It can be published: " + counts + ".</p>\n";
    }

    private void file(String file, List<Finding> findings) {
        String title = verdict.pages().get(file);
        var section = new StringBuilder("<section>\n<h3>");
        section.append(title == null ? "<code>" + html(file) + "</code>" : html(title));
        section.append("</h3>\n");
        if (title != null) {
            section.append("<p class=\"file\"><code>").append(html(file)).append("</code></p>\n");
        }
        section.append("<ul>\n");
        findings.forEach(finding -> section.append(item(finding)));
        print(section.append("</ul>\n</section>\n"));
    }

    private static String item(Finding finding) {
        Problem problem = finding.problem();
        String line = problem.place().line() > 0 ? " in line " + problem.place().line() : "";
        String severity = word(problem.severity());
        return "<li class=\"" + severity.toLowerCase(Locale.ROOT) + "\">\n<p><strong>" + severity + line + ":</strong> "
                + html(problem.message()) + "</p>\n"
                + Excerpt.of(finding).map(PageReport::excerpt).orElse("")
                + problem.hint().map(hint -> "<p>" + html(hint) + "</p>\n").orElse("")
                + "<p class=\"rule\"><code>" + problem.code() + "</code></p>\n</li>\n";
    }

    private static String excerpt(Excerpt excerpt) {
        String marked = excerpt.marked().isEmpty() ? "" : "<mark>" + html(excerpt.marked()) + "</mark>";
        return "<p class=\"line\"><code dir=\"auto\">" + html(excerpt.before()) + marked + html(excerpt.after())
                + "</code></p>\n";
    }

    private void rules() {
        SortedMap<String, List<Finding>> byRule = verdict.findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.problem().code(), TreeMap::new, Collectors.toList()));
        var table =
                new StringBuilder("<h2>To mend, rule by rule</h2>\n<table>\n<thead><tr><th scope=\"col\">Rule</th>");
        for (Severity severity : Severity.values()) {
            table.append("<th scope=\"col\">").append(word(severity)).append("s</th>");
        }
        table.append("</tr></thead>\n<tbody>\n");
        byRule.forEach((rule, findings) -> {
            table.append("<tr><th scope=\"row\"><code>").append(rule).append("</code></th>");
            for (Severity severity : Severity.values()) {
                long count = findings.stream()
                        .filter(finding -> finding.problem().severity() == severity)
                        .count();
                table.append("<td>").append(count).append("</td>");
            }
            table.append("</tr>\n");
        });
        print(table.append("</tbody>\n</table>\n"));
    }

    private void ready() throws IOException {
        var titles = new ArrayList<String>();
        verdict.pages().forEach((file, title) -> {
            if (!byFile.containsKey(file)) {
                titles.add(title);
            }
        });
        out.write("<h2>Pages with nothing to mend: " + titles.size() + " of "
                + verdict.pages().size() + "</h2>\n");
        if (!titles.isEmpty()) {
            titles.sort(null);
            out.write("<ul class=\"ready\">\n");
            for (String title : titles) {
                out.write("<li>" + html(title) + "</li>\n");
            }
            out.write("</ul>\n");
        }
    }

    private void coverage() {
        List<Coverage.Row> rows = verdict.coverage().rows();
        if (rows.isEmpty()) {
            return;
        }
        var table =
                new StringBuilder("<h2>What a school in England publishes</h2>\n<p>To our reading, and no legal advice:"
                        + " each source says when it was last read. Some of it may stand elsewhere on the school's website.</p>\n"
                        + "<table class=\"duties\">\n<thead><tr><th scope=\"col\">What</th><th scope=\"col\">Is it here?</th>"
                        + "<th scope=\"col\">Source</th></tr></thead>\n<tbody>\n");
        for (Coverage.Row row : rows) {
            Duty duty = row.duty();
            String strength = duty.required() ? "required" : "recommended";
            table.append("<tr><th scope=\"row\">").append(html(duty.what())).append("<br><small>");
            table.append(strength)
                    .append("</small></th><td>")
                    .append(answer(row))
                    .append("</td><td>");
            table.append(html(duty.source())).append("<br><small>");
            table.append(
                    duty.checkedOn().map(day -> "read on " + DAY.format(day)).orElse("not yet compared"));
            table.append("</small></td></tr>\n");
        }
        print(table.append("</tbody>\n</table>\n"));
    }

    private static String answer(Coverage.Row row) {
        if (row.done()) {
            return "Yes"
                    + row.page()
                            .map(page -> ": <code>" + html(page.path()) + "</code>")
                            .orElse("");
        }
        return row.duty().here() ? "<strong>No</strong>" : "Not here";
    }

    private void print(CharSequence markup) {
        try {
            out.append(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case NOTE -> "Note";
        };
    }

    private static String html(String text) {
        return Escape.html(text);
    }
}
