package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** A block of code between fences. flexmark refuses a fence of tildes with another tilde after its language. */
final class FenceStart extends Start {

    private static final int SHORTEST = 3;

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of(BlockQuoteParser.Factory.class, HeadingStart.class);
    }

    @Override
    BlockStart tryStart(ParserState state, MatchedBlockParser matched, char first) {
        if (first != '`' && first != '~') {
            return BlockStart.none();
        }
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int end = start;
        while (end < line.length() && line.charAt(end) == first) {
            end++;
        }
        if (end - start < SHORTEST || first == '`' && line.indexOf('`', end) >= 0) {
            return BlockStart.none();
        }
        var parser = new FencedCodeBlockParser(state.getProperties(), first, end - start, state.getIndent(), start);
        if (parser.getBlock() instanceof FencedCodeBlock block) {
            block.setOpeningMarker(line.subSequence(start, end));
        }
        return BlockStart.of(parser).atIndex(end);
    }
}
