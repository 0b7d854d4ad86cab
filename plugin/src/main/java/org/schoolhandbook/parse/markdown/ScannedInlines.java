package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * flexmark's inline parser on a string instead of a sequence. The original copies the whole paragraph for each match,
 * so that a long paragraph took minutes.
 */
abstract class ScannedInlines extends InlineParserImpl {

    private static final int MOST_BRACKETS = 500;

    private Source source = new Source(new char[0]);
    private Scanned scanned = Scanned.of(BasedSequence.NULL, "");

    ScannedInlines(
            DataHolder options,
            BitSet special,
            BitSet delimiters,
            Map<Character, DelimiterProcessor> processors,
            LinkRefProcessorData references,
            List<InlineParserExtensionFactory> extensions) {
        super(options, special, delimiters, processors, references, extensions);
    }

    @Override
    public final void initializeDocument(Document document) {
        super.initializeDocument(document);
        if (document.getChars().getBase() instanceof char[] whole) {
            source = new Source(whole);
        }
    }

    final Scanned scanned() {
        if (scanned.input() != input) {
            scanned = source.scanned(input);
        }
        return scanned;
    }

    final BasedSequence take(int end) {
        BasedSequence taken = input.subSequence(index, end);
        index = end;
        return taken;
    }

    @Override
    public final BasedSequence match(Pattern pattern) {
        String text = scanned().text();
        if (index >= text.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(text).region(index, text.length());
        if (!matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }

    @Override
    public final char peek() {
        return scanned().charAt(index);
    }

    @Override
    public final char peek(int ahead) {
        return scanned().charAt(index + ahead);
    }

    @Override
    public final boolean sp() {
        index = scanned().afterBlanks(index);
        return true;
    }

    @Override
    public final boolean spnl() {
        index = scanned().afterBlanksAndLineEnd(index);
        return true;
    }

    @Override
    protected final boolean parseString() {
        int end = scanned().special(index, specialCharacters);
        if (end == index) {
            return false;
        }
        appendText(take(end));
        return true;
    }

    /** As a rule the pieces of a text follow each other, and need not be joined one by one. */
    @Override
    public final boolean flushTextNode() {
        if (currentText == null || currentText.isEmpty()) {
            return super.flushTextNode();
        }
        BasedSequence last = currentText.get(currentText.size() - 1);
        int start = currentText.get(0).getStartOffset();
        int length = 0;
        for (BasedSequence piece : currentText) {
            length += piece.length();
        }
        if (last.getEndOffset() - start != length) {
            return super.flushTextNode();
        }
        block.appendChild(new Text(input.baseSubSequence(start, last.getEndOffset())));
        currentText = null;
        return true;
    }

    /** Each link visits all brackets that are open, so there must not be too many of them. */
    @Override
    protected final boolean parseOpenBracket() {
        return scanned().openBracket(MOST_BRACKETS) && super.parseOpenBracket();
    }

    @Override
    protected final boolean parseBang() {
        return (peek(1) != '[' || scanned().openBracket(MOST_BRACKETS)) && super.parseBang();
    }

    @Override
    protected final boolean parseCloseBracket() {
        Bracket before = getLastBracket();
        boolean parsed = super.parseCloseBracket();
        if (getLastBracket() != before) {
            scanned().closeBracket();
        }
        return parsed;
    }
}
