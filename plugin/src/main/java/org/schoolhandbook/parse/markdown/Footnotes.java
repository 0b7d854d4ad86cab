package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** Numbers footnotes in the order of their first use, and writes them at the end of the page. */
final class Footnotes {

    private final Sheet sheet;
    private final Outline outline;
    private final FootnoteRepository definitions;
    private final Map<FootnoteBlock, Note> used = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<Node, Note> lastWords = new HashMap<>();

    Footnotes(Sheet sheet, Document document, Outline outline) {
        this.sheet = sheet;
        this.outline = outline;
        this.definitions = FootnoteExtension.FOOTNOTES.get(document);
    }

    private record Note(FootnoteBlock block, int number, String id, List<String> uses) {}

    /** Writes the number of a footnote where it is used. */
    void reference(Footnote footnote) {
        FootnoteBlock block = footnote.getFootnoteBlock();
        if (block == null) {
            reportUndefined(footnote);
            sheet.words(sheet.typography().plain(footnote.getChars().toString()), footnote.getStartOffset());
            return;
        }
        Note note = used.computeIfAbsent(block, this::number);
        String number = String.valueOf(note.number);
        sheet.typography().afterElement();
        if (sheet.linked()) {
            sheet.out().markup("<sup>" + number + "</sup>");
            return;
        }
        String use = sheet.anchors().take("fnref-" + number);
        note.uses.add(use);
        sheet.out()
                .markup("<sup class=\"footnote\"><a href=\"#" + note.id + "\" id=\"" + use + "\" aria-label=\""
                        + sheet.options().word("text.footnote", "Footnote") + ' ' + number + "\">" + number
                        + "</a></sup>");
    }

    private Note number(FootnoteBlock block) {
        int number = notes.size() + 1;
        var note = new Note(block, number, sheet.anchors().take("fn-" + number), new ArrayList<>());
        notes.add(note);
        lastWords.put(block.getLastChild(), note);
        return note;
    }

    /** Writes the footnotes that are used. Their own words may use more of them. */
    void write(Blocks blocks) {
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            sheet.out().line();
            String title = sheet.options().word("text.footnotes", "Footnotes");
            sheet.out().markup(i == 0 ? "<section class=\"footnotes\" aria-label=\"" + title + "\">\n<ol>\n" : "");
            sheet.out().markup("<li id=\"" + note.id + "\">");
            blocks.write(note.block);
            if (!(note.block.getLastChild() instanceof Paragraph)) {
                sheet.out().line().markup("<p>");
                backLinks(note);
                sheet.out().markup("</p>\n");
            }
            sheet.out().markup("</li>\n");
        }
        sheet.out().markup(notes.isEmpty() ? "" : "</ol>\n</section>\n");
        outline.notes().forEach(this::reportIdle);
    }

    /** Writes the way back, if these are the last words of a footnote. */
    void afterWords(Paragraph paragraph) {
        Note note = lastWords.get(paragraph);
        if (note != null) {
            backLinks(note);
        }
    }

    private void backLinks(Note note) {
        int count = 0;
        for (String use : note.uses) {
            count++;
            String label = sheet.options().word("text.back", "Back to footnote")
                    + ' '
                    + note.number
                    + (count == 1 ? "" : ", " + sheet.options().word("text.use", "use") + ' ' + count);
            sheet.out().markup(" <a href=\"#" + use + "\" class=\"footnote-back\" aria-label=\"" + label + "\">↩</a>");
        }
    }

    private void reportUndefined(Footnote footnote) {
        String name = footnote.getText().toString();
        List<String> names = outline.notes().stream()
                .limit(Sheet.MOST_SUGGESTIONS)
                .map(note -> note.getText().toString())
                .toList();
        sheet.report(Problem.error(
                "footnote-not-found",
                sheet.place(footnote.getChars()),
                "There is no footnote \"" + name + "\".",
                Suggestions.didYouMean(name, names, "Add a line that starts with \"[^" + name + "]:\".")));
    }

    private void reportIdle(FootnoteBlock block) {
        String name = block.getText().toString();
        if (definitions.get(definitions.normalizeKey(name)) != block) {
            sheet.report(Problem.warning(
                    "footnote-defined-twice",
                    sheet.place(block.getText()),
                    "The footnote \"" + name + "\" is defined twice; this one is not shown.",
                    "Give one of the two another name."));
        } else if (!used.containsKey(block)) {
            sheet.report(Problem.warning(
                    "footnote-not-used",
                    sheet.place(block.getText()),
                    "The footnote \"" + name + "\" is not used, so it is not shown.",
                    "Write [^" + name + "] where it belongs, or take it out."));
        }
    }
}
