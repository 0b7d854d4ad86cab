package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.Optional;
import org.schoolhandbook.problem.SourceText;

/** Turns Markdown into a body with holes. One instance serves any number of threads. */
public final class MarkdownReader {

    private final MarkdownOptions options;
    private final MarkdownGrammar grammar;

    /** A reader with these options. */
    public MarkdownReader(MarkdownOptions options) {
        this.options = options;
        this.grammar = new MarkdownGrammar(options.jbake());
    }

    /**
     * Reads a page. Whatever the text holds, there is a result.
     *
     * @param source the whole file
     * @param bodyStart where the Markdown starts, after the front matter
     * @param title the title that the page has already, from its front matter
     * @param wanted what to look for besides the text
     * @param fill what stands for placeholders
     */
    public MarkdownPage read(
            SourceText source, int bodyStart, Optional<String> title, Wanted wanted, Filled.Fill fill) {
        Filled filled = Filled.of(source, bodyStart, fill);
        Source text = Source.clean(filled.text());
        var sheet = new Sheet(source, filled, text, options, wanted);
        Document document = grammar.parse(text, sheet);
        var outline = new Outline(document, sheet, title);
        var kept = new Kept(sheet, outline);
        new Blocks(sheet, outline, document, kept).writeDocument();
        return new MarkdownPage(
                sheet.out().finish(),
                outline.sections(),
                sheet.anchors().taken(),
                sheet.definitions().all(),
                kept.tables(),
                kept.lists(),
                outline.foundTitle(),
                sheet.problems());
    }
}
