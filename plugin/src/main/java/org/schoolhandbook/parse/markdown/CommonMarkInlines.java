package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Those parts of inline Markdown in which flexmark differs from CommonMark 0.31 or overflows the stack. */
final class CommonMarkInlines extends ScannedInlines {

    CommonMarkInlines(
            DataHolder options,
            BitSet special,
            BitSet delimiters,
            Map<Character, DelimiterProcessor> processors,
            LinkRefProcessorData references,
            List<InlineParserExtensionFactory> extensions) {
        super(options, special, delimiters, processors, references, extensions);
    }

    @Override
    protected boolean parseBackslash() {
        int next = scanned().lineStartAfterBackslash(index);
        if (next > 0) {
            appendNode(new HardLineBreak(take(next)));
            index = scanned().afterBlanks(index);
        } else {
            appendText(take(Typography.isEscapable(peek(1)) ? index + 2 : index + 1));
        }
        return true;
    }

    @Override
    protected boolean parseBackticks() {
        int ticks = scanned().backticks().length(index);
        int content = index + ticks;
        int closer = scanned().backticks().after(content, ticks);
        if (closer < 0) {
            appendText(take(content));
            return true;
        }
        BasedSequence words = input.subSequence(content, closer);
        var code = new Code(input.subSequence(index, content), words, input.subSequence(closer, closer + ticks));
        code.appendChild(new Text(words));
        appendNode(code);
        index = closer + ticks;
        return true;
    }

    @Override
    public boolean parseHtmlInline() {
        int end = scanned().tagEnd(index);
        if (end < 0) {
            return false;
        }
        appendNode(new HtmlInline(take(end)));
        return true;
    }

    @Override
    public boolean parseAutolink() {
        // The expression for mail addresses calls itself once for each label of the domain.
        return scanned().closesSoon(index) && super.parseAutolink();
    }

    @Override
    public BasedSequence parseLinkDestination() {
        int end = peek() == '<' ? scanned().angledEnd(index) : scanned().bareEnd(index);
        return end < 0 ? null : take(end);
    }

    @Override
    public BasedSequence parseLinkTitle() {
        int end = scanned().titleEnd(index);
        return end < 0 ? null : take(end);
    }

    @Override
    protected boolean parseDelimiters(DelimiterProcessor processor, char mark) {
        Flanks flanks = scanned().flanks(index, mark);
        boolean opens = mark == processor.getOpeningCharacter() && flanks.canOpen(processor);
        boolean closes = mark == processor.getClosingCharacter() && flanks.canClose(processor);
        if (flanks.length() < processor.getMinLength() || !opens && !closes && processor.skipNonOpenerCloser()) {
            return false;
        }
        int start = index;
        Text node = appendSeparateText(take(index + flanks.length()));
        var delimiter = new Delimiter(input, node, mark, opens, closes, lastDelimiter, start);
        delimiter.setNumDelims(flanks.length());
        if (lastDelimiter != null) {
            lastDelimiter.setNext(delimiter);
        }
        lastDelimiter = delimiter;
        return true;
    }

    /** Takes link definitions off the start of a paragraph. flexmark's own sees only the first one in a quotation. */
    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        if (firstCharacter(block.getChars()) != '[') {
            return 0;
        }
        BasedSequence content = block.getContentChars();
        int defined = define(content, block);
        return defined < content.length()
                ? content.getIndexOffset(defined) - block.getStartOffset()
                : block.getChars().length();
    }

    private static char firstCharacter(BasedSequence chars) {
        int at = 0;
        while (at < chars.length() && (chars.charAt(at) == ' ' || chars.charAt(at) == '\t')) {
            at++;
        }
        return at < chars.length() ? chars.charAt(at) : 0;
    }

    /** Takes link definitions off the start of some text, puts them before its block, and says where they end. */
    int define(BasedSequence chars, Block block) {
        input = chars;
        index = 0;
        int defined = 0;
        while (parseDefinition(block)) {
            defined = index;
        }
        return defined;
    }

    private boolean parseDefinition(Block block) {
        sp();
        int start = index;
        int label = peek() == '[' ? parseLinkLabel() : 0;
        if (label == 0 || peek() != ':') {
            return false;
        }
        index++;
        BasedSequence name = input.subSequence(start, index);
        spnl();
        BasedSequence address = parseLinkDestination();
        if (address == null || address.isEmpty()) {
            return false;
        }
        int afterAddress = index;
        spnl();
        BasedSequence title = index > afterAddress ? parseLinkTitle() : null;
        int end = title == null ? -1 : scanned().lineEnd(index);
        if (end < 0) {
            title = null;
            end = scanned().lineEnd(afterAddress);
        }
        return end >= 0 && define(block, new Reference(name, address, title), name, end);
    }

    private boolean define(Block block, Reference reference, BasedSequence name, int end) {
        String key = Escaping.normalizeReferenceChars(name, true);
        if (key.isEmpty()) {
            return false;
        }
        referenceRepository.put(key, reference);
        block.insertBefore(reference);
        index = end;
        return true;
    }
}
