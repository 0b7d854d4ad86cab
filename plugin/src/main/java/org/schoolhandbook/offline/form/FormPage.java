package org.schoolhandbook.offline.form;

import static org.schoolhandbook.model.Escape.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A form for a browser. It works from a disk, keeps nothing and can send nothing. */
final class FormPage {

    /** No address can be asked for and no form be sent, whatever somebody writes into it (W3C, Content Security Policy 3). */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none';"
            + " form-action 'none'; base-uri 'none'";

    private final Form form;
    private final StringBuilder out = new StringBuilder(16_384);
    private boolean list;

    private FormPage(Form form) {
        this.form = form;
    }

    /**
     * The whole page.
     *
     * @param assets the way to the folder that holds its style and script
     */
    static String of(Form form, String assets) {
        var page = new FormPage(form);
        page.page(assets);
        return page.out.toString();
    }

    /** What is between the title and the end, to be printed. */
    static String content(Form form) {
        var page = new FormPage(form);
        page.items();
        return page.out.toString();
    }

    private void page(String assets) {
        String title = html(form.title());
        out.append("<!DOCTYPE html>\n<html lang=\"").append(html(form.language().tag()));
        out.append("\" dir=\"").append(form.language().direction()).append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(POLICY)
                .append("\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
                .append(title)
                .append("</title>\n");
        out.append("<link rel=\"stylesheet\" href=\"").append(assets).append("form.css\">\n");
        out.append("<script src=\"").append(assets).append("form.js\" defer></script>\n</head>\n<body>\n<main>\n");
        out.append("<h1>").append(title).append("</h1>\n");
        if (!form.summary().isEmpty()) {
            out.append("<p>").append(html(form.summary())).append("</p>\n");
        }
        out.append("<p class=\"warning\" role=\"note\">")
                .append(word("warning"))
                .append("</p>\n");
        tools();
        items();
        out.append("</main>\n</body>\n</html>\n");
    }

    private void tools() {
        out.append("<div class=\"tools\" hidden data-form=\"")
                .append(html(form.path()))
                .append('"');
        new TreeMap<>(Map.of("saved", "saved", "opened", "opened", "wrong", "wrong", "broken", "broken"))
                .forEach((key, name) -> out.append(" data-")
                        .append(key)
                        .append("=\"")
                        .append(word(name))
                        .append('"'));
        out.append(">\n<button type=\"button\" id=\"save\">")
                .append(word("save"))
                .append("</button>\n");
        out.append("<label class=\"open\">").append(word("open"));
        out.append(" <input type=\"file\" id=\"open\" accept=\".json,application/json\"></label>\n");
        out.append("<button type=\"button\" id=\"print\">")
                .append(word("print"))
                .append("</button>\n");
        out.append("<p role=\"status\"></p>\n</div>\n<noscript><p>")
                .append(word("no-script"))
                .append("</p></noscript>\n");
    }

    private String word(String key) {
        return html(form.language().words().getOrDefault("form." + key, key));
    }

    private void items() {
        for (Item item : form.items()) {
            if (item instanceof Item.Heading heading) {
                heading(heading);
            } else if (item instanceof Item.Words words) {
                words(words);
            } else if (item instanceof Item.Blank blank) {
                blank(blank.field());
            } else if (item instanceof Item.Grid grid) {
                grid(grid);
            }
        }
        listEnds();
    }

    private void listEnds() {
        out.append(list ? "</ul>\n" : "");
        list = false;
    }

    private void heading(Item.Heading heading) {
        listEnds();
        out.append("<h").append(heading.level()).append('>').append(html(heading.text()));
        out.append("</h").append(heading.level()).append(">\n");
    }

    private void words(Item.Words words) {
        if (!words.listed()) {
            listEnds();
            out.append("<p>").append(html(words.text())).append("</p>\n");
            return;
        }
        out.append(list ? "" : "<ul>\n")
                .append("<li>")
                .append(html(words.text()))
                .append("</li>\n");
        list = true;
    }

    private void blank(Field field) {
        listEnds();
        String label = "<label for=\"" + field.name() + "\">" + html(field.label()) + "</label>";
        boolean tick = field.kind() == Field.Kind.TICK;
        out.append("<div class=\"field\">").append(tick ? "" : label);
        input(field, false);
        out.append(tick ? " " + label : "").append("</div>\n");
    }

    /** @param named whether no label stands beside it */
    private void input(Field field, boolean named) {
        String more = " id=\"" + field.name() + "\" name=\"" + field.name() + "\""
                + (named ? " aria-label=\"" + html(field.label()) + "\"" : "")
                + (field.help().isEmpty() ? "" : " aria-describedby=\"" + field.name() + ".help\"");
        String typed = more + " autocomplete=\"off\"";
        if (!field.help().isEmpty()) {
            out.append("<span class=\"help\" id=\"").append(field.name()).append(".help\">");
            out.append(html(field.help())).append("</span>");
        }
        switch (field.kind()) {
            case TICK -> out.append("<input type=\"checkbox\"").append(more).append('>');
            case LINE -> out.append("<input type=\"text\"").append(typed).append('>');
            case TEXT ->
                out.append("<textarea rows=\"")
                        .append(field.lines())
                        .append('"')
                        .append(typed)
                        .append("></textarea>");
        }
    }

    private void grid(Item.Grid grid) {
        listEnds();
        out.append("<table>\n<thead><tr>");
        grid.columns()
                .forEach(column ->
                        out.append(column.isEmpty() ? "<td></td>" : "<th scope=\"col\">" + html(column) + "</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (List<Item.Cell> row : grid.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                cell(
                        row.get(i),
                        grid.columns().get(i),
                        i == 0 && row.get(0).field().isEmpty());
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    /** On a narrow screen the column stands before each cell. */
    private void cell(Item.Cell cell, String column, boolean head) {
        out.append(head ? "<th scope=\"row\">" : "<td data-column=\"" + html(column) + "\">");
        out.append(html(cell.text()));
        cell.field().ifPresent(field -> input(field, true));
        out.append(head ? "</th>" : "</td>");
    }
}
