package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;

/** A kind of block that starts, in the order of CommonMark, after quotations and before lists. */
abstract class Start implements CustomBlockParserFactory {

    private static final int CODE_INDENT = 4;

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of(BlockQuoteParser.Factory.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(
                HtmlBlockParser.Factory.class, ListBlockParser.Factory.class, IndentedCodeBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return (state, matched) -> state.getIndent() < CODE_INDENT
                ? tryStart(state, matched, state.getLine().charAt(state.getNextNonSpaceIndex()))
                : BlockStart.none();
    }

    /** Starts the block if this line is one, by the first character of the line that is no blank. */
    abstract BlockStart tryStart(ParserState state, MatchedBlockParser matched, char first);
}
