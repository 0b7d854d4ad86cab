package org.schoolhandbook.offline.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.front.ToolInfo;
import org.schoolhandbook.model.front.WorksheetInfo;

/**
 * What of a page is to be filled in. Authors write blanks in square brackets, and boxes to tick; a column of a table is to
 * be filled in if one of its cells is nothing but a blank. Tools and worksheets say in their front matter what they have.
 * One use each.
 */
final class FormReader {

    private static final Pattern BLANK = Pattern.compile("\\[([^\\[\\]]+)]");
    private static final Pattern ASKED = Pattern.compile("(.+?):\\s*\\[([^\\[\\]]+)]\\.?\\s*(.*)", Pattern.DOTALL);
    private static final Pattern IN_NUMBER = Pattern.compile("(?<=[0-9]) (?=[0-9])");
    private static final String GAP = "…";
    private static final int SOME_LINES = 3;
    private static final int FEW_LINES = 2;
    private static final int WIDE = 3;

    private final Page page;
    private final String school;
    private final Language language;
    private final FieldNames names = new FieldNames();
    private final List<Item> items = new ArrayList<>();

    /** What is asked for once and then stands for itself, such as the child's name. */
    private final Set<String> known = new HashSet<>(Set.of("child"));

    /** @param school its name, or empty */
    FormReader(Page page, String school, Language language) {
        this.page = page;
        this.school = school;
        this.language = language;
    }

    Form read() {
        Element body = Jsoup.parseBodyFragment(page.body().print(link -> "")).body();
        body.select("svg, script, style, figure, sup.footnote-ref, .footnotes").remove();
        body.select("td").stream()
                .map(cell -> BLANK.matcher(cell.text().strip()))
                .filter(Matcher::matches)
                .forEach(blank -> known.add(blank.group(1)));
        if (language.direction().equals("rtl")) {
            keepNumbersTogether(body);
        }
        body.children().forEach(this::block);
        int intro = (int) items.stream()
                .takeWhile(item -> !(item instanceof Item.Heading))
                .count();
        items.addAll(intro, sheet());
        String path = page.path().replaceFirst("\\.html$", "");
        return new Form(
                path,
                page.source().shown(),
                school,
                page.title(),
                page.info().common().summary().orElse(""),
                language,
                List.copyOf(items));
    }

    /** Else the two halves of a telephone number would change places (UAX 9, W4): this space belongs to the number. */
    private static void keepNumbersTogether(Element body) {
        body.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                text.text(IN_NUMBER.matcher(text.getWholeText()).replaceAll("\u202F"));
            }
        });
    }

    private void block(Element block) {
        switch (block.tagName()) {
            case "h2", "h3", "h4", "h5", "h6" ->
                items.add(new Item.Heading(block.tagName().charAt(1) - '0', block.text()));
            case "ul", "ol" -> block.children().forEach(this::listed);
            case "table" -> table(block);
            case "p", "pre" -> text(block.text(), false);
            default -> {
                if (block.children().isEmpty()) {
                    text(block.text(), false);
                } else {
                    block.children().forEach(this::block);
                }
            }
        }
    }

    private void listed(Element entry) {
        Element own = entry.clone();
        own.select("ul, ol").remove();
        if (own.selectFirst("input[type=checkbox]") != null) {
            items.add(new Item.Blank(field(own.text(), Field.Kind.TICK, "", 1)));
        } else {
            text(own.text(), true);
        }
        entry.select("> ul, > ol").forEach(this::block);
    }

    private void text(String text, boolean listed) {
        Matcher asked = ASKED.matcher(text);
        List<String> unknown = BLANK.matcher(text)
                .results()
                .map(blank -> blank.group(1))
                .filter(blank -> !known.contains(blank))
                .toList();
        if (asked.matches()) {
            items.add(new Item.Blank(field(asked.group(1), Field.Kind.TEXT, asked.group(2), FEW_LINES)));
            text(asked.group(3), listed);
        } else if (!unknown.isEmpty()) {
            String label = BLANK.matcher(text).replaceAll(GAP);
            items.add(new Item.Blank(field(label, Field.Kind.TEXT, String.join(", ", unknown), FEW_LINES)));
        } else if (!text.isBlank()) {
            items.add(new Item.Words(text, listed));
        }
    }

    private void table(Element table) {
        List<String> columns = table.select("thead th, tr:first-child > th").eachText();
        List<List<String>> rows = table.select("tbody tr").stream()
                .map(row -> row.select("> td, > th").eachText())
                .filter(row -> row.size() == columns.size())
                .toList();
        List<Integer> open = IntStream.range(0, columns.size())
                .filter(column -> rows.stream()
                        .anyMatch(row -> BLANK.matcher(row.get(column)).matches()))
                .boxed()
                .toList();
        items.add(new Item.Grid(
                columns,
                IntStream.range(0, rows.size())
                        .mapToObj(row -> row(columns, rows.get(row), row + 1, open))
                        .toList()));
    }

    private List<Item.Cell> row(List<String> columns, List<String> cells, int number, List<Integer> open) {
        String name = open.contains(0) ? String.valueOf(number) : cells.get(0);
        return IntStream.range(0, columns.size())
                .mapToObj(column -> {
                    if (!open.contains(column)) {
                        return new Item.Cell(cells.get(column), Optional.empty());
                    }
                    Matcher blank = BLANK.matcher(cells.get(column));
                    String help = blank.matches() ? blank.group(1) : cells.get(column);
                    String label = open.size() == 1 ? name : columns.get(column) + ", " + name;
                    return cell(label, help, open.size());
                })
                .toList();
    }

    private Item.Cell cell(String label, String help, int columns) {
        boolean wide = columns >= WIDE;
        return new Item.Cell(
                "", Optional.of(field(label, wide ? Field.Kind.TEXT : Field.Kind.LINE, help, wide ? SOME_LINES : 1)));
    }

    private Field field(String label, Field.Kind kind, String help, int lines) {
        return new Field(names.of(label), label, kind, help, lines);
    }

    private List<Item> sheet() {
        if (page.info() instanceof ToolInfo tool) {
            return tool(tool);
        }
        return page.info() instanceof WorksheetInfo sheet ? worksheet(sheet) : List.of();
    }

    private List<Item> tool(ToolInfo tool) {
        var made = new ArrayList<Item>();
        ToolInfo.Scale scale = tool.scale();
        if (scale.low().isPresent() && scale.high().isPresent()) {
            made.add(new Item.Words(
                    scale.low().get() + ": " + scale.lowLabel().orElse("") + "; "
                            + scale.high().get() + ": " + scale.highLabel().orElse(""),
                    false));
        }
        var columns = new ArrayList<>(tool.columns());
        columns.add(0, "");
        made.add(new Item.Grid(
                columns,
                tool.rows().stream().map(row -> row(tool.columns(), row)).toList()));
        return made;
    }

    private List<Item.Cell> row(List<String> columns, String row) {
        var cells = new ArrayList<Item.Cell>();
        cells.add(new Item.Cell(row, Optional.empty()));
        // There is as much to write or draw in two columns as in three.
        columns.forEach(column -> cells.add(cell(row + ", " + column, "", WIDE)));
        return cells;
    }

    private List<Item> worksheet(WorksheetInfo sheet) {
        if (sheet.labels().isEmpty()) {
            return List.of(
                    new Item.Blank(field(sheet.common().title(), Field.Kind.TEXT, "", Math.max(1, sheet.slots()))));
        }
        return sheet.labels().stream()
                .map(label -> (Item) new Item.Blank(field(label, Field.Kind.TEXT, "", SOME_LINES)))
                .collect(Collectors.toList());
    }
}
