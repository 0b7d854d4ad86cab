package org.schoolhandbook.parse.markdown;

import java.util.Arrays;
import org.schoolhandbook.model.Body;
import org.schoolhandbook.model.Escape;
import org.schoolhandbook.model.Reference;

/**
 * Writes the body. Words that follow each other without markup between them become one text, so that a glossary term is
 * found even where a line ends or an entity stands inside it.
 */
final class Out {

    private final Body.Builder<Reference> body = new Body.Builder<>();
    private final Places places;
    private char[] run = new char[1024];
    private int length;
    private int runStart;
    private boolean runGlossary;
    private boolean runCode;
    private boolean lineStart = true;

    Out(Places places) {
        this.places = places;
    }

    Out markup(String markup) {
        endRun();
        body.markup(markup);
        lineStart = markup.isEmpty() ? lineStart : markup.charAt(markup.length() - 1) == '\n';
        return this;
    }

    /** An attribute with its name, or nothing if the value is empty. */
    Out attribute(String name, String value) {
        return value.isEmpty() ? this : markup(" " + name + "=\"" + Escape.html(value) + '"');
    }

    /** The opening of an attribute, its address, and its closing. */
    Out address(String attribute, Reference reference) {
        markup(" " + attribute + "=\"");
        body.address(reference);
        return markup("\"");
    }

    /** The next words do not belong to those before. */
    void startBlock() {
        endRun();
        body.block();
    }

    Out words(String words, int offset, boolean glossary) {
        return words(words, offset, glossary, false);
    }

    Out code(String words, int offset) {
        return words(words, offset, false, true);
    }

    private Out words(String words, int offset, boolean glossary, boolean code) {
        if (!words.isEmpty()) {
            extend(words.length(), offset, glossary, code);
            words.getChars(0, words.length(), run, length - words.length());
        }
        return this;
    }

    /** Adds the characters from {@code start} to {@code end} of the page as they are. */
    void words(char[] page, int start, int end, boolean glossary) {
        if (start < end) {
            extend(end - start, start, glossary, false);
            System.arraycopy(page, start, run, length - (end - start), end - start);
        }
    }

    private void extend(int more, int offset, boolean glossary, boolean code) {
        if (length > 0 && (runGlossary != glossary || runCode != code)) {
            endRun();
        }
        if (length == 0) {
            runStart = offset;
            runGlossary = glossary;
            runCode = code;
        }
        length += more;
        if (length > run.length) {
            run = Arrays.copyOf(run, length * 2);
        }
    }

    /** Starts a new line of HTML, unless we are at the start of one. */
    Out line() {
        endRun();
        return lineStart ? this : markup("\n");
    }

    boolean isLineStart() {
        return lineStart && length == 0;
    }

    /** How many bytes of HTML there are so far. */
    int size() {
        endRun();
        return body.size();
    }

    int pieces() {
        endRun();
        return body.pieces();
    }

    Body<Reference> finish() {
        endRun();
        return body.build();
    }

    private void endRun() {
        if (length == 0) {
            return;
        }
        int words = length;
        length = 0;
        lineStart = run[words - 1] == '\n';
        if (isBlank(words)) {
            body.markup(new String(run, 0, words));
            return;
        }
        places.moveTo(runStart);
        body.text(run, words, runGlossary, runCode, places.line(), places.column());
    }

    private boolean isBlank(int words) {
        int i = 0;
        while (i < words && Character.isWhitespace(run[i])) {
            i++;
        }
        return i == words;
    }
}
