package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.schoolhandbook.problem.Problem;

/** The Markdown we understand: flexmark, set up as GitHub has it, with its inline parser mended. */
final class MarkdownGrammar {

    private static final String MARKS = " \t>*+-.)0123456789";
    private static final int MOST_MARKS = 5000;

    private final Parser parser;

    /** @param jbake whether blocks are those of JBake's Markdown, else CommonMark's */
    MarkdownGrammar(boolean jbake) {
        DataHolder options = options(jbake);
        parser = Parser.builder(options)
                .customInlineParserFactory(CommonMarkInlines::new)
                .customInlineParserExtensionFactory(new Braces.Factory())
                .customBlockParserFactory(new HeadingStart(options))
                .customBlockParserFactory(new FenceStart())
                .customBlockParserFactory(new RuleStart())
                .customBlockParserFactory(new FootnoteStart(options))
                .linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory())
                .customDelimiterProcessor(Stress.asterisks())
                .customDelimiterProcessor(Stress.underscores())
                // flexmark forgets this one when the inline parser is not its own.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .paragraphPreProcessorFactory(new TableStart())
                .build();
    }

    private static DataHolder options(boolean jbake) {
        return (jbake ? pegdown() : new MutableDataSet())
                .set(
                        Parser.EXTENSIONS,
                        List.of(
                                DefinitionExtension.create(),
                                StrikethroughExtension.create(),
                                TaskListExtension.create()))
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.WITH_CAPTION, false);
    }

    /** jbake-core 2.7.0, {@code MarkdownEngine}: what {@code PegdownOptionsAdapter} 0.62.2 gives for its extensions. */
    private static MutableDataSet pegdown() {
        var options = new MutableDataSet();
        ParserEmulationProfile.PEGDOWN.setIn(options);
        return options.set(Parser.HEADING_NO_ATX_SPACE, true)
                .set(Parser.THEMATIC_BREAK_RELAXED_START, false)
                .set(Parser.MATCH_CLOSING_FENCE_CHARACTERS, false);
    }

    /** The tree of a text. Its offsets are those of the text. */
    Document parse(Source source, Sheet sheet) {
        BasedSequence chars = source.sequence();
        if (isTangled(source.chars())) {
            return tangled(chars, sheet);
        }
        try {
            return parser.parse(chars);
        } catch (RuntimeException | StackOverflowError tangled) {
            // Several of flexmark's expressions call themselves once for each repetition, so a tag with ten thousand
            // attributes takes all of the stack.
            return tangled(chars, sheet);
        }
    }

    /** Whether a line opens so many lists and quotations that flexmark, quadratic in them, would take minutes. */
    private static boolean isTangled(char[] text) {
        for (int i = 0; i < text.length; i++) {
            int marks = 0;
            for (; i < text.length && MARKS.indexOf(text[i]) >= 0; i++) {
                if (text[i] != ' ' && ++marks > MOST_MARKS) {
                    return !isRule(text, i);
                }
            }
            while (i < text.length && text[i] != '\n') {
                i++;
            }
        }
        return false;
    }

    private static boolean isRule(char[] text, int at) {
        int start = at;
        while (start > 0 && text[start - 1] != '\n') {
            start--;
        }
        int end = at;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        String line = new String(text, start, end - start);
        return line.replace(" ", "").chars().distinct().count() == 1 && line.indexOf('>') < 0;
    }

    private static Document tangled(BasedSequence chars, Sheet sheet) {
        sheet.report(Problem.error(
                "markdown-not-read",
                sheet.place(0, 0),
                "This page is too tangled to be read as Markdown, so it is shown as plain text.",
                "Look for a very long line of the same few characters, and take it out."));
        var document = new Document(null, chars);
        var paragraph = new Paragraph(chars);
        paragraph.appendChild(new Text(chars));
        document.appendChild(paragraph);
        return document;
    }
}
