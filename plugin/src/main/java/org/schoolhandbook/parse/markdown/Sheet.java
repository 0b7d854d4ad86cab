package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import java.util.ArrayList;
import java.util.List;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;

/** What the writers of one page share: where it goes, which names are taken, what is wrong, and what may be linked. */
final class Sheet {

    /** How many names are looked at for one that was meant. */
    static final int MOST_SUGGESTIONS = 500;

    private static final int DEEPEST = 100;

    private final MarkdownOptions options;
    private final Filled filled;
    private final Source text;
    private final Places places;
    private final Out out;
    private final Anchors anchors = new Anchors();
    private final Typography typography;
    private final RawHtml html = new RawHtml(this);
    private final Wanted wanted;
    private final Definitions definitions;
    private final List<Problem> problems = new ArrayList<>();

    private boolean glossary = true;
    private boolean literal;
    private boolean linked;
    private boolean toldDepth;
    private int depth;

    Sheet(SourceText source, Filled filled, Source text, MarkdownOptions options, Wanted wanted) {
        this.filled = filled;
        this.text = text;
        this.options = options;
        this.places = new Places(source, filled);
        this.out = new Out(places);
        this.wanted = wanted;
        this.definitions = new Definitions(this, wanted.definitions());
        this.typography = new Typography(options.typographic());
    }

    MarkdownOptions options() {
        return options;
    }

    Wanted wanted() {
        return wanted;
    }

    Filled filled() {
        return filled;
    }

    Out out() {
        return out;
    }

    Anchors anchors() {
        return anchors;
    }

    Typography typography() {
        return typography;
    }

    RawHtml html() {
        return html;
    }

    Definitions definitions() {
        return definitions;
    }

    List<Problem> problems() {
        return problems.stream().sorted().toList();
    }

    String text(BasedSequence chars) {
        return text.of(chars);
    }

    /** An address or title, with its backslash escapes and character references resolved. */
    String resolved(BasedSequence chars) {
        return Entities.resolve(text.of(chars));
    }

    Place place(BasedSequence chars) {
        return places.place(chars.getStartOffset(), chars.getEndOffset());
    }

    Place place(int start, int end) {
        return places.place(start, end);
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    /** What comes next does not belong to the words before it. */
    void startBlock() {
        typography.startBlock();
        out.startBlock();
    }

    /** Adds the reader's words where the flags are right for them. */
    void words(String words, int offset) {
        if (literal) {
            out.code(words, offset);
        } else {
            out.words(words, offset, glossary && !linked);
        }
    }

    /** Adds a part of the page as it is, unless something in it may need a second look. */
    boolean plainWords(BasedSequence part) {
        int start = part.getStartOffset();
        int end = part.getEndOffset();
        boolean plain = part instanceof CharSubSequence
                && end - start == part.length()
                && typography.plain(text.chars(), start, end);
        if (plain) {
            out.words(text.chars(), start, end, glossary && !linked && !literal);
        }
        return plain;
    }

    /** Whether text is code: no typography, no terms, no bare addresses. */
    boolean literal() {
        return literal;
    }

    /** Whether we are inside a link, where no other may start. */
    boolean linked() {
        return linked;
    }

    void asLink() {
        linked = true;
    }

    void asLiteral() {
        literal = true;
    }

    void withoutTerms() {
        glossary = false;
    }

    /** The flags as they are now, to be restored. */
    Flags flags() {
        return new Flags(glossary, literal, linked);
    }

    void restore(Flags flags) {
        glossary = flags.glossary;
        literal = flags.literal;
        linked = flags.linked;
    }

    /** What the words inside an element are good for. */
    record Flags(boolean glossary, boolean literal, boolean linked) {}

    /** Goes one level deeper, unless that is too deep. */
    boolean descend(BasedSequence chars) {
        if (depth < DEEPEST) {
            depth++;
            return true;
        }
        if (!toldDepth) {
            toldDepth = true;
            report(Problem.error(
                    "nested-too-deep",
                    place(chars),
                    "This is nested more than " + DEEPEST + " levels deep.",
                    "Take some of the levels away; from here on only the words are kept."));
        }
        return false;
    }

    void ascend() {
        depth--;
    }
}
