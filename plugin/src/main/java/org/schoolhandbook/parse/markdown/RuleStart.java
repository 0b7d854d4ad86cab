package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.Set;

/** A line across the page. flexmark's own overflows the stack when the line is very long. */
final class RuleStart extends Start {

    private static final int FEWEST = 3;

    @Override
    public Set<Class<?>> getAfterDependents() {
        var after = new HashSet<>(super.getAfterDependents());
        after.add(HeadingStart.class);
        return after;
    }

    @Override
    BlockStart tryStart(ParserState state, MatchedBlockParser matched, char first) {
        boolean inParagraph = matched.getBlockParser().isParagraphParser();
        if (inParagraph && !Parser.THEMATIC_BREAK_RELAXED_START.get(state.getProperties())
                || first != '*' && first != '-' && first != '_') {
            return BlockStart.none();
        }
        BasedSequence line = state.getLine();
        int marks = 0;
        for (int i = state.getNextNonSpaceIndex(); i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == first) {
                marks++;
            } else if (c != ' ' && c != '\t') {
                return BlockStart.none();
            }
        }
        return marks < FEWEST
                ? BlockStart.none()
                : BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex())))
                        .atIndex(line.length());
    }
}
