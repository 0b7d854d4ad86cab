package org.schoolhandbook.parse.markdown;

import org.schoolhandbook.model.Body;
import org.schoolhandbook.model.Escape;
import org.schoolhandbook.model.Reference;
import org.schoolhandbook.model.Text;

/**
 * Writes the body. Words that follow each other without markup between them become one text, so that a glossary term is
 * found even where a line ends or an entity stands inside it.
 */
final class Out {

    private final Body.Builder<Reference> body = new Body.Builder<>();
    private final Places places;
    private final StringBuilder run = new StringBuilder();
    private int runStart;
    private boolean runGlossary;
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

    Out words(String words, int offset, boolean glossary) {
        if (words.isEmpty()) {
            return this;
        }
        if (run.length() > 0 && runGlossary != glossary) {
            endRun();
        }
        if (run.length() == 0) {
            runStart = offset;
            runGlossary = glossary;
        }
        run.append(words);
        return this;
    }

    /** Starts a new line of HTML, unless we are at the start of one. */
    Out line() {
        endRun();
        return lineStart ? this : markup("\n");
    }

    boolean isLineStart() {
        return lineStart && run.length() == 0;
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
        if (run.length() == 0) {
            return;
        }
        String words = run.toString();
        run.setLength(0);
        lineStart = words.charAt(words.length() - 1) == '\n';
        if (words.isBlank()) {
            body.markup(words);
            return;
        }
        places.moveTo(runStart);
        body.text(new Text(words, runGlossary, places.line(), places.column()));
    }
}
