package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;

/** The text of a footnote. flexmark's own extension tries an expression on each line, whatever it begins with. */
final class FootnoteStart extends Start {

    private final BlockParserFactory flexmark;

    FootnoteStart(DataHolder options) {
        flexmark = new FootnoteBlockParser.Factory().apply(options);
    }

    @Override
    BlockStart tryStart(ParserState state, MatchedBlockParser matched, char first) {
        return first == '[' ? flexmark.tryStart(state, matched) : BlockStart.none();
    }
}
