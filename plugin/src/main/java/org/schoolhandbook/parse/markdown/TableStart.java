package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Looks for tables only where there is a bar. flexmark's own extension looks for one in each paragraph from its first
 * character to its last, which took a twentieth of our time.
 */
final class TableStart implements ParagraphPreProcessorFactory {

    private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();

    private volatile ParagraphPreProcessor table;

    /** The table's own has nothing that changes, but compiles an expression each time that one is made. */
    @Override
    public ParagraphPreProcessor apply(ParserState state) {
        if (table == null) {
            table = tables.apply(state);
        }
        return new Bars(table);
    }

    /** Asked about one paragraph after the other, so that each character is looked at once. */
    private static final class Bars implements ParagraphPreProcessor {

        private final ParagraphPreProcessor table;
        private int from;
        private int bar;

        Bars(ParagraphPreProcessor table) {
            this.table = table;
        }

        @Override
        public int preProcessBlock(Paragraph paragraph, ParserState state) {
            BasedSequence words = paragraph.getChars();
            if (words.getBase() instanceof char[] chars
                    && !hasBar(chars, words.getStartOffset(), words.getEndOffset())) {
                return 0;
            }
            return table.preProcessBlock(paragraph, state);
        }

        private boolean hasBar(char[] chars, int start, int end) {
            from = Math.min(from, start);
            bar = from == start ? start : Math.max(bar, start);
            while (bar < end && chars[bar] != '|') {
                bar++;
            }
            return bar < end;
        }
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return tables.getAfterDependents();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return tables.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return tables.affectsGlobalScope();
    }
}
