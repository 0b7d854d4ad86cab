package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A heading. flexmark's own joins all lines of the paragraph so far for each line, so that a table of ten thousand rows
 * took minutes; and it does not see that a paragraph of link definitions is not there to be underlined.
 */
final class HeadingStart extends Start {

    private final BlockParserFactory flexmark;
    private final int shortest;

    HeadingStart(DataHolder options) {
        flexmark = new HeadingParser.Factory().apply(options);
        shortest = Parser.HEADING_SETEXT_MARKER_LENGTH.get(options);
    }

    @Override
    BlockStart tryStart(ParserState state, MatchedBlockParser matched, char first) {
        if (first == '#') {
            return flexmark.tryStart(state, matched);
        }
        boolean underline =
                (first == '=' || first == '-') && matched.getBlockParser().isParagraphParser();
        return underline && isOnly(first, state) ? underlined(state, matched, first) : BlockStart.none();
    }

    private boolean isOnly(char mark, ParserState state) {
        BasedSequence line =
                state.getLine().subSequence(state.getNextNonSpaceIndex()).trimEnd();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != mark) {
                return false;
            }
        }
        return line.length() >= shortest;
    }

    private static BlockStart underlined(ParserState state, MatchedBlockParser matched, char mark) {
        BasedSequence words = matched.getParagraphContent().trim();
        if (words.startsWith("[") && state.getInlineParser() instanceof CommonMarkInlines inlines) {
            int defined = inlines.define(words, matched.getBlockParser().getBlock());
            words = words.subSequence(defined).trim();
        }
        if (words.isEmpty()) {
            return BlockStart.none();
        }
        var parser = new HeadingParser(mark == '=' ? 1 : 2);
        if (parser.getBlock() instanceof Heading heading) {
            heading.setText(words);
            heading.setClosingMarker(state.getLine().trim());
            heading.setCharsFromContent();
        }
        return BlockStart.of(parser).atIndex(state.getLine().length()).replaceActiveBlockParser();
    }
}
